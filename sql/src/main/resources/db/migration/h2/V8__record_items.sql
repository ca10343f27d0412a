-- 記録項目: what the collection ledger records beside assessments and receipts. docs/record-items.md says which
-- Japanese item lies in which column and which job writes it.

-- 宛名: since when the present values hold, and what the number network adds to a My Number
ALTER TABLE addressee ADD mailing_from DATE;
ALTER TABLE addressee ADD heir_from DATE;
ALTER TABLE addressee ADD payment_agent_from DATE;
ALTER TABLE addressee ADD trustee_from DATE;
ALTER TABLE addressee ADD unknown_whereabouts_from DATE;
ALTER TABLE addressee ADD unknown_whereabouts_to DATE;
ALTER TABLE my_number ADD linkage_code VARCHAR(40);
ALTER TABLE my_number ADD processing_serial VARCHAR(40);

-- 送付先・相続人・納税管理人・破産管財人の履歴: append-only; one row for each value that is no longer in force.
-- It held from from_date (empty where it was there before the history began) up to the day before to_date; file_id and
-- record_no name the row that ended it.
CREATE TABLE mailing_address_history (
  addressee_no         VARCHAR(10)  NOT NULL,
  file_id              VARCHAR(40)  NOT NULL,
  record_no            NUMERIC(9)   NOT NULL,
  from_date            DATE,
  to_date              DATE         NOT NULL,
  mailing_name         VARCHAR(200),
  mailing_postal_code  VARCHAR(10),
  mailing_address      VARCHAR(400),
  CONSTRAINT mailing_address_history_pk PRIMARY KEY (addressee_no, file_id, record_no)
);

CREATE TABLE heir_history (
  addressee_no       VARCHAR(10)  NOT NULL,
  file_id            VARCHAR(40)  NOT NULL,
  record_no          NUMERIC(9)   NOT NULL,
  from_date          DATE,
  to_date            DATE         NOT NULL,
  heir_no            VARCHAR(10),
  heir_relationship  VARCHAR(40),
  CONSTRAINT heir_history_pk PRIMARY KEY (addressee_no, file_id, record_no)
);

CREATE TABLE payment_agent_history (
  addressee_no      VARCHAR(10)  NOT NULL,
  file_id           VARCHAR(40)  NOT NULL,
  record_no         NUMERIC(9)   NOT NULL,
  from_date         DATE,
  to_date           DATE         NOT NULL,
  payment_agent_no  VARCHAR(10)  NOT NULL,
  CONSTRAINT payment_agent_history_pk PRIMARY KEY (addressee_no, file_id, record_no)
);

CREATE TABLE bankruptcy_trustee_history (
  addressee_no  VARCHAR(10)  NOT NULL,
  file_id       VARCHAR(40)  NOT NULL,
  record_no     NUMERIC(9)   NOT NULL,
  from_date     DATE,
  to_date       DATE         NOT NULL,
  trustee_no    VARCHAR(10)  NOT NULL,
  CONSTRAINT bankruptcy_trustee_history_pk PRIMARY KEY (addressee_no, file_id, record_no)
);

-- 記事情報: append-only, a correction is a new note that names the old one
CREATE TABLE case_note (
  addressee_no  VARCHAR(10)    NOT NULL,
  note_serial   NUMERIC(6)     NOT NULL,
  note_date     DATE           NOT NULL,
  note_time     VARCHAR(5),
  note_code     VARCHAR(10),
  note_text     VARCHAR(2000)  NOT NULL,
  written_by    VARCHAR(20)    NOT NULL,
  corrects      NUMERIC(6),
  CONSTRAINT case_note_pk PRIMARY KEY (addressee_no, note_serial)
);

