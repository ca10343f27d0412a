-- 収納: addressees, assessment ledger, receipts, postings, exceptions, files and runs.
-- Money is integer yen. Flags are Y or N. Codes keep their leading zeros.

-- 宛名
CREATE TABLE addressee (
  addressee_no            VARCHAR(10)  NOT NULL,
  household_no            VARCHAR(20),
  household_head_no       VARCHAR(10),
  name                    VARCHAR(200) NOT NULL,
  kana                    VARCHAR(200) NOT NULL,
  alias                   VARCHAR(200),
  alias_kana              VARCHAR(200),
  birth_date              DATE,
  sex                     VARCHAR(1),
  resident_category       VARCHAR(10),
  nationality             VARCHAR(3),
  postal_code             VARCHAR(10),
  address                 VARCHAR(400),
  mailing_name            VARCHAR(200),
  mailing_postal_code     VARCHAR(10),
  mailing_address         VARCHAR(400),
  phone                   VARCHAR(30),
  mobile                  VARCHAR(30),
  corporate_number        VARCHAR(13),
  moved_in_on             DATE,
  moved_out_on            DATE,
  died_on                 DATE,
  heir_no                 VARCHAR(10),
  payment_agent_no        VARCHAR(10),
  trustee_no              VARCHAR(10),
  public_assistance_from  DATE,
  public_assistance_to    DATE,
  protected               CHAR(1)      NOT NULL,
  relationship            VARCHAR(40),
  unified_addressee_no    VARCHAR(20),
  residency_start_on      DATE,
  residency_notified_on   DATE,
  residency_reason        VARCHAR(100),
  address_since_on        DATE,
  address_notified_on     DATE,
  previous_address        VARCHAR(400),
  move_in_from            VARCHAR(400),
  move_out_to             VARCHAR(400),
  family_register         VARCHAR(400),
  removal_reason          VARCHAR(100),
  residence_card_no       VARCHAR(20),
  residence_status        VARCHAR(100),
  processing_hold         VARCHAR(100),
  heir_relationship       VARCHAR(40),
  language                VARCHAR(20),
  file_id                 VARCHAR(40)  NOT NULL,
  record_no               NUMERIC(9)   NOT NULL,
  CONSTRAINT addressee_pk PRIMARY KEY (addressee_no),
  CONSTRAINT addressee_protected_ck CHECK (protected IN ('Y', 'N'))
);

-- 個人番号: encrypted, apart from all other data
CREATE TABLE my_number (
  addressee_no  VARCHAR(10)  NOT NULL,
  cipher_text   VARCHAR(200) NOT NULL,
  lookup_hash   VARCHAR(64)  NOT NULL,
  CONSTRAINT my_number_pk PRIMARY KEY (addressee_no)
);
CREATE INDEX my_number_hash_ix ON my_number (lookup_hash);

-- 金融機関・店舗
CREATE TABLE bank_branch (
  bank_code    VARCHAR(4)   NOT NULL,
  branch_code  VARCHAR(3)   NOT NULL,
  valid_from   DATE         NOT NULL,
  bank_kana    VARCHAR(60),
  bank_name    VARCHAR(60),
  branch_kana  VARCHAR(60),
  branch_name  VARCHAR(60),
  valid_to     DATE,
  CONSTRAINT bank_branch_pk PRIMARY KEY (bank_code, branch_code, valid_from)
);

-- 口座振替の登録
CREATE TABLE direct_debit_registration (
  obligor_no      VARCHAR(10)  NOT NULL,
  levy            VARCHAR(4)   NOT NULL,
  from_date       DATE         NOT NULL,
  to_date         DATE,
  bank_code       VARCHAR(4)   NOT NULL,
  branch_code     VARCHAR(3)   NOT NULL,
  account_type    VARCHAR(12)  NOT NULL,
  account_no      VARCHAR(7)   NOT NULL,
  holder_kana     VARCHAR(60)  NOT NULL,
  refund_consent  CHAR(1)      NOT NULL,
  CONSTRAINT direct_debit_registration_pk PRIMARY KEY (obligor_no, levy, from_date),
  CONSTRAINT direct_debit_consent_ck CHECK (refund_consent IN ('Y', 'N'))
);

