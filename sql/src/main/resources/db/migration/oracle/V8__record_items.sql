-- 記録項目: what the collection ledger records beside assessments and receipts. docs/record-items.md says which
-- Japanese item lies in which column and which job writes it.

-- 宛名: since when the present values hold, and what the number network adds to a My Number
ALTER TABLE addressee ADD mailing_from DATE;
ALTER TABLE addressee ADD heir_from DATE;
ALTER TABLE addressee ADD payment_agent_from DATE;
ALTER TABLE addressee ADD trustee_from DATE;
ALTER TABLE addressee ADD unknown_whereabouts_from DATE;
ALTER TABLE addressee ADD unknown_whereabouts_to DATE;
ALTER TABLE my_number ADD linkage_code VARCHAR2(40 CHAR);
ALTER TABLE my_number ADD processing_serial VARCHAR2(40 CHAR);

-- 送付先・相続人・納税管理人・破産管財人の履歴: append-only; one row for each value that is no longer in force.
-- It held from from_date (empty where it was there before the history began) up to the day before to_date; file_id and
-- record_no name the row that ended it.
CREATE TABLE mailing_address_history (
  addressee_no         VARCHAR2(10 CHAR)  NOT NULL,
  file_id              VARCHAR2(40 CHAR)  NOT NULL,
  record_no            NUMBER(9)   NOT NULL,
  from_date            DATE,
  to_date              DATE         NOT NULL,
  mailing_name         VARCHAR2(200 CHAR),
  mailing_postal_code  VARCHAR2(10 CHAR),
  mailing_address      VARCHAR2(400 CHAR),
  CONSTRAINT mailing_address_history_pk PRIMARY KEY (addressee_no, file_id, record_no)
);

CREATE TABLE heir_history (
  addressee_no       VARCHAR2(10 CHAR)  NOT NULL,
  file_id            VARCHAR2(40 CHAR)  NOT NULL,
  record_no          NUMBER(9)   NOT NULL,
  from_date          DATE,
  to_date            DATE         NOT NULL,
  heir_no            VARCHAR2(10 CHAR),
  heir_relationship  VARCHAR2(40 CHAR),
  CONSTRAINT heir_history_pk PRIMARY KEY (addressee_no, file_id, record_no)
);

CREATE TABLE payment_agent_history (
  addressee_no      VARCHAR2(10 CHAR)  NOT NULL,
  file_id           VARCHAR2(40 CHAR)  NOT NULL,
  record_no         NUMBER(9)   NOT NULL,
  from_date         DATE,
  to_date           DATE         NOT NULL,
  payment_agent_no  VARCHAR2(10 CHAR)  NOT NULL,
  CONSTRAINT payment_agent_history_pk PRIMARY KEY (addressee_no, file_id, record_no)
);

CREATE TABLE bankruptcy_trustee_history (
  addressee_no  VARCHAR2(10 CHAR)  NOT NULL,
  file_id       VARCHAR2(40 CHAR)  NOT NULL,
  record_no     NUMBER(9)   NOT NULL,
  from_date     DATE,
  to_date       DATE         NOT NULL,
  trustee_no    VARCHAR2(10 CHAR)  NOT NULL,
  CONSTRAINT bankruptcy_trustee_history_pk PRIMARY KEY (addressee_no, file_id, record_no)
);

-- 記事情報: append-only, a correction is a new note that names the old one
CREATE TABLE case_note (
  addressee_no  VARCHAR2(10 CHAR)    NOT NULL,
  note_serial   NUMBER(6)     NOT NULL,
  note_date     DATE           NOT NULL,
  note_time     VARCHAR2(5 CHAR),
  note_code     VARCHAR2(10 CHAR),
  note_text     VARCHAR2(2000 CHAR)  NOT NULL,
  written_by    VARCHAR2(20 CHAR)    NOT NULL,
  corrects      NUMBER(6),
  CONSTRAINT case_note_pk PRIMARY KEY (addressee_no, note_serial)
);

-- 戸籍情報
CREATE TABLE family_register_inquiry (
  addressee_no      VARCHAR2(10 CHAR)  NOT NULL,
  inquiry_serial    NUMBER(6)   NOT NULL,
  requested_on      DATE         NOT NULL,
  answered_on       DATE,
  registered_place  VARCHAR2(400 CHAR),
  first_person      VARCHAR2(200 CHAR),
  content           VARCHAR2(2000 CHAR),
  requested_by      VARCHAR2(20 CHAR)  NOT NULL,
  CONSTRAINT family_register_inquiry_pk PRIMARY KEY (addressee_no, inquiry_serial)
);

