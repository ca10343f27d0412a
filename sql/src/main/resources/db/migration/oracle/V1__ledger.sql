-- 収納: addressees, assessment ledger, receipts, postings, exceptions, files and runs.
-- Money is integer yen. Flags are Y or N. Codes keep their leading zeros.

-- 宛名
CREATE TABLE addressee (
  addressee_no            VARCHAR2(10 CHAR)  NOT NULL,
  household_no            VARCHAR2(20 CHAR),
  household_head_no       VARCHAR2(10 CHAR),
  name                    VARCHAR2(200 CHAR) NOT NULL,
  kana                    VARCHAR2(200 CHAR) NOT NULL,
  alias                   VARCHAR2(200 CHAR),
  alias_kana              VARCHAR2(200 CHAR),
  birth_date              DATE,
  sex                     VARCHAR2(1 CHAR),
  resident_category       VARCHAR2(10 CHAR),
  nationality             VARCHAR2(3 CHAR),
  postal_code             VARCHAR2(10 CHAR),
  address                 VARCHAR2(400 CHAR),
  mailing_name            VARCHAR2(200 CHAR),
  mailing_postal_code     VARCHAR2(10 CHAR),
  mailing_address         VARCHAR2(400 CHAR),
  phone                   VARCHAR2(30 CHAR),
  mobile                  VARCHAR2(30 CHAR),
  corporate_number        VARCHAR2(13 CHAR),
  moved_in_on             DATE,
  moved_out_on            DATE,
  died_on                 DATE,
  heir_no                 VARCHAR2(10 CHAR),
  payment_agent_no        VARCHAR2(10 CHAR),
  trustee_no              VARCHAR2(10 CHAR),
  public_assistance_from  DATE,
  public_assistance_to    DATE,
  protected               CHAR(1 CHAR)      NOT NULL,
  relationship            VARCHAR2(40 CHAR),
  unified_addressee_no    VARCHAR2(20 CHAR),
  residency_start_on      DATE,
  residency_notified_on   DATE,
  residency_reason        VARCHAR2(100 CHAR),
  address_since_on        DATE,
  address_notified_on     DATE,
  previous_address        VARCHAR2(400 CHAR),
  move_in_from            VARCHAR2(400 CHAR),
  move_out_to             VARCHAR2(400 CHAR),
  family_register         VARCHAR2(400 CHAR),
  removal_reason          VARCHAR2(100 CHAR),
  residence_card_no       VARCHAR2(20 CHAR),
  residence_status        VARCHAR2(100 CHAR),
  processing_hold         VARCHAR2(100 CHAR),
  heir_relationship       VARCHAR2(40 CHAR),
  language                VARCHAR2(20 CHAR),
  file_id                 VARCHAR2(40 CHAR)  NOT NULL,
  record_no               NUMBER(9)   NOT NULL,
  CONSTRAINT addressee_pk PRIMARY KEY (addressee_no),
  CONSTRAINT addressee_protected_ck CHECK (protected IN ('Y', 'N'))
);

-- 個人番号: encrypted, apart from all other data
CREATE TABLE my_number (
  addressee_no  VARCHAR2(10 CHAR)  NOT NULL,
  cipher_text   VARCHAR2(200 CHAR) NOT NULL,
  lookup_hash   VARCHAR2(64 CHAR)  NOT NULL,
  CONSTRAINT my_number_pk PRIMARY KEY (addressee_no)
);
CREATE INDEX my_number_hash_ix ON my_number (lookup_hash);

-- 金融機関・店舗
CREATE TABLE bank_branch (
  bank_code    VARCHAR2(4 CHAR)   NOT NULL,
  branch_code  VARCHAR2(3 CHAR)   NOT NULL,
  valid_from   DATE         NOT NULL,
  bank_kana    VARCHAR2(60 CHAR),
  bank_name    VARCHAR2(60 CHAR),
  branch_kana  VARCHAR2(60 CHAR),
  branch_name  VARCHAR2(60 CHAR),
  valid_to     DATE,
  CONSTRAINT bank_branch_pk PRIMARY KEY (bank_code, branch_code, valid_from)
);