-- ファイル登録簿
CREATE TABLE received_file (
  file_id          VARCHAR(40)   NOT NULL,
  sha256           VARCHAR(64)   NOT NULL,
  file_name        VARCHAR(255)  NOT NULL,
  kind             VARCHAR(40)   NOT NULL,
  profile          VARCHAR(40),
  business_date    DATE          NOT NULL,
  round            NUMERIC(4)    NOT NULL,
  byte_count       NUMERIC(15)   NOT NULL,
  sender           VARCHAR(40),
  created_on       DATE,
  sequence_no      VARCHAR(20),
  stated_records   NUMERIC(9),
  stated_yen       NUMERIC(15),
  counted_records  NUMERIC(9)    NOT NULL,
  counted_yen      NUMERIC(15)   NOT NULL,
  stored_records   NUMERIC(9)    NOT NULL,
  state            VARCHAR(10)   NOT NULL,
  reason           VARCHAR(2000),
  source_path      VARCHAR(1000) NOT NULL,
  moved            CHAR(1)       NOT NULL,
  CONSTRAINT received_file_pk PRIMARY KEY (file_id),
  CONSTRAINT received_file_state_ck CHECK (state IN ('CHECKED', 'ACCEPTED', 'REFUSED')),
  CONSTRAINT received_file_moved_ck CHECK (moved IN ('Y', 'N'))
);
CREATE INDEX received_file_sha256_ix ON received_file (sha256);
CREATE INDEX received_file_day_ix ON received_file (business_date, round);

-- 調定の取込行
CREATE TABLE staged_assessment (
  file_id             VARCHAR(40)  NOT NULL,
  record_no           NUMERIC(9)   NOT NULL,
  levy                VARCHAR(4)   NOT NULL,
  fiscal_year         NUMERIC(4)   NOT NULL,
  attributable_year   NUMERIC(4)   NOT NULL,
  obligor_no          VARCHAR(10)  NOT NULL,
  notice_no           VARCHAR(10)  NOT NULL,
  insurance_card_no   VARCHAR(20),
  term                NUMERIC(2)   NOT NULL,
  term_month          VARCHAR(7)   NOT NULL,
  due_date            DATE         NOT NULL,
  principal           NUMERIC(12)  NOT NULL,
  annual_principal    NUMERIC(12)  NOT NULL,
  revision            NUMERIC(4)   NOT NULL,
  reason              VARCHAR(200),
  decided_on          DATE         NOT NULL,
  levy_change_reason  VARCHAR(40),
  person_basic_type   VARCHAR(40),
  state               VARCHAR(10)  NOT NULL,
  CONSTRAINT staged_assessment_pk PRIMARY KEY (file_id, record_no),
  CONSTRAINT staged_assessment_state_ck CHECK (state IN ('STAGED', 'APPLIED', 'REPEATED', 'REJECTED'))
);
CREATE INDEX staged_assessment_work_ix ON staged_assessment (state, notice_no);

-- 年調定
CREATE TABLE annual_assessment (
  levy                VARCHAR(4)   NOT NULL,
  fiscal_year         NUMERIC(4)   NOT NULL,
  notice_no           VARCHAR(10)  NOT NULL,
  attributable_year   NUMERIC(4)   NOT NULL,
  obligor_no          VARCHAR(10)  NOT NULL,
  revision            NUMERIC(4)   NOT NULL,
  annual_principal    NUMERIC(12)  NOT NULL,
  insurance_card_no   VARCHAR(20),
  levy_change_reason  VARCHAR(40),
  person_basic_type   VARCHAR(40),
  CONSTRAINT annual_assessment_pk PRIMARY KEY (notice_no, levy, fiscal_year)
);
CREATE INDEX annual_assessment_obligor_ix ON annual_assessment (obligor_no);

-- 月期別調定
CREATE TABLE term_assessment (
  levy                   VARCHAR(4)   NOT NULL,
  fiscal_year            NUMERIC(4)   NOT NULL,
  notice_no              VARCHAR(10)  NOT NULL,
  term                   NUMERIC(2)   NOT NULL,
  attributable_year      NUMERIC(4)   NOT NULL,
  obligor_no             VARCHAR(10)  NOT NULL,
  term_month             VARCHAR(7)   NOT NULL,
  due_date               DATE         NOT NULL,
  original_due_date      DATE         NOT NULL,
  revision               NUMERIC(4)   NOT NULL,
  principal_assessed     NUMERIC(12)  NOT NULL,
  principal_received     NUMERIC(12)  NOT NULL,
  principal_provisional  NUMERIC(12)  NOT NULL,
  planned_appropriation  NUMERIC(12)  NOT NULL,
  appropriated_in        NUMERIC(12)  NOT NULL,
  appropriated_out       NUMERIC(12)  NOT NULL,
  refunded               NUMERIC(12)  NOT NULL,
  late_charge_assessed   NUMERIC(12)  NOT NULL,
  late_charge_received   NUMERIC(12)  NOT NULL,
  demand_fee_assessed    NUMERIC(12)  NOT NULL,
  demand_fee_received    NUMERIC(12)  NOT NULL,
  completion_date        DATE,
  last_payment_date      DATE,
  last_revenue_date      DATE,
  demanded_on            DATE,
  prescription_date      DATE,
  write_off_date         DATE,
  write_off_kind         VARCHAR(20),
  CONSTRAINT term_assessment_pk PRIMARY KEY (notice_no, levy, fiscal_year, term),
  CONSTRAINT term_assessment_sign_ck CHECK (principal_assessed >= 0 AND principal_received >= 0
    AND principal_provisional >= 0 AND late_charge_received >= 0 AND demand_fee_received >= 0)
);
CREATE INDEX term_assessment_obligor_ix ON term_assessment (obligor_no);