-- 調定: what each revision says beside the amounts, and the dates of a term that later jobs set
ALTER TABLE assessment_history ADD levy_change_reason VARCHAR2(40 CHAR);
ALTER TABLE assessment_history ADD person_basic_type VARCHAR2(40 CHAR);
ALTER TABLE term_assessment ADD stated_deadline DATE;
ALTER TABLE term_assessment ADD collection_order_date DATE;
ALTER TABLE term_assessment ADD special_due_date_flag CHAR(1 CHAR);
ALTER TABLE term_assessment ADD retirement_filing_date DATE;

-- 減免
CREATE TABLE premium_reduction (
  levy           VARCHAR2(4 CHAR)   NOT NULL,
  fiscal_year    NUMBER(4)   NOT NULL,
  notice_no      VARCHAR2(10 CHAR)  NOT NULL,
  reduction_no   NUMBER(4)   NOT NULL,
  kind           VARCHAR2(20 CHAR)  NOT NULL,
  amount         NUMBER(12)  NOT NULL,
  applied_on     DATE,
  decided_on     DATE         NOT NULL,
  cancelled_on   DATE,
  reason         VARCHAR2(200 CHAR),
  CONSTRAINT premium_reduction_pk PRIMARY KEY (notice_no, levy, fiscal_year, reduction_no),
  CONSTRAINT premium_reduction_amount_ck CHECK (amount > 0)
);

-- 滞繰調定情報・滞繰異動情報
CREATE TABLE carried_forward_assessment (
  levy                 VARCHAR2(4 CHAR)   NOT NULL,
  fiscal_year          NUMBER(4)   NOT NULL,
  notice_no            VARCHAR2(10 CHAR)  NOT NULL,
  term                 NUMBER(2)   NOT NULL,
  carried_into_year    NUMBER(4)   NOT NULL,
  carried_on           DATE         NOT NULL,
  principal_carried    NUMBER(12)  NOT NULL,
  late_charge_carried  NUMBER(12)  NOT NULL,
  demand_fee_carried   NUMBER(12)  NOT NULL,
  CONSTRAINT carried_forward_assessment_pk PRIMARY KEY (notice_no, levy, fiscal_year, term, carried_into_year)
);

CREATE TABLE carried_forward_change (
  levy                VARCHAR2(4 CHAR)   NOT NULL,
  fiscal_year         NUMBER(4)   NOT NULL,
  notice_no           VARCHAR2(10 CHAR)  NOT NULL,
  term                NUMBER(2)   NOT NULL,
  carried_into_year   NUMBER(4)   NOT NULL,
  change_no           NUMBER(4)   NOT NULL,
  changed_on          DATE         NOT NULL,
  kind                VARCHAR2(20 CHAR)  NOT NULL,
  principal_before    NUMBER(12)  NOT NULL,
  principal_after     NUMBER(12)  NOT NULL,
  late_charge_before  NUMBER(12)  NOT NULL,
  late_charge_after   NUMBER(12)  NOT NULL,
  reason              VARCHAR2(200 CHAR),
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
  slip_no            VARCHAR2(20 CHAR)  NOT NULL,
  levy               VARCHAR2(4 CHAR)   NOT NULL,
  fiscal_year        NUMBER(4)   NOT NULL,
  notice_no          VARCHAR2(10 CHAR)  NOT NULL,
  term               NUMBER(2)   NOT NULL,
  slip_type          VARCHAR2(3 CHAR)   NOT NULL,
  reissue_no         NUMBER(1)   NOT NULL,
  issued_on          DATE         NOT NULL,
  principal          NUMBER(12)  NOT NULL,
  late_charge        NUMBER(12)  NOT NULL,
  demand_fee         NUMBER(12)  NOT NULL,
  pay_limit          DATE         NOT NULL,
  barcode            VARCHAR2(44 CHAR),
  barcode_limit      DATE,
  mpn_limit          DATE,
  el_limit           DATE,
  CONSTRAINT payment_slip_pk PRIMARY KEY (slip_no)
);
CREATE INDEX payment_slip_term_ix ON payment_slip (notice_no, term);

