-- Appropriation and refund at work: plans that staff approve, claims, answers, transfers and returns. The tables that
-- are made anew here stood empty: no job wrote them before.

-- 承認を要する計画: what is decided by it stands in the items of its kind; settled once, never changed after
CREATE TABLE approval_plan (
  plan_id        VARCHAR(16)  NOT NULL,
  kind           VARCHAR(10)  NOT NULL,
  made_on        DATE         NOT NULL,
  made_round     NUMERIC(4)   NOT NULL,
  approve_by     DATE         NOT NULL,
  item_count     NUMERIC(9)   NOT NULL,
  yen            NUMERIC(15)  NOT NULL,
  state          VARCHAR(10)  NOT NULL,
  settled_on     DATE,
  settled_round  NUMERIC(4),
  settled_by     VARCHAR(40),
  reason         VARCHAR(400),
  CONSTRAINT approval_plan_pk PRIMARY KEY (plan_id),
  CONSTRAINT approval_plan_kind_ck CHECK (kind IN ('REFUND', 'TRANSFER')),
  CONSTRAINT approval_plan_state_ck CHECK (state IN ('OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'LAPSED'))
);
CREATE INDEX approval_plan_state_ix ON approval_plan (kind, state);

-- 還付計画の明細: what becomes of one overpayment, or of a part of it
CREATE TABLE refund_plan_item (
  plan_id         VARCHAR(16)  NOT NULL,
  item_no         NUMERIC(9)   NOT NULL,
  obligor_no      VARCHAR(10)  NOT NULL,
  levy            VARCHAR(4)   NOT NULL,
  fiscal_year     NUMERIC(4)   NOT NULL,
  notice_no       VARCHAR(10)  NOT NULL,
  term            NUMERIC(2)   NOT NULL,
  overpayment_id  VARCHAR(20)  NOT NULL,
  kind            VARCHAR(12)  NOT NULL,
  purpose         VARCHAR(13)  NOT NULL,
  appropriation_no  VARCHAR(20),
  amount          NUMERIC(12)  NOT NULL,
  interest        NUMERIC(12),
  interest_from   DATE,
  interest_to     DATE,
  claim_needed    CHAR(1)      NOT NULL,
  CONSTRAINT refund_plan_item_pk PRIMARY KEY (plan_id, item_no),
  CONSTRAINT refund_plan_item_kind_ck CHECK (kind IN ('OVERASSESSED', 'ERRONEOUS')),
  CONSTRAINT refund_plan_item_purpose_ck CHECK (purpose IN ('REFUND', 'APPROPRIATION')),
  CONSTRAINT refund_plan_item_claim_ck CHECK (claim_needed IN ('Y', 'N')),
  CONSTRAINT refund_plan_item_amount_ck CHECK (amount > 0)
);

-- 振込計画の明細: one refund and the account to which it is paid
CREATE TABLE transfer_plan_item (
  plan_id         VARCHAR(16)   NOT NULL,
  item_no         NUMERIC(9)    NOT NULL,
  refund_no       VARCHAR(10)   NOT NULL,
  claimant_no     VARCHAR(10)   NOT NULL,
  refund_amount   NUMERIC(12)   NOT NULL,
  interest        NUMERIC(12)   NOT NULL,
  account_source  VARCHAR(11)   NOT NULL,
  bank_code       VARCHAR(4)    NOT NULL,
  branch_code     VARCHAR(3)    NOT NULL,
  account_type    VARCHAR(12)   NOT NULL,
  account_no      VARCHAR(7)    NOT NULL,
  holder_kana     VARCHAR(60)   NOT NULL,
  entered_by      VARCHAR(40),
  verified_by     VARCHAR(40),
  evidence        VARCHAR(400)  NOT NULL,
  CONSTRAINT transfer_plan_item_pk PRIMARY KEY (plan_id, item_no),
  CONSTRAINT transfer_plan_item_refund_uk UNIQUE (plan_id, refund_no),
  CONSTRAINT transfer_plan_item_source_ck CHECK (account_source IN ('DEBIT', 'PUBLIC_FUND', 'OTHER'))
);
CREATE INDEX transfer_plan_item_refund_ix ON transfer_plan_item (refund_no);

-- 過誤納: when it was paid, for what was appropriated from elsewhere the day from which that is effective
ALTER TABLE overpayment ADD paid_on DATE;
CREATE INDEX overpayment_obligor_ix ON overpayment (obligor_no);

-- 相続人: whose heirs a person represents, asked for with every overpayment
CREATE INDEX addressee_heir_ix ON addressee (heir_no);

-- 充当: the plan that carries it and, once it is actual, the posting that took the yen out
ALTER TABLE appropriation ADD plan_id VARCHAR(16);
ALTER TABLE appropriation ADD posting_id VARCHAR(20);
CREATE INDEX appropriation_state_ix ON appropriation (state, overpayment_id);

-- 還付: the plan by which it was decided, whether it has to be claimed, and when the obligor was told
ALTER TABLE refund ADD plan_id VARCHAR(16);
ALTER TABLE refund ADD claim_needed CHAR(1);
ALTER TABLE refund ADD notified_on DATE;
ALTER TABLE refund ADD interest_fixed_on DATE;
ALTER TABLE refund ADD transfer_plan_id VARCHAR(16);
CREATE INDEX refund_term_ix ON refund (notice_no, term);
CREATE INDEX refund_claim_no_ix ON refund (claim_no);

DROP TABLE refund_history;
CREATE TABLE refund_history (
  refund_no      VARCHAR(10)  NOT NULL,
  move_no        NUMERIC(4)   NOT NULL,
  from_state     VARCHAR(20),
  to_state       VARCHAR(20)  NOT NULL,
  moved_on       DATE         NOT NULL,
  moved_by       VARCHAR(40)  NOT NULL,
  second_person  VARCHAR(40),
  reason         VARCHAR(400),
  CONSTRAINT refund_history_pk PRIMARY KEY (refund_no, move_no)
);

-- 還付(充当)通知書: the run that issued it, to whom it went, and the lines as they were told
ALTER TABLE refund_notice ADD issued_round NUMERIC(4);
ALTER TABLE refund_notice ADD recipient_no VARCHAR(10);
ALTER TABLE refund_notice ADD lines VARCHAR(4000);

-- 還付請求書: one row for each time that a claim came; the last one counts
DROP TABLE refund_claim;
CREATE TABLE refund_claim (
  claim_no             VARCHAR(12)  NOT NULL,
  submission_no        NUMERIC(4)   NOT NULL,
  refund_no            VARCHAR(10)  NOT NULL,
  refund_notice_no     VARCHAR(20),
  received_on          DATE         NOT NULL,
  taken_on             DATE         NOT NULL,
  choice               VARCHAR(1),
  claimant_no          VARCHAR(10),
  claimant_role        VARCHAR(10),
  delegated            CHAR(1)      NOT NULL,
  my_number_confirmed  CHAR(1)      NOT NULL,
  bank_code            VARCHAR(4),
  branch_code          VARCHAR(3),
  account_type         VARCHAR(12),
  account_no           VARCHAR(7),
  holder_kana          VARCHAR(60),
  keyed_by             VARCHAR(40),
  verified_by          VARCHAR(40),
  state                VARCHAR(10)  NOT NULL,
  incomplete_reason    VARCHAR(400),
  inquired_on          DATE,
  match_result         VARCHAR(20),
  matched_on           DATE,
  file_id              VARCHAR(40)  NOT NULL,
  record_no            NUMERIC(9)   NOT NULL,
  CONSTRAINT refund_claim_pk PRIMARY KEY (claim_no, submission_no),
  CONSTRAINT refund_claim_record_uk UNIQUE (file_id, record_no),
  CONSTRAINT refund_claim_delegated_ck CHECK (delegated IN ('Y', 'N')),
  CONSTRAINT refund_claim_number_ck CHECK (my_number_confirmed IN ('Y', 'N')),
  CONSTRAINT refund_claim_state_ck CHECK (state IN ('RECEIVED', 'ACCEPTED', 'INCOMPLETE', 'REPLACED')),
  CONSTRAINT refund_claim_match_ck CHECK (match_result IN ('MATCH', 'NEAR_MATCH', 'MISMATCH_NAME', 'MISMATCH_PERSON'))
);
CREATE INDEX refund_claim_state_ix ON refund_claim (state);
CREATE INDEX refund_claim_refund_ix ON refund_claim (refund_no);

-- 公金受取口座: what was keyed of the answer to one inquiry for one claim, without My Number; keyed again, the earlier row
-- stays as replaced
DROP TABLE public_fund_account;
CREATE TABLE public_fund_account (
  claim_no            VARCHAR(12)  NOT NULL,
  inquiry_no          VARCHAR(20)  NOT NULL,
  submission_no       NUMERIC(4)   NOT NULL,
  requested_by        VARCHAR(40)  NOT NULL,
  requested_at        TIMESTAMP    NOT NULL,
  answered_at         TIMESTAMP,
  answer_status       VARCHAR(1),
  bank_code           VARCHAR(4),
  branch_code         VARCHAR(3),
  account_type        VARCHAR(12),
  account_no          VARCHAR(7),
  yucho_symbol        VARCHAR(10),
  yucho_number        VARCHAR(8),
  holder_kana         VARCHAR(60),
  holder_name         VARCHAR(200),
  account_updated_on  DATE,
  keyed_by            VARCHAR(40),
  verified_by         VARCHAR(40),
  taken_on            DATE         NOT NULL,
  state               VARCHAR(10)  NOT NULL,
  faults              VARCHAR(400),
  file_id             VARCHAR(40)  NOT NULL,
  record_no           NUMERIC(9)   NOT NULL,
  CONSTRAINT public_fund_account_pk PRIMARY KEY (claim_no, inquiry_no, file_id, record_no),
  CONSTRAINT public_fund_account_record_uk UNIQUE (file_id, record_no),
  CONSTRAINT public_fund_account_state_ck CHECK (state IN ('RECEIVED', 'USABLE', 'NO_ACCOUNT', 'UNUSABLE',
    'REPLACED'))
);

-- 総合振込: one row for each refund in a data record. live_refund_no is the refund number while the transfer lives, so that
-- no refund is in two of them (R-154). payee_name, bank_kana and branch_kana are what the file says, empty = left out
DROP TABLE refund_transfer;
CREATE TABLE refund_transfer (
  transfer_date    DATE          NOT NULL,
  sequence_no      NUMERIC(6)    NOT NULL,
  refund_no        VARCHAR(10)   NOT NULL,
  live_refund_no   VARCHAR(10),
  plan_id          VARCHAR(16)   NOT NULL,
  file_name        VARCHAR(255)  NOT NULL,
  claimant_no      VARCHAR(10)   NOT NULL,
  amount           NUMERIC(12)   NOT NULL,
  account_source   VARCHAR(11)   NOT NULL,
  bank_code        VARCHAR(4)    NOT NULL,
  branch_code      VARCHAR(3)    NOT NULL,
  account_type     VARCHAR(12)   NOT NULL,
  account_no       VARCHAR(7)    NOT NULL,
  holder_kana      VARCHAR(60)   NOT NULL,
  payee_name       VARCHAR(30)   NOT NULL,
  bank_kana        VARCHAR(15),
  branch_kana      VARCHAR(15),
  requested_on     DATE          NOT NULL,
  requested_round  NUMERIC(4)    NOT NULL,
  paid_on          DATE,
  CONSTRAINT refund_transfer_pk PRIMARY KEY (transfer_date, sequence_no, refund_no),
  CONSTRAINT refund_transfer_live_uk UNIQUE (live_refund_no),
  CONSTRAINT refund_transfer_live_ck CHECK (live_refund_no = refund_no),
  CONSTRAINT refund_transfer_amount_ck CHECK (amount > 0)
);
CREATE INDEX refund_transfer_refund_ix ON refund_transfer (refund_no);
CREATE INDEX refund_transfer_day_ix ON refund_transfer (requested_on, requested_round);

-- 支払の記帳: by which postings a refund in a data record was booked as paid (R-150)
CREATE TABLE refund_payment (
  posting_id     VARCHAR(20)  NOT NULL,
  transfer_date  DATE         NOT NULL,
  sequence_no    NUMERIC(6)   NOT NULL,
  refund_no      VARCHAR(10)  NOT NULL,
  part           VARCHAR(8)   NOT NULL,
  CONSTRAINT refund_payment_pk PRIMARY KEY (posting_id),
  CONSTRAINT refund_payment_part_ck CHECK (part IN ('REFUND', 'INTEREST'))
);
CREATE INDEX refund_payment_refund_ix ON refund_payment (refund_no);

-- 再出力: a file that had left was written once more, byte for byte (R-152)
CREATE TABLE file_reissue (
  file_name      VARCHAR(255)  NOT NULL,
  reissue_no     NUMERIC(4)    NOT NULL,
  business_date  DATE          NOT NULL,
  sha256         VARCHAR(64)   NOT NULL,
  reissued_by    VARCHAR(40)   NOT NULL,
  reissued_at    TIMESTAMP     NOT NULL,
  reason         VARCHAR(400)  NOT NULL,
  CONSTRAINT file_reissue_pk PRIMARY KEY (file_name, reissue_no)
);

-- 振込不能・組戻
DROP TABLE transfer_return;
CREATE TABLE transfer_return (
  transfer_date  DATE         NOT NULL,
  sequence_no    NUMERIC(6)   NOT NULL,
  refund_no      VARCHAR(10)  NOT NULL,
  kind           VARCHAR(8)   NOT NULL,
  returned_on    DATE         NOT NULL,
  reason_code    VARCHAR(20)  NOT NULL,
  amount         NUMERIC(12)  NOT NULL,
  taken_on       DATE         NOT NULL,
  file_id        VARCHAR(40)  NOT NULL,
  record_no      NUMERIC(9)   NOT NULL,
  CONSTRAINT transfer_return_pk PRIMARY KEY (transfer_date, sequence_no, refund_no),
  CONSTRAINT transfer_return_record_uk UNIQUE (file_id, record_no, refund_no),
  CONSTRAINT transfer_return_kind_ck CHECK (kind IN ('RETURNED', 'RECALLED'))
);