-- 戸籍情報
CREATE TABLE family_register_inquiry (
  addressee_no      VARCHAR(10)  NOT NULL,
  inquiry_serial    NUMERIC(6)   NOT NULL,
  requested_on      DATE         NOT NULL,
  answered_on       DATE,
  registered_place  VARCHAR(400),
  first_person      VARCHAR(200),
  content           VARCHAR(2000),
  requested_by      VARCHAR(20)  NOT NULL,
  CONSTRAINT family_register_inquiry_pk PRIMARY KEY (addressee_no, inquiry_serial)
);

-- 調定: what each revision says beside the amounts, and the dates of a term that later jobs set
ALTER TABLE assessment_history ADD levy_change_reason VARCHAR(40);
ALTER TABLE assessment_history ADD person_basic_type VARCHAR(40);
ALTER TABLE term_assessment ADD stated_deadline DATE;
ALTER TABLE term_assessment ADD collection_order_date DATE;
ALTER TABLE term_assessment ADD special_due_date_flag CHAR(1);
ALTER TABLE term_assessment ADD retirement_filing_date DATE;

-- 減免
CREATE TABLE premium_reduction (
  levy           VARCHAR(4)   NOT NULL,
  fiscal_year    NUMERIC(4)   NOT NULL,
  notice_no      VARCHAR(10)  NOT NULL,
  reduction_no   NUMERIC(4)   NOT NULL,
  kind           VARCHAR(20)  NOT NULL,
  amount         NUMERIC(12)  NOT NULL,
  applied_on     DATE,
  decided_on     DATE         NOT NULL,
  cancelled_on   DATE,
  reason         VARCHAR(200),
  CONSTRAINT premium_reduction_pk PRIMARY KEY (notice_no, levy, fiscal_year, reduction_no),
  CONSTRAINT premium_reduction_amount_ck CHECK (amount > 0)
);

-- 滞繰調定情報・滞繰異動情報
CREATE TABLE carried_forward_assessment (
  levy                 VARCHAR(4)   NOT NULL,
  fiscal_year          NUMERIC(4)   NOT NULL,
  notice_no            VARCHAR(10)  NOT NULL,
  term                 NUMERIC(2)   NOT NULL,
  carried_into_year    NUMERIC(4)   NOT NULL,
  carried_on           DATE         NOT NULL,
  principal_carried    NUMERIC(12)  NOT NULL,
  late_charge_carried  NUMERIC(12)  NOT NULL,
  demand_fee_carried   NUMERIC(12)  NOT NULL,
  CONSTRAINT carried_forward_assessment_pk PRIMARY KEY (notice_no, levy, fiscal_year, term, carried_into_year)
);

CREATE TABLE carried_forward_change (
  levy                VARCHAR(4)   NOT NULL,
  fiscal_year         NUMERIC(4)   NOT NULL,
  notice_no           VARCHAR(10)  NOT NULL,
  term                NUMERIC(2)   NOT NULL,
  carried_into_year   NUMERIC(4)   NOT NULL,
  change_no           NUMERIC(4)   NOT NULL,
  changed_on          DATE         NOT NULL,
  kind                VARCHAR(20)  NOT NULL,
  principal_before    NUMERIC(12)  NOT NULL,
  principal_after     NUMERIC(12)  NOT NULL,
  late_charge_before  NUMERIC(12)  NOT NULL,
  late_charge_after   NUMERIC(12)  NOT NULL,
  reason              VARCHAR(200),
  CONSTRAINT carried_forward_change_pk PRIMARY KEY (notice_no, levy, fiscal_year, term, carried_into_year, change_no)
);

-- 子番・分納回数: the number of a receipt on its term and how many there are, in the order of R-033. A view, because the
-- number of a receipt changes when one that was paid earlier arrives later.
CREATE VIEW receipt_order AS
SELECT
  r.receipt_id,
  r.levy,
  r.fiscal_year,
  r.notice_no,
  r.term,
  ROW_NUMBER() OVER (
    PARTITION BY r.notice_no, r.levy, r.fiscal_year, r.term
    ORDER BY
      r.payment_date,
      CASE WHEN r.payment_time IS NULL THEN 1 ELSE 0 END,
      r.payment_time,
      r.received_on,
      f.file_name,
      r.record_no) AS sub_number,
  COUNT(*) OVER (PARTITION BY r.notice_no, r.levy, r.fiscal_year, r.term) AS installment_count