-- 証明書発行履歴
CREATE TABLE certificate_issue (
  certificate_no  VARCHAR2(20 CHAR)  NOT NULL,
  kind            VARCHAR2(20 CHAR)  NOT NULL,
  addressee_no    VARCHAR2(10 CHAR)  NOT NULL,
  levy            VARCHAR2(4 CHAR)   NOT NULL,
  fiscal_year     NUMBER(4)   NOT NULL,
  notice_no       VARCHAR2(10 CHAR),
  issued_on       DATE         NOT NULL,
  issued_by       VARCHAR2(20 CHAR)  NOT NULL,
  purpose         VARCHAR2(200 CHAR),
  CONSTRAINT certificate_issue_pk PRIMARY KEY (certificate_no)
);
CREATE INDEX certificate_issue_person_ix ON certificate_issue (addressee_no);

-- 過誤納情報: one slice of one receipt that is too much
CREATE TABLE overpayment (
  overpayment_id  VARCHAR2(20 CHAR)  NOT NULL,
  levy            VARCHAR2(4 CHAR)   NOT NULL,
  fiscal_year     NUMBER(4)   NOT NULL,
  notice_no       VARCHAR2(10 CHAR)  NOT NULL,
  term            NUMBER(2)   NOT NULL,
  obligor_no      VARCHAR2(10 CHAR)  NOT NULL,
  receipt_id      VARCHAR2(25 CHAR)  NOT NULL,
  kind            VARCHAR2(12 CHAR)  NOT NULL,
  arose_on        DATE         NOT NULL,
  amount          NUMBER(12)  NOT NULL,
  appropriated    NUMBER(12)  NOT NULL,
  refund_decided  NUMBER(12)  NOT NULL,
  CONSTRAINT overpayment_pk PRIMARY KEY (overpayment_id),
  CONSTRAINT overpayment_kind_ck CHECK (kind IN ('OVERASSESSED', 'ERRONEOUS')),
  CONSTRAINT overpayment_remaining_ck CHECK (amount >= appropriated + refund_decided)
);
CREATE INDEX overpayment_term_ix ON overpayment (notice_no, term);

-- 充当・充当履歴情報: what one overpayment gives to one term; a row is never removed
CREATE TABLE appropriation (
  appropriation_no       VARCHAR2(20 CHAR)  NOT NULL,
  overpayment_id         VARCHAR2(20 CHAR)  NOT NULL,
  target_levy            VARCHAR2(4 CHAR)   NOT NULL,
  target_fiscal_year     NUMBER(4)   NOT NULL,
  target_notice_no       VARCHAR2(10 CHAR)  NOT NULL,
  target_term            NUMBER(2)   NOT NULL,
  target_bucket          VARCHAR2(21 CHAR)  NOT NULL,
  amount                 NUMBER(12)  NOT NULL,
  fit_date               DATE         NOT NULL,
  interest               NUMBER(12)  NOT NULL,
  state                  VARCHAR2(8 CHAR)   NOT NULL,
  planned_on             DATE         NOT NULL,
  decided_on             DATE,
  released_on            DATE,
  refund_no              VARCHAR2(10 CHAR),
  CONSTRAINT appropriation_pk PRIMARY KEY (appropriation_no),
  CONSTRAINT appropriation_state_ck CHECK (state IN ('PLANNED', 'ACTUAL', 'RELEASED')),
  CONSTRAINT appropriation_amount_ck CHECK (amount > 0)
);
CREATE INDEX appropriation_source_ix ON appropriation (overpayment_id);
CREATE INDEX appropriation_target_ix ON appropriation (target_notice_no, target_term);

-- 還付: one decision per term
CREATE TABLE refund (
  refund_no                  VARCHAR2(10 CHAR)  NOT NULL,
  obligor_no                 VARCHAR2(10 CHAR)  NOT NULL,
  levy                       VARCHAR2(4 CHAR)   NOT NULL,
  fiscal_year                NUMBER(4)   NOT NULL,
  notice_no                  VARCHAR2(10 CHAR)  NOT NULL,
  term                       NUMBER(2)   NOT NULL,
  kind                       VARCHAR2(12 CHAR)  NOT NULL,
  overpaid                   NUMBER(12)  NOT NULL,
  appropriated               NUMBER(12)  NOT NULL,
  refund_amount              NUMBER(12)  NOT NULL,
  interest                   NUMBER(12)  NOT NULL,
  state                      VARCHAR2(20 CHAR)  NOT NULL,
  funding                    VARCHAR2(11 CHAR),
  decided_on                 DATE,
  expenditure_decision_date  DATE,
  refund_notice_no           VARCHAR2(20 CHAR),
  claim_no                   VARCHAR2(12 CHAR),
  account_source             VARCHAR2(11 CHAR),
  transfer_date              DATE,
  returned_reason            VARCHAR2(20 CHAR),
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
  refund_no       VARCHAR2(10 CHAR)  NOT NULL,
  overpayment_id  VARCHAR2(20 CHAR)  NOT NULL,
  amount          NUMBER(12)  NOT NULL,
  interest        NUMBER(12)  NOT NULL,
  interest_from   DATE,
  interest_to     DATE,
  CONSTRAINT refund_item_pk PRIMARY KEY (refund_no, overpayment_id),
  CONSTRAINT refund_item_amount_ck CHECK (amount > 0)
);