-- 口座振替の登録
CREATE TABLE direct_debit_registration (
  obligor_no      VARCHAR2(10 CHAR)  NOT NULL,
  levy            VARCHAR2(4 CHAR)   NOT NULL,
  from_date       DATE         NOT NULL,
  to_date         DATE,
  bank_code       VARCHAR2(4 CHAR)   NOT NULL,
  branch_code     VARCHAR2(3 CHAR)   NOT NULL,
  account_type    VARCHAR2(12 CHAR)  NOT NULL,
  account_no      VARCHAR2(7 CHAR)   NOT NULL,
  holder_kana     VARCHAR2(60 CHAR)  NOT NULL,
  refund_consent  CHAR(1 CHAR)      NOT NULL,
  CONSTRAINT direct_debit_registration_pk PRIMARY KEY (obligor_no, levy, from_date),
  CONSTRAINT direct_debit_consent_ck CHECK (refund_consent IN ('Y', 'N'))
);

-- ファイル登録簿
CREATE TABLE received_file (
  file_id          VARCHAR2(40 CHAR)   NOT NULL,
  sha256           VARCHAR2(64 CHAR)   NOT NULL,
  file_name        VARCHAR2(255 CHAR)  NOT NULL,
  kind             VARCHAR2(40 CHAR)   NOT NULL,
  profile          VARCHAR2(40 CHAR),
  business_date    DATE          NOT NULL,
  round            NUMBER(4)    NOT NULL,
  byte_count       NUMBER(15)   NOT NULL,
  sender           VARCHAR2(40 CHAR),
  created_on       DATE,
  sequence_no      VARCHAR2(20 CHAR),
  stated_records   NUMBER(9),
  stated_yen       NUMBER(15),
  counted_records  NUMBER(9)    NOT NULL,
  counted_yen      NUMBER(15)   NOT NULL,
  stored_records   NUMBER(9)    NOT NULL,
  state            VARCHAR2(10 CHAR)   NOT NULL,
  reason           VARCHAR2(2000 CHAR),
  source_path      VARCHAR2(1000 CHAR) NOT NULL,
  moved            CHAR(1 CHAR)       NOT NULL,
  CONSTRAINT received_file_pk PRIMARY KEY (file_id),
  CONSTRAINT received_file_state_ck CHECK (state IN ('CHECKED', 'ACCEPTED', 'REFUSED')),
  CONSTRAINT received_file_moved_ck CHECK (moved IN ('Y', 'N'))
);
CREATE INDEX received_file_sha256_ix ON received_file (sha256);
CREATE INDEX received_file_day_ix ON received_file (business_date, round);

-- 調定の取込行
CREATE TABLE staged_assessment (
  file_id             VARCHAR2(40 CHAR)  NOT NULL,
  record_no           NUMBER(9)   NOT NULL,
  levy                VARCHAR2(4 CHAR)   NOT NULL,
  fiscal_year         NUMBER(4)   NOT NULL,
  attributable_year   NUMBER(4)   NOT NULL,
  obligor_no          VARCHAR2(10 CHAR)  NOT NULL,
  notice_no           VARCHAR2(10 CHAR)  NOT NULL,
  insurance_card_no   VARCHAR2(20 CHAR),
  term                NUMBER(2)   NOT NULL,
  term_month          VARCHAR2(7 CHAR)   NOT NULL,
  due_date            DATE         NOT NULL,
  principal           NUMBER(12)  NOT NULL,
  annual_principal    NUMBER(12)  NOT NULL,
  revision            NUMBER(4)   NOT NULL,
  reason              VARCHAR2(200 CHAR),
  decided_on          DATE         NOT NULL,
  levy_change_reason  VARCHAR2(40 CHAR),
  person_basic_type   VARCHAR2(40 CHAR),
  state               VARCHAR2(10 CHAR)  NOT NULL,
  CONSTRAINT staged_assessment_pk PRIMARY KEY (file_id, record_no),
  CONSTRAINT staged_assessment_state_ck CHECK (state IN ('STAGED', 'APPLIED', 'REPEATED', 'REJECTED'))
);
CREATE INDEX staged_assessment_work_ix ON staged_assessment (state, notice_no);

