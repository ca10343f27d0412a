-- 振込入金: what came into our accounts, and which confirmed files it pays for (R-401).

-- 振込入金通知: which days of which account an advice covers
CREATE TABLE deposit_advice (
  file_id       VARCHAR(40)  NOT NULL,
  bank_code     VARCHAR(4)   NOT NULL,
  branch_code   VARCHAR(3)   NOT NULL,
  account_type  VARCHAR(1)   NOT NULL,
  created_on    DATE         NOT NULL,
  from_date     DATE         NOT NULL,
  to_date       DATE         NOT NULL,
  CONSTRAINT deposit_advice_pk PRIMARY KEY (file_id)
);

-- 入金: one row per data record of an advice
CREATE TABLE deposit (
  deposit_id        VARCHAR(25)  NOT NULL,
  file_id           VARCHAR(40)  NOT NULL,
  record_no         NUMERIC(9)   NOT NULL,
  received_on       DATE         NOT NULL,
  bank_code         VARCHAR(4)   NOT NULL,
  account_date      DATE         NOT NULL,
  value_date        DATE,
  amount            NUMERIC(12)  NOT NULL,
  other_instrument  NUMERIC(12)  NOT NULL,
  inquiry_no        VARCHAR(6)   NOT NULL,
  remitter_code     VARCHAR(10)  NOT NULL,
  remitter_name     VARCHAR(48),
  origin_bank       VARCHAR(15),
  origin_branch     VARCHAR(15),
  edi_info          VARCHAR(20),
  cancels           CHAR(1)      NOT NULL,
  state             VARCHAR(9)   NOT NULL,
  settled_on        DATE,
  agent_fee         NUMERIC(12)  NOT NULL,
  counterpart_id    VARCHAR(25),
  CONSTRAINT deposit_pk PRIMARY KEY (deposit_id),
  CONSTRAINT deposit_record_uk UNIQUE (file_id, record_no),
  CONSTRAINT deposit_cancels_ck CHECK (cancels IN ('Y', 'N')),
  CONSTRAINT deposit_state_ck CHECK (state IN ('OPEN', 'TIED', 'CANCELLED'))
);
CREATE INDEX deposit_state_ix ON deposit (state, account_date);
CREATE INDEX deposit_date_ix ON deposit (account_date);

-- 入金予定: confirmed money of one file that its sender pays in on one day
CREATE TABLE expected_deposit (
  file_id       VARCHAR(40)  NOT NULL,
  revenue_date  DATE         NOT NULL,
  records       NUMERIC(9)   NOT NULL,
  yen           NUMERIC(15)  NOT NULL,
  agent_fee     NUMERIC(15)  NOT NULL,
  deposit_id    VARCHAR(25),
  tied_on       DATE,
  CONSTRAINT expected_deposit_pk PRIMARY KEY (file_id, revenue_date)
);
CREATE INDEX expected_deposit_date_ix ON expected_deposit (revenue_date);
CREATE INDEX expected_deposit_tie_ix ON expected_deposit (deposit_id);

-- files that were reconciled before deposits were known
INSERT INTO expected_deposit (file_id, revenue_date, records, yen, agent_fee)
SELECT r.file_id, r.revenue_date, COUNT(*), SUM(r.amount), COALESCE(SUM(e.agent_fee), 0)
FROM receipt r
LEFT JOIN receipt_fee e ON e.receipt_id = r.receipt_id
WHERE r.kind = 'CONFIRMED'
  AND r.collected = 'Y'
  AND r.amount > 0
  AND r.revenue_date IS NOT NULL
  AND r.disposition IN ('POSTED', 'SUSPENSE', 'REVERSED')
GROUP BY r.file_id, r.revenue_date;