FROM receipt r
JOIN received_file f ON f.file_id = r.file_id
WHERE r.disposition = 'POSTED';

-- 納付書情報
CREATE TABLE payment_slip (
  slip_no            VARCHAR(20)  NOT NULL,
  levy               VARCHAR(4)   NOT NULL,
  fiscal_year        NUMERIC(4)   NOT NULL,
  notice_no          VARCHAR(10)  NOT NULL,
  term               NUMERIC(2)   NOT NULL,
  slip_type          VARCHAR(3)   NOT NULL,
  reissue_no         NUMERIC(1)   NOT NULL,
  issued_on          DATE         NOT NULL,
  principal          NUMERIC(12)  NOT NULL,
  late_charge        NUMERIC(12)  NOT NULL,
  demand_fee         NUMERIC(12)  NOT NULL,
  pay_limit          DATE         NOT NULL,
  barcode            VARCHAR(44),
  barcode_limit      DATE,
  mpn_limit          DATE,
  el_limit           DATE,
  CONSTRAINT payment_slip_pk PRIMARY KEY (slip_no)
);
CREATE INDEX payment_slip_term_ix ON payment_slip (notice_no, term);

-- 証明書発行履歴
CREATE TABLE certificate_issue (
  certificate_no  VARCHAR(20)  NOT NULL,
  kind            VARCHAR(20)  NOT NULL,
  addressee_no    VARCHAR(10)  NOT NULL,
  levy            VARCHAR(4)   NOT NULL,
  fiscal_year     NUMERIC(4)   NOT NULL,
  notice_no       VARCHAR(10),
  issued_on       DATE         NOT NULL,
  issued_by       VARCHAR(20)  NOT NULL,
  purpose         VARCHAR(200),
  CONSTRAINT certificate_issue_pk PRIMARY KEY (certificate_no)
);
CREATE INDEX certificate_issue_person_ix ON certificate_issue (addressee_no);

-- 過誤納情報: one slice of one receipt that is too much
CREATE TABLE overpayment (
  overpayment_id  VARCHAR(20)  NOT NULL,
  levy            VARCHAR(4)   NOT NULL,
  fiscal_year     NUMERIC(4)   NOT NULL,
  notice_no       VARCHAR(10)  NOT NULL,
  term            NUMERIC(2)   NOT NULL,
  obligor_no      VARCHAR(10)  NOT NULL,
  receipt_id      VARCHAR(25)  NOT NULL,
  kind            VARCHAR(12)  NOT NULL,
  arose_on        DATE         NOT NULL,
  amount          NUMERIC(12)  NOT NULL,
  appropriated    NUMERIC(12)  NOT NULL,
  refund_decided  NUMERIC(12)  NOT NULL,
  CONSTRAINT overpayment_pk PRIMARY KEY (overpayment_id),
  CONSTRAINT overpayment_kind_ck CHECK (kind IN ('OVERASSESSED', 'ERRONEOUS')),
  CONSTRAINT overpayment_remaining_ck CHECK (amount >= appropriated + refund_decided)
);
CREATE INDEX overpayment_term_ix ON overpayment (notice_no, term);