-- 年調定
CREATE TABLE annual_assessment (
  levy                VARCHAR2(4 CHAR)   NOT NULL,
  fiscal_year         NUMBER(4)   NOT NULL,
  notice_no           VARCHAR2(10 CHAR)  NOT NULL,
  attributable_year   NUMBER(4)   NOT NULL,
  obligor_no          VARCHAR2(10 CHAR)  NOT NULL,
  revision            NUMBER(4)   NOT NULL,
  annual_principal    NUMBER(12)  NOT NULL,
  insurance_card_no   VARCHAR2(20 CHAR),
  levy_change_reason  VARCHAR2(40 CHAR),
  person_basic_type   VARCHAR2(40 CHAR),
  CONSTRAINT annual_assessment_pk PRIMARY KEY (notice_no, levy, fiscal_year)
);
CREATE INDEX annual_assessment_obligor_ix ON annual_assessment (obligor_no);

-- 月期別調定
CREATE TABLE term_assessment (
  levy                   VARCHAR2(4 CHAR)   NOT NULL,
  fiscal_year            NUMBER(4)   NOT NULL,
  notice_no              VARCHAR2(10 CHAR)  NOT NULL,
  term                   NUMBER(2)   NOT NULL,
  attributable_year      NUMBER(4)   NOT NULL,
  obligor_no             VARCHAR2(10 CHAR)  NOT NULL,
  term_month             VARCHAR2(7 CHAR)   NOT NULL,
  due_date               DATE         NOT NULL,
  original_due_date      DATE         NOT NULL,
  revision               NUMBER(4)   NOT NULL,
  principal_assessed     NUMBER(12)  NOT NULL,
  principal_received     NUMBER(12)  NOT NULL,
  principal_provisional  NUMBER(12)  NOT NULL,
  planned_appropriation  NUMBER(12)  NOT NULL,
  appropriated_in        NUMBER(12)  NOT NULL,
  appropriated_out       NUMBER(12)  NOT NULL,
  refunded               NUMBER(12)  NOT NULL,
  late_charge_assessed   NUMBER(12)  NOT NULL,
  late_charge_received   NUMBER(12)  NOT NULL,
  demand_fee_assessed    NUMBER(12)  NOT NULL,
  demand_fee_received    NUMBER(12)  NOT NULL,
  completion_date        DATE,
  last_payment_date      DATE,
  last_revenue_date      DATE,
  demanded_on            DATE,
  prescription_date      DATE,
  write_off_date         DATE,
  write_off_kind         VARCHAR2(20 CHAR),
  CONSTRAINT term_assessment_pk PRIMARY KEY (notice_no, levy, fiscal_year, term),
  CONSTRAINT term_assessment_sign_ck CHECK (principal_assessed >= 0 AND principal_received >= 0
    AND principal_provisional >= 0 AND late_charge_received >= 0 AND demand_fee_received >= 0)
);
CREATE INDEX term_assessment_obligor_ix ON term_assessment (obligor_no);

-- 調定履歴: append-only
CREATE TABLE assessment_history (
  levy               VARCHAR2(4 CHAR)   NOT NULL,
  fiscal_year        NUMBER(4)   NOT NULL,
  notice_no          VARCHAR2(10 CHAR)  NOT NULL,
  term               NUMBER(2)   NOT NULL,
  revision           NUMBER(4)   NOT NULL,
  attributable_year  NUMBER(4)   NOT NULL,
  obligor_no         VARCHAR2(10 CHAR)  NOT NULL,
  term_month         VARCHAR2(7 CHAR)   NOT NULL,
  due_date           DATE         NOT NULL,
  principal          NUMBER(12)  NOT NULL,
  annual_principal   NUMBER(12)  NOT NULL,
  reason             VARCHAR2(200 CHAR),
  decided_on         DATE         NOT NULL,
  applied_on         DATE         NOT NULL,
  late_decrease      CHAR(1 CHAR)      NOT NULL,
  file_id            VARCHAR2(40 CHAR)  NOT NULL,
  record_no          NUMBER(9)   NOT NULL,
  CONSTRAINT assessment_history_pk PRIMARY KEY (notice_no, levy, fiscal_year, term, revision)
);