-- 調定履歴: append-only
CREATE TABLE assessment_history (
  levy               VARCHAR(4)   NOT NULL,
  fiscal_year        NUMERIC(4)   NOT NULL,
  notice_no          VARCHAR(10)  NOT NULL,
  term               NUMERIC(2)   NOT NULL,
  revision           NUMERIC(4)   NOT NULL,
  attributable_year  NUMERIC(4)   NOT NULL,
  obligor_no         VARCHAR(10)  NOT NULL,
  term_month         VARCHAR(7)   NOT NULL,
  due_date           DATE         NOT NULL,
  principal          NUMERIC(12)  NOT NULL,
  annual_principal   NUMERIC(12)  NOT NULL,
  reason             VARCHAR(200),
  decided_on         DATE         NOT NULL,
  applied_on         DATE         NOT NULL,
  late_decrease      CHAR(1)      NOT NULL,
  file_id            VARCHAR(40)  NOT NULL,
  record_no          NUMERIC(9)   NOT NULL,
  CONSTRAINT assessment_history_pk PRIMARY KEY (notice_no, levy, fiscal_year, term, revision)
);

-- 口座振替の依頼
CREATE TABLE debit_request (
  file_id          VARCHAR(40)  NOT NULL,
  originator_code  VARCHAR(10)  NOT NULL,
  debit_date       DATE         NOT NULL,
  bank_code        VARCHAR(4)   NOT NULL,
  CONSTRAINT debit_request_pk PRIMARY KEY (file_id)
);
CREATE INDEX debit_request_date_ix ON debit_request (debit_date, bank_code);

CREATE TABLE debit_request_item (
  file_id          VARCHAR(40)  NOT NULL,
  record_no        NUMERIC(9)   NOT NULL,
  customer_number  VARCHAR(20)  NOT NULL,
  bank_code        VARCHAR(4)   NOT NULL,
  branch_code      VARCHAR(3)   NOT NULL,
  account_type     VARCHAR(1)   NOT NULL,
  account_no       VARCHAR(7)   NOT NULL,
  amount           NUMERIC(12)  NOT NULL,
  CONSTRAINT debit_request_item_pk PRIMARY KEY (file_id, record_no),
  CONSTRAINT debit_request_item_uk UNIQUE (file_id, customer_number)
);

-- 収納: one row per data record of a payment file
CREATE TABLE receipt (
  receipt_id          VARCHAR(25)  NOT NULL,
  file_id             VARCHAR(40)  NOT NULL,
  record_no           NUMERIC(9)   NOT NULL,
  received_on         DATE         NOT NULL,
  channel             VARCHAR(13)  NOT NULL,
  kind                VARCHAR(9)   NOT NULL,
  code                VARCHAR(44)  NOT NULL,
  payment_date        DATE         NOT NULL,
  payment_time        VARCHAR(5),
  head_office         VARCHAR(10),
  office              VARCHAR(40),
  revenue_date        DATE,
  amount              NUMERIC(12)  NOT NULL,
  stated_late_charge  NUMERIC(12)  NOT NULL,
  slip_deadline       DATE,
  code_defect         VARCHAR(12),
  collected           CHAR(1)      NOT NULL,
  levy                VARCHAR(4),
  fiscal_year         NUMERIC(4),
  notice_no           VARCHAR(10),
  term                NUMERIC(2),
  group_key           VARCHAR(44)  NOT NULL,
  disposition         VARCHAR(13)  NOT NULL,
  resolved            CHAR(1)      NOT NULL,
  counterpart_id      VARCHAR(25),
  CONSTRAINT receipt_pk PRIMARY KEY (receipt_id),
  CONSTRAINT receipt_record_uk UNIQUE (file_id, record_no),
  CONSTRAINT receipt_collected_ck CHECK (collected IN ('Y', 'N')),
  CONSTRAINT receipt_resolved_ck CHECK (resolved IN ('Y', 'N'))
);
CREATE INDEX receipt_work_ix ON receipt (disposition, group_key);
CREATE INDEX receipt_group_ix ON receipt (group_key);