-- 充当・充当履歴情報: what one overpayment gives to one term; a row is never removed
CREATE TABLE appropriation (
  appropriation_no       VARCHAR(20)  NOT NULL,
  overpayment_id         VARCHAR(20)  NOT NULL,
  target_levy            VARCHAR(4)   NOT NULL,
  target_fiscal_year     NUMERIC(4)   NOT NULL,
  target_notice_no       VARCHAR(10)  NOT NULL,
  target_term            NUMERIC(2)   NOT NULL,
  target_bucket          VARCHAR(21)  NOT NULL,
  amount                 NUMERIC(12)  NOT NULL,
  fit_date               DATE         NOT NULL,
  interest               NUMERIC(12)  NOT NULL,
  state                  VARCHAR(8)   NOT NULL,
  planned_on             DATE         NOT NULL,
  decided_on             DATE,
  released_on            DATE,
  refund_no              VARCHAR(10),
  CONSTRAINT appropriation_pk PRIMARY KEY (appropriation_no),
  CONSTRAINT appropriation_state_ck CHECK (state IN ('PLANNED', 'ACTUAL', 'RELEASED')),
  CONSTRAINT appropriation_amount_ck CHECK (amount > 0)
);
CREATE INDEX appropriation_source_ix ON appropriation (overpayment_id);
CREATE INDEX appropriation_target_ix ON appropriation (target_notice_no, target_term);

-- 還付: one decision per term
CREATE TABLE refund (
  refund_no                  VARCHAR(10)  NOT NULL,
  obligor_no                 VARCHAR(10)  NOT NULL,
  levy                       VARCHAR(4)   NOT NULL,
  fiscal_year                NUMERIC(4)   NOT NULL,
  notice_no                  VARCHAR(10)  NOT NULL,
  term                       NUMERIC(2)   NOT NULL,
  kind                       VARCHAR(12)  NOT NULL,
  overpaid                   NUMERIC(12)  NOT NULL,
  appropriated               NUMERIC(12)  NOT NULL,
  refund_amount              NUMERIC(12)  NOT NULL,
  interest                   NUMERIC(12)  NOT NULL,
  state                      VARCHAR(20)  NOT NULL,
  funding                    VARCHAR(11),
  decided_on                 DATE,
  expenditure_decision_date  DATE,
  refund_notice_no           VARCHAR(20),
  claim_no                   VARCHAR(12),
  account_source             VARCHAR(11),
  transfer_date              DATE,
  returned_reason            VARCHAR(20),
  prescription_date          DATE,
  CONSTRAINT refund_pk PRIMARY KEY (refund_no),
  CONSTRAINT refund_kind_ck CHECK (kind IN ('OVERASSESSED', 'ERRONEOUS')),
  CONSTRAINT refund_funding_ck CHECK (funding IN ('REVENUE', 'EXPENDITURE')),
  CONSTRAINT refund_source_ck CHECK (account_source IN ('DEBIT', 'PUBLIC_FUND', 'OTHER')),
  CONSTRAINT refund_state_ck CHECK (state IN ('DETECTED', 'PLANNED', 'DECIDED', 'NOTIFIED', 'CLAIMED',
    'APPROVED_FOR_PAYMENT', 'TRANSFER_REQUESTED', 'PAID', 'RETURNED', 'CANCELLED', 'PRESCRIBED'))
);
CREATE INDEX refund_obligor_ix ON refund (obligor_no);
CREATE INDEX refund_state_ix ON refund (state);

CREATE TABLE refund_item (
  refund_no       VARCHAR(10)  NOT NULL,
  overpayment_id  VARCHAR(20)  NOT NULL,
  amount          NUMERIC(12)  NOT NULL,
  interest        NUMERIC(12)  NOT NULL,
  interest_from   DATE,
  interest_to     DATE,
  CONSTRAINT refund_item_pk PRIMARY KEY (refund_no, overpayment_id),
  CONSTRAINT refund_item_amount_ck CHECK (amount > 0)
);

-- 還付履歴情報: append-only, every move from one state to the next
CREATE TABLE refund_history (
  refund_no      VARCHAR(10)  NOT NULL,
  move_no        NUMERIC(4)   NOT NULL,
  from_state     VARCHAR(20),
  to_state       VARCHAR(20)  NOT NULL,
  moved_on       DATE         NOT NULL,
  moved_by       VARCHAR(20)  NOT NULL,
  second_person  VARCHAR(20),
  reason         VARCHAR(200),
  CONSTRAINT refund_history_pk PRIMARY KEY (refund_no, move_no)
);