-- 口座振替の依頼
CREATE TABLE debit_request (
  file_id          VARCHAR2(40 CHAR)  NOT NULL,
  originator_code  VARCHAR2(10 CHAR)  NOT NULL,
  debit_date       DATE         NOT NULL,
  bank_code        VARCHAR2(4 CHAR)   NOT NULL,
  CONSTRAINT debit_request_pk PRIMARY KEY (file_id)
);
CREATE INDEX debit_request_date_ix ON debit_request (debit_date, bank_code);

CREATE TABLE debit_request_item (
  file_id          VARCHAR2(40 CHAR)  NOT NULL,
  record_no        NUMBER(9)   NOT NULL,
  customer_number  VARCHAR2(20 CHAR)  NOT NULL,
  bank_code        VARCHAR2(4 CHAR)   NOT NULL,
  branch_code      VARCHAR2(3 CHAR)   NOT NULL,
  account_type     VARCHAR2(1 CHAR)   NOT NULL,
  account_no       VARCHAR2(7 CHAR)   NOT NULL,
  amount           NUMBER(12)  NOT NULL,
  CONSTRAINT debit_request_item_pk PRIMARY KEY (file_id, record_no),
  CONSTRAINT debit_request_item_uk UNIQUE (file_id, customer_number)
);

-- 収納: one row per data record of a payment file
CREATE TABLE receipt (
  receipt_id          VARCHAR2(25 CHAR)  NOT NULL,
  file_id             VARCHAR2(40 CHAR)  NOT NULL,
  record_no           NUMBER(9)   NOT NULL,
  received_on         DATE         NOT NULL,
  channel             VARCHAR2(13 CHAR)  NOT NULL,
  kind                VARCHAR2(9 CHAR)   NOT NULL,
  code                VARCHAR2(44 CHAR)  NOT NULL,
  payment_date        DATE         NOT NULL,
  payment_time        VARCHAR2(5 CHAR),
  head_office         VARCHAR2(10 CHAR),
  office              VARCHAR2(40 CHAR),
  revenue_date        DATE,
  amount              NUMBER(12)  NOT NULL,
  stated_late_charge  NUMBER(12)  NOT NULL,
  slip_deadline       DATE,
  code_defect         VARCHAR2(12 CHAR),
  collected           CHAR(1 CHAR)      NOT NULL,
  levy                VARCHAR2(4 CHAR),
  fiscal_year         NUMBER(4),
  notice_no           VARCHAR2(10 CHAR),
  term                NUMBER(2),
  group_key           VARCHAR2(44 CHAR)  NOT NULL,
  disposition         VARCHAR2(13 CHAR)  NOT NULL,
  resolved            CHAR(1 CHAR)      NOT NULL,
  counterpart_id      VARCHAR2(25 CHAR),
  CONSTRAINT receipt_pk PRIMARY KEY (receipt_id),
  CONSTRAINT receipt_record_uk UNIQUE (file_id, record_no),
  CONSTRAINT receipt_collected_ck CHECK (collected IN ('Y', 'N')),
  CONSTRAINT receipt_resolved_ck CHECK (resolved IN ('Y', 'N'))
);
CREATE INDEX receipt_work_ix ON receipt (disposition, group_key);
CREATE INDEX receipt_group_ix ON receipt (group_key);

-- 消込: append-only
CREATE TABLE posting (
  posting_id   VARCHAR2(20 CHAR)  NOT NULL,
  receipt_id   VARCHAR2(25 CHAR)  NOT NULL,
  ordinal      NUMBER(6)   NOT NULL,
  posted_on    DATE         NOT NULL,
  round        NUMBER(4)   NOT NULL,
  rule_no      VARCHAR2(5 CHAR)   NOT NULL,
  from_bucket  VARCHAR2(21 CHAR)  NOT NULL,
  to_bucket    VARCHAR2(21 CHAR)  NOT NULL,
  amount       NUMBER(12)  NOT NULL,
  levy         VARCHAR2(4 CHAR),
  fiscal_year  NUMBER(4),
  notice_no    VARCHAR2(10 CHAR),
  term         NUMBER(2),
  reverses     VARCHAR2(20 CHAR),
  CONSTRAINT posting_pk PRIMARY KEY (posting_id),
  CONSTRAINT posting_ordinal_uk UNIQUE (receipt_id, ordinal),
  CONSTRAINT posting_amount_ck CHECK (amount > 0)
);
CREATE INDEX posting_term_ix ON posting (notice_no, term);
CREATE INDEX posting_day_ix ON posting (posted_on);
CREATE INDEX posting_reverses_ix ON posting (reverses);

