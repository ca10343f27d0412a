-- Operation of the day: notice gate, held jobs, stop requests, files sent and acknowledged, eligibility.

-- 送付前点検: what a run's gate said
CREATE TABLE gate_check (
  business_date  DATE         NOT NULL,
  round          NUMERIC(4)   NOT NULL,
  proof_holds    CHAR(1)      NOT NULL,
  plan_id        VARCHAR(16),
  closed         CHAR(1)      NOT NULL,
  CONSTRAINT gate_check_pk PRIMARY KEY (business_date, round),
  CONSTRAINT gate_check_proof_ck CHECK (proof_holds IN ('Y', 'N')),
  CONSTRAINT gate_check_closed_ck CHECK (closed IN ('Y', 'N'))
);

-- 送付前点検の計画: expected files that were missing together
CREATE TABLE gate_plan (
  plan_id       VARCHAR(16)  NOT NULL,
  opened_on     DATE         NOT NULL,
  opened_round  NUMERIC(4)   NOT NULL,
  state         VARCHAR(10)  NOT NULL,
  CONSTRAINT gate_plan_pk PRIMARY KEY (plan_id),
  CONSTRAINT gate_plan_state_ck CHECK (state IN ('OPEN', 'OVERRIDDEN', 'WITHDRAWN'))
);

CREATE TABLE gate_plan_item (
  plan_id      VARCHAR(16)   NOT NULL,
  item_no      NUMERIC(6)    NOT NULL,
  kind         VARCHAR(40)   NOT NULL,
  profile      VARCHAR(40),
  rhythm       VARCHAR(11)   NOT NULL,
  expected_on  DATE          NOT NULL,
  bank_code    VARCHAR(4),
  due_on       DATE          NOT NULL,
  blocks       VARCHAR(200)  NOT NULL,
  CONSTRAINT gate_plan_item_pk PRIMARY KEY (plan_id, item_no)
);

CREATE TABLE gate_answer (
  plan_id     VARCHAR(16)   NOT NULL,
  staff_id    VARCHAR(40)   NOT NULL,
  answer      VARCHAR(10)   NOT NULL,
  decided_on  DATE          NOT NULL,
  round       NUMERIC(4)    NOT NULL,
  reason      VARCHAR(400),
  CONSTRAINT gate_answer_pk PRIMARY KEY (plan_id, staff_id, answer, decided_on, round),
  CONSTRAINT gate_answer_answer_ck CHECK (answer IN ('APPROVE', 'REJECT'))
);

-- 保留中のジョブ: a row stays when the job is released
CREATE TABLE job_hold (
  job_id       VARCHAR(10)   NOT NULL,
  held_since   TIMESTAMP     NOT NULL,
  held_by      VARCHAR(100)  NOT NULL,
  reason       VARCHAR(400)  NOT NULL,
  released_at  TIMESTAMP,
  released_by  VARCHAR(100),
  CONSTRAINT job_hold_pk PRIMARY KEY (job_id, held_since)
);

ALTER TABLE job_run DROP CONSTRAINT job_run_state_ck;
ALTER TABLE job_run ADD CONSTRAINT job_run_state_ck CHECK (state IN ('RUNNING', 'COMPLETE', 'FAILED', 'LEFT_OUT'));

-- 停止要求: counts only for the holder whose token it names
ALTER TABLE run_lock ADD stop_token NUMERIC(18);
ALTER TABLE run_lock ADD stop_requested_at TIMESTAMP;
ALTER TABLE run_lock ADD stop_requested_by VARCHAR(100);

-- 口座振替の依頼に答えた結果ファイル
ALTER TABLE debit_request ADD answered_by VARCHAR(40);
UPDATE debit_request SET answered_by = (
  SELECT MAX(r.file_id)
  FROM receipt r
  WHERE r.channel = 'DIRECT_DEBIT'
    AND r.payment_date = debit_request.debit_date
    AND r.head_office = debit_request.bank_code
);

-- 資格: the periods of the newest snapshot of each addressee, and older ones that it no longer holds
CREATE TABLE eligibility (
  addressee_no  VARCHAR(10)   NOT NULL,
  acquired_on   DATE          NOT NULL,
  lost_on       DATE,
  household_no  VARCHAR(20),
  reason        VARCHAR(100),
  snapshot_on   DATE          NOT NULL,
  CONSTRAINT eligibility_pk PRIMARY KEY (addressee_no, acquired_on)
);
CREATE INDEX eligibility_snapshot_ix ON eligibility (snapshot_on);

-- 送付ファイル登録簿
CREATE TABLE sent_file (
  business_date    DATE          NOT NULL,
  file_name        VARCHAR(255)  NOT NULL,
  sha256           VARCHAR(64)   NOT NULL,
  kind             VARCHAR(40)   NOT NULL,
  byte_count       NUMERIC(15)   NOT NULL,
  record_count     NUMERIC(9)    NOT NULL,
  yen              NUMERIC(15)   NOT NULL,
  acknowledged_by  VARCHAR(100),
  acknowledged_at  TIMESTAMP,
  CONSTRAINT sent_file_pk PRIMARY KEY (business_date, file_name, sha256)
);
CREATE INDEX sent_file_name_ix ON sent_file (file_name, sha256);
CREATE INDEX sent_file_kind_ix ON sent_file (kind, business_date);

-- 受領確認
CREATE TABLE acknowledgement (
  file_id      VARCHAR(40)   NOT NULL,
  record_no    NUMERIC(9)    NOT NULL,
  file_name    VARCHAR(255)  NOT NULL,
  sha256       VARCHAR(64)   NOT NULL,
  received_by  VARCHAR(100)  NOT NULL,
  received_at  TIMESTAMP     NOT NULL,
  matched      CHAR(1)       NOT NULL,
  CONSTRAINT acknowledgement_pk PRIMARY KEY (file_id, record_no),
  CONSTRAINT acknowledgement_matched_ck CHECK (matched IN ('Y', 'N'))
);