-- 還付履歴情報: append-only, every move from one state to the next
CREATE TABLE refund_history (
  refund_no      VARCHAR2(10 CHAR)  NOT NULL,
  move_no        NUMBER(4)   NOT NULL,
  from_state     VARCHAR2(20 CHAR),
  to_state       VARCHAR2(20 CHAR)  NOT NULL,
  moved_on       DATE         NOT NULL,
  moved_by       VARCHAR2(20 CHAR)  NOT NULL,
  second_person  VARCHAR2(20 CHAR),
  reason         VARCHAR2(200 CHAR),
  CONSTRAINT refund_history_pk PRIMARY KEY (refund_no, move_no)
);

-- 還付(充当)通知書情報
CREATE TABLE refund_notice (
  refund_notice_no     VARCHAR2(20 CHAR)  NOT NULL,
  obligor_no           VARCHAR2(10 CHAR)  NOT NULL,
  issued_on            DATE         NOT NULL,
  overpaid             NUMBER(12)  NOT NULL,
  appropriated         NUMBER(12)  NOT NULL,
  refund_amount        NUMBER(12)  NOT NULL,
  interest             NUMBER(12),
  claim_form_enclosed  CHAR(1 CHAR)      NOT NULL,
  claim_limit_date     DATE,
  CONSTRAINT refund_notice_pk PRIMARY KEY (refund_notice_no),
  CONSTRAINT refund_notice_enclosed_ck CHECK (claim_form_enclosed IN ('Y', 'N'))
);

-- 還付請求書: who claims, to which account, and how claimant and holder compare
CREATE TABLE refund_claim (
  claim_no             VARCHAR2(12 CHAR)  NOT NULL,
  refund_notice_no     VARCHAR2(20 CHAR)  NOT NULL,
  received_on          DATE         NOT NULL,
  choice               VARCHAR2(1 CHAR)   NOT NULL,
  claimant_no          VARCHAR2(10 CHAR),
  claimant_role        VARCHAR2(10 CHAR),
  delegated            CHAR(1 CHAR)      NOT NULL,
  my_number_confirmed  CHAR(1 CHAR)      NOT NULL,
  bank_code            VARCHAR2(4 CHAR),
  branch_code          VARCHAR2(3 CHAR),
  account_type         VARCHAR2(12 CHAR),
  account_no           VARCHAR2(7 CHAR),
  holder_kana          VARCHAR2(60 CHAR),
  keyed_by             VARCHAR2(20 CHAR),
  verified_by          VARCHAR2(20 CHAR),
  state                VARCHAR2(10 CHAR)  NOT NULL,
  incomplete_reason    VARCHAR2(40 CHAR),
  match_result         VARCHAR2(20 CHAR),
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
  claim_no            VARCHAR2(12 CHAR)  NOT NULL,
  inquiry_no          VARCHAR2(20 CHAR)  NOT NULL,
  requested_by        VARCHAR2(20 CHAR)  NOT NULL,
  requested_at        TIMESTAMP    NOT NULL,
  answered_at         TIMESTAMP,
  answer_status       VARCHAR2(1 CHAR),
  bank_code           VARCHAR2(4 CHAR),
  branch_code         VARCHAR2(3 CHAR),
  account_type        VARCHAR2(12 CHAR),
  account_no          VARCHAR2(7 CHAR),
  yucho_symbol        VARCHAR2(5 CHAR),
  yucho_number        VARCHAR2(8 CHAR),
  holder_kana         VARCHAR2(60 CHAR),
  holder_name         VARCHAR2(200 CHAR),
  account_updated_on  DATE,
  keyed_by            VARCHAR2(20 CHAR),
  verified_by         VARCHAR2(20 CHAR),
  CONSTRAINT public_fund_account_pk PRIMARY KEY (claim_no, inquiry_no)
);