-- 例外
CREATE TABLE exception_item (
  exception_id  VARCHAR2(16 CHAR)   NOT NULL,
  kind          VARCHAR2(30 CHAR)   NOT NULL,
  opened_on     DATE          NOT NULL,
  opened_round  NUMBER(4)    NOT NULL,
  closed_on     DATE,
  file_digest   VARCHAR2(64 CHAR)   NOT NULL,
  file_name     VARCHAR2(255 CHAR)  NOT NULL,
  record_no     NUMBER(9)    NOT NULL,
  receipt_id    VARCHAR2(25 CHAR),
  subject       VARCHAR2(60 CHAR),
  amount        NUMBER(12)   NOT NULL,
  reason        VARCHAR2(400 CHAR)  NOT NULL,
  candidates    VARCHAR2(400 CHAR),
  answer_by     DATE          NOT NULL,
  CONSTRAINT exception_item_pk PRIMARY KEY (exception_id)
);
CREATE INDEX exception_item_receipt_ix ON exception_item (receipt_id);
CREATE INDEX exception_item_opened_ix ON exception_item (opened_on, opened_round);
CREATE INDEX exception_item_file_ix ON exception_item (file_digest);

-- 日次処理
CREATE TABLE day_run (
  business_date  DATE         NOT NULL,
  round          NUMBER(4)   NOT NULL,
  state          VARCHAR2(10 CHAR)  NOT NULL,
  exit_code      NUMBER(3),
  started_at     TIMESTAMP    NOT NULL,
  ended_at       TIMESTAMP,
  CONSTRAINT day_run_pk PRIMARY KEY (business_date, round),
  CONSTRAINT day_run_state_ck CHECK (state IN ('RUNNING', 'COMPLETE'))
);

CREATE TABLE job_run (
  business_date    DATE          NOT NULL,
  round            NUMBER(4)    NOT NULL,
  job_id           VARCHAR2(10 CHAR)   NOT NULL,
  state            VARCHAR2(10 CHAR)   NOT NULL,
  read_count       NUMBER(12)   NOT NULL,
  posted_count     NUMBER(12)   NOT NULL,
  excepted_count   NUMBER(12)   NOT NULL,
  duplicate_count  NUMBER(12)   NOT NULL,
  message          VARCHAR2(1000 CHAR),
  started_at       TIMESTAMP     NOT NULL,
  ended_at         TIMESTAMP,
  CONSTRAINT job_run_pk PRIMARY KEY (business_date, round, job_id),
  CONSTRAINT job_run_state_ck CHECK (state IN ('RUNNING', 'COMPLETE', 'FAILED'))
);

CREATE TABLE run_lock (
  lock_name      VARCHAR2(20 CHAR)   NOT NULL,
  fence_token    NUMBER(18)   NOT NULL,
  held           CHAR(1 CHAR)       NOT NULL,
  host           VARCHAR2(255 CHAR),
  pid            NUMBER(18),
  command_text   VARCHAR2(500 CHAR),
  acquired_at    TIMESTAMP,
  heartbeat_at   TIMESTAMP,
  CONSTRAINT run_lock_pk PRIMARY KEY (lock_name),
  CONSTRAINT run_lock_held_ck CHECK (held IN ('Y', 'N'))
);
INSERT INTO run_lock (lock_name, fence_token, held) VALUES ('ledger', 0, 'N');

CREATE TABLE day_certificate (
  business_date    DATE          NOT NULL,
  round            NUMBER(4)    NOT NULL,
  holds            CHAR(1 CHAR)       NOT NULL,
  digest           VARCHAR2(64 CHAR)   NOT NULL,
  previous_digest  VARCHAR2(64 CHAR)   NOT NULL,
  CONSTRAINT day_certificate_pk PRIMARY KEY (business_date, round),
  CONSTRAINT day_certificate_holds_ck CHECK (holds IN ('Y', 'N'))
);