-- 還付(充当)通知書情報
CREATE TABLE refund_notice (
  refund_notice_no     VARCHAR(20)  NOT NULL,
  obligor_no           VARCHAR(10)  NOT NULL,
  issued_on            DATE         NOT NULL,
  overpaid             NUMERIC(12)  NOT NULL,
  appropriated         NUMERIC(12)  NOT NULL,
  refund_amount        NUMERIC(12)  NOT NULL,
  interest             NUMERIC(12),
  claim_form_enclosed  CHAR(1)      NOT NULL,
  claim_limit_date     DATE,
  CONSTRAINT refund_notice_pk PRIMARY KEY (refund_notice_no),
  CONSTRAINT refund_notice_enclosed_ck CHECK (claim_form_enclosed IN ('Y', 'N'))
);

-- 還付請求書: who claims, to which account, and how claimant and holder compare
CREATE TABLE refund_claim (
  claim_no             VARCHAR(12)  NOT NULL,
  refund_notice_no     VARCHAR(20)  NOT NULL,
  received_on          DATE         NOT NULL,
  choice               VARCHAR(1)   NOT NULL,
  claimant_no          VARCHAR(10),
  claimant_role        VARCHAR(10),
  delegated            CHAR(1)      NOT NULL,
  my_number_confirmed  CHAR(1)      NOT NULL,
  bank_code            VARCHAR(4),
  branch_code          VARCHAR(3),
  account_type         VARCHAR(12),
  account_no           VARCHAR(7),
  holder_kana          VARCHAR(60),
  keyed_by             VARCHAR(20),
  verified_by          VARCHAR(20),
  state                VARCHAR(10)  NOT NULL,
  incomplete_reason    VARCHAR(40),
  match_result         VARCHAR(20),
  matched_on           DATE,
  CONSTRAINT refund_claim_pk PRIMARY KEY (claim_no),
  CONSTRAINT refund_claim_delegated_ck CHECK (delegated IN ('Y', 'N')),
  CONSTRAINT refund_claim_number_ck CHECK (my_number_confirmed IN ('Y', 'N')),
  CONSTRAINT refund_claim_state_ck CHECK (state IN ('ACCEPTED', 'INCOMPLETE')),
  CONSTRAINT refund_claim_match_ck CHECK (match_result IN ('MATCH', 'NEAR_MATCH', 'MISMATCH_NAME', 'MISMATCH_PERSON'))
);
CREATE INDEX refund_claim_notice_ix ON refund_claim (refund_notice_no);

-- 公金受取口座: the answer to one inquiry for one claim, without My Number
CREATE TABLE public_fund_account (
  claim_no            VARCHAR(12)  NOT NULL,
  inquiry_no          VARCHAR(20)  NOT NULL,
  requested_by        VARCHAR(20)  NOT NULL,
  requested_at        TIMESTAMP    NOT NULL,
  answered_at         TIMESTAMP,
  answer_status       VARCHAR(1),
  bank_code           VARCHAR(4),
  branch_code         VARCHAR(3),
  account_type        VARCHAR(12),
  account_no          VARCHAR(7),
  yucho_symbol        VARCHAR(5),
  yucho_number        VARCHAR(8),
  holder_kana         VARCHAR(60),
  holder_name         VARCHAR(200),
  account_updated_on  DATE,
  keyed_by            VARCHAR(20),
  verified_by         VARCHAR(20),
  CONSTRAINT public_fund_account_pk PRIMARY KEY (claim_no, inquiry_no)
);