-- 総合振込・振込不能・組戻: live_refund_no is the refund number while the transfer lives
CREATE TABLE refund_transfer (
  transfer_date    DATE          NOT NULL,
  sequence_no      NUMBER(6)    NOT NULL,
  refund_no        VARCHAR2(10 CHAR)   NOT NULL,
  live_refund_no   VARCHAR2(10 CHAR),
  file_name        VARCHAR2(255 CHAR)  NOT NULL,
  amount           NUMBER(12)   NOT NULL,
  bank_code        VARCHAR2(4 CHAR)    NOT NULL,
  branch_code      VARCHAR2(3 CHAR)    NOT NULL,
  account_type     VARCHAR2(12 CHAR)   NOT NULL,
  account_no       VARCHAR2(7 CHAR)    NOT NULL,
  holder_kana      VARCHAR2(60 CHAR)   NOT NULL,
  requested_on     DATE          NOT NULL,
  CONSTRAINT refund_transfer_pk PRIMARY KEY (transfer_date, sequence_no),
  CONSTRAINT refund_transfer_live_uk UNIQUE (live_refund_no),
  CONSTRAINT refund_transfer_amount_ck CHECK (amount > 0)
);
CREATE INDEX refund_transfer_refund_ix ON refund_transfer (refund_no);

CREATE TABLE transfer_return (
  transfer_date  DATE         NOT NULL,
  sequence_no    NUMBER(6)   NOT NULL,
  kind           VARCHAR2(8 CHAR)   NOT NULL,
  returned_on    DATE         NOT NULL,
  reason_code    VARCHAR2(1 CHAR)   NOT NULL,
  amount         NUMBER(12)  NOT NULL,
  CONSTRAINT transfer_return_pk PRIMARY KEY (transfer_date, sequence_no),
  CONSTRAINT transfer_return_kind_ck CHECK (kind IN ('RETURNED', 'RECALLED'))
);

-- 控除不足: items of the shared tax package, never filled for premiums
CREATE TABLE deduction_shortfall (
  shortfall_no  VARCHAR2(20 CHAR)  NOT NULL,
  levy          VARCHAR2(4 CHAR)   NOT NULL,
  fiscal_year   NUMBER(4)   NOT NULL,
  notice_no     VARCHAR2(10 CHAR)  NOT NULL,
  obligor_no    VARCHAR2(10 CHAR)  NOT NULL,
  arose_on      DATE         NOT NULL,
  amount        NUMBER(12)  NOT NULL,
  CONSTRAINT deduction_shortfall_pk PRIMARY KEY (shortfall_no)
);

CREATE TABLE shortfall_appropriation (
  shortfall_no        VARCHAR2(20 CHAR)  NOT NULL,
  target_levy         VARCHAR2(4 CHAR)   NOT NULL,
  target_fiscal_year  NUMBER(4)   NOT NULL,
  target_notice_no    VARCHAR2(10 CHAR)  NOT NULL,
  target_term         NUMBER(2)   NOT NULL,
  appropriated_on     DATE         NOT NULL,
  amount              NUMBER(12)  NOT NULL,
  CONSTRAINT shortfall_appropriation_pk
    PRIMARY KEY (shortfall_no, target_notice_no, target_levy, target_fiscal_year, target_term)
);

-- 口座振替: how a registration stands (R-165), and what a bank answered to each request (R-162)
ALTER TABLE direct_debit_registration ADD debit_status VARCHAR2(9 CHAR) DEFAULT 'ACTIVE' NOT NULL;
ALTER TABLE direct_debit_registration ADD last_result_on DATE;
ALTER TABLE direct_debit_registration ADD last_failure_on DATE;
ALTER TABLE direct_debit_registration ADD last_failure_code VARCHAR2(1 CHAR);
ALTER TABLE direct_debit_registration ADD consecutive_failures NUMBER(4) DEFAULT 0 NOT NULL;
ALTER TABLE direct_debit_registration ADD suspended_on DATE;
ALTER TABLE direct_debit_registration ADD mandate_received_on DATE;
ALTER TABLE debit_request_item ADD retry_of_debit_date DATE;

CREATE TABLE debit_result (
  file_id      VARCHAR2(40 CHAR)  NOT NULL,
  record_no    NUMBER(9)   NOT NULL,
  receipt_id   VARCHAR2(25 CHAR)  NOT NULL,
  debit_date   DATE         NOT NULL,
  result_code  VARCHAR2(1 CHAR)   NOT NULL,
  CONSTRAINT debit_result_pk PRIMARY KEY (file_id, record_no)
);
CREATE INDEX debit_result_receipt_ix ON debit_result (receipt_id);