-- 消込: append-only
CREATE TABLE posting (
  posting_id   VARCHAR(20)  NOT NULL,
  receipt_id   VARCHAR(25)  NOT NULL,
  ordinal      NUMERIC(6)   NOT NULL,
  posted_on    DATE         NOT NULL,
  round        NUMERIC(4)   NOT NULL,
  rule_no      VARCHAR(5)   NOT NULL,
  from_bucket  VARCHAR(21)  NOT NULL,
  to_bucket    VARCHAR(21)  NOT NULL,
  amount       NUMERIC(12)  NOT NULL,
  levy         VARCHAR(4),
  fiscal_year  NUMERIC(4),
  notice_no    VARCHAR(10),
  term         NUMERIC(2),
  reverses     VARCHAR(20),
  CONSTRAINT posting_pk PRIMARY KEY (posting_id),
  CONSTRAINT posting_ordinal_uk UNIQUE (receipt_id, ordinal),
  CONSTRAINT posting_amount_ck CHECK (amount > 0)
);
CREATE INDEX posting_term_ix ON posting (notice_no, term);
CREATE INDEX posting_day_ix ON posting (posted_on);
CREATE INDEX posting_reverses_ix ON posting (reverses);

-- 例外
CREATE TABLE exception_item (
  exception_id  VARCHAR(16)   NOT NULL,
  kind          VARCHAR(30)   NOT NULL,
  opened_on     DATE          NOT NULL,
  opened_round  NUMERIC(4)    NOT NULL,
  closed_on     DATE,
  file_digest   VARCHAR(64)   NOT NULL,
  file_name     VARCHAR(255)  NOT NULL,
  record_no     NUMERIC(9)    NOT NULL,
  receipt_id    VARCHAR(25),
  subject       VARCHAR(60),
  amount        NUMERIC(12)   NOT NULL,
  reason        VARCHAR(400)  NOT NULL,
  candidates    VARCHAR(400),
  answer_by     DATE          NOT NULL,
  CONSTRAINT exception_item_pk PRIMARY KEY (exception_id)
);
CREATE INDEX exception_item_receipt_ix ON exception_item (receipt_id);
CREATE INDEX exception_item_opened_ix ON exception_item (opened_on, opened_round);
CREATE INDEX exception_item_file_ix ON exception_item (file_digest);

-- 日次処理
CREATE TABLE day_run (
  business_date  DATE         NOT NULL,
  round          NUMERIC(4)   NOT NULL,
  state          VARCHAR(10)  NOT NULL,
  exit_code      NUMERIC(3),
  started_at     TIMESTAMP    NOT NULL,
  ended_at       TIMESTAMP,
  CONSTRAINT day_run_pk PRIMARY KEY (business_date, round),
  CONSTRAINT day_run_state_ck CHECK (state IN ('RUNNING', 'COMPLETE'))
);

CREATE TABLE job_run (
  business_date    DATE          NOT NULL,
  round            NUMERIC(4)    NOT NULL,
  job_id           VARCHAR(10)   NOT NULL,
  state            VARCHAR(10)   NOT NULL,
  read_count       NUMERIC(12)   NOT NULL,
  posted_count     NUMERIC(12)   NOT NULL,
  excepted_count   NUMERIC(12)   NOT NULL,
  duplicate_count  NUMERIC(12)   NOT NULL,
  message          VARCHAR(1000),
  started_at       TIMESTAMP     NOT NULL,
  ended_at         TIMESTAMP,
  CONSTRAINT job_run_pk PRIMARY KEY (business_date, round, job_id),
  CONSTRAINT job_run_state_ck CHECK (state IN ('RUNNING', 'COMPLETE', 'FAILED'))
);

CREATE TABLE run_lock (
  lock_name      VARCHAR(20)   NOT NULL,
  fence_token    NUMERIC(18)   NOT NULL,
  held           CHAR(1)       NOT NULL,
  host           VARCHAR(255),
  pid            NUMERIC(18),
  command_text   VARCHAR(500),
  acquired_at    TIMESTAMP,
  heartbeat_at   TIMESTAMP,
  CONSTRAINT run_lock_pk PRIMARY KEY (lock_name),
  CONSTRAINT run_lock_held_ck CHECK (held IN ('Y', 'N'))
);
INSERT INTO run_lock (lock_name, fence_token, held) VALUES ('ledger', 0, 'N');

CREATE TABLE day_certificate (
  business_date    DATE          NOT NULL,
  round            NUMERIC(4)    NOT NULL,
  holds            CHAR(1)       NOT NULL,
  digest           VARCHAR(64)   NOT NULL,
  previous_digest  VARCHAR(64)   NOT NULL,
  CONSTRAINT day_certificate_pk PRIMARY KEY (business_date, round),
  CONSTRAINT day_certificate_holds_ck CHECK (holds IN ('Y', 'N'))
);