-- 総合振込・振込不能・組戻: live_refund_no is the refund number while the transfer lives
CREATE TABLE refund_transfer (
  transfer_date    DATE          NOT NULL,
  sequence_no      NUMERIC(6)    NOT NULL,
  refund_no        VARCHAR(10)   NOT NULL,
  live_refund_no   VARCHAR(10),
  file_name        VARCHAR(255)  NOT NULL,
  amount           NUMERIC(12)   NOT NULL,
  bank_code        VARCHAR(4)    NOT NULL,
  branch_code      VARCHAR(3)    NOT NULL,
  account_type     VARCHAR(12)   NOT NULL,
  account_no       VARCHAR(7)    NOT NULL,
  holder_kana      VARCHAR(60)   NOT NULL,
  requested_on     DATE          NOT NULL,
  CONSTRAINT refund_transfer_pk PRIMARY KEY (transfer_date, sequence_no),
  CONSTRAINT refund_transfer_live_uk UNIQUE (live_refund_no),
  CONSTRAINT refund_transfer_amount_ck CHECK (amount > 0)
);
CREATE INDEX refund_transfer_refund_ix ON refund_transfer (refund_no);

CREATE TABLE transfer_return (
  transfer_date  DATE         NOT NULL,
  sequence_no    NUMERIC(6)   NOT NULL,
  kind           VARCHAR(8)   NOT NULL,
  returned_on    DATE         NOT NULL,
  reason_code    VARCHAR(1)   NOT NULL,
  amount         NUMERIC(12)  NOT NULL,
  CONSTRAINT transfer_return_pk PRIMARY KEY (transfer_date, sequence_no),
  CONSTRAINT transfer_return_kind_ck CHECK (kind IN ('RETURNED', 'RECALLED'))
);

-- 控除不足: items of the shared tax package, never filled for premiums
CREATE TABLE deduction_shortfall (
  shortfall_no  VARCHAR(20)  NOT NULL,
  levy          VARCHAR(4)   NOT NULL,
  fiscal_year   NUMERIC(4)   NOT NULL,
  notice_no     VARCHAR(10)  NOT NULL,
  obligor_no    VARCHAR(10)  NOT NULL,
  arose_on      DATE         NOT NULL,
  amount        NUMERIC(12)  NOT NULL,
  CONSTRAINT deduction_shortfall_pk PRIMARY KEY (shortfall_no)
);

CREATE TABLE shortfall_appropriation (
  shortfall_no        VARCHAR(20)  NOT NULL,
  target_levy         VARCHAR(4)   NOT NULL,
  target_fiscal_year  NUMERIC(4)   NOT NULL,
  target_notice_no    VARCHAR(10)  NOT NULL,
  target_term         NUMERIC(2)   NOT NULL,
  appropriated_on     DATE         NOT NULL,
  amount              NUMERIC(12)  NOT NULL,
  CONSTRAINT shortfall_appropriation_pk
    PRIMARY KEY (shortfall_no, target_notice_no, target_levy, target_fiscal_year, target_term)
);

-- 口座振替: how a registration stands (R-165), and what a bank answered to each request (R-162)
ALTER TABLE direct_debit_registration ADD debit_status VARCHAR(9) DEFAULT 'ACTIVE' NOT NULL;
ALTER TABLE direct_debit_registration ADD last_result_on DATE;
ALTER TABLE direct_debit_registration ADD last_failure_on DATE;
ALTER TABLE direct_debit_registration ADD last_failure_code VARCHAR(1);
ALTER TABLE direct_debit_registration ADD consecutive_failures NUMERIC(4) DEFAULT 0 NOT NULL;
ALTER TABLE direct_debit_registration ADD suspended_on DATE;
ALTER TABLE direct_debit_registration ADD mandate_received_on DATE;
ALTER TABLE debit_request_item ADD retry_of_debit_date DATE;

CREATE TABLE debit_result (
  file_id      VARCHAR(40)  NOT NULL,
  record_no    NUMERIC(9)   NOT NULL,
  receipt_id   VARCHAR(25)  NOT NULL,
  debit_date   DATE         NOT NULL,
  result_code  VARCHAR(1)   NOT NULL,
  CONSTRAINT debit_result_pk PRIMARY KEY (file_id, record_no)
);
CREATE INDEX debit_result_receipt_ix ON debit_result (receipt_id);
