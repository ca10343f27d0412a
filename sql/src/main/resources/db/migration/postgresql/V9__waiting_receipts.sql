-- 消込待ち: one row for each receipt that waits for reconciliation, taken away when it is reconciled. What waits is found
-- here, so that the disposition of a receipt is in no index and changes without touching any.
CREATE TABLE waiting_receipt (
  group_key    VARCHAR(44)  NOT NULL,
  receipt_id   VARCHAR(25)  NOT NULL,
  levy         VARCHAR(4),
  fiscal_year  NUMERIC(4),
  term         NUMERIC(2),
  CONSTRAINT waiting_receipt_pk PRIMARY KEY (group_key, receipt_id)
);

INSERT INTO waiting_receipt (group_key, receipt_id, levy, fiscal_year, term)
SELECT r.group_key, r.receipt_id, r.levy, r.fiscal_year, r.term
FROM receipt r
WHERE r.disposition = 'STAGED';

DROP INDEX receipt_work_ix;

-- Receipts that staff moved to a term of another group. Only these are in the index.
CREATE INDEX receipt_moved_ix ON receipt (notice_no, group_key) WHERE group_key <> notice_no;

-- The earlier terms of an obligor (R-035)
DROP INDEX term_assessment_obligor_ix;
CREATE INDEX term_assessment_obligor_ix ON term_assessment (obligor_no, levy, due_date);

-- Hardly any posting reverses another; unlike Oracle, PostgreSQL would keep an entry for each that does not.
DROP INDEX posting_reverses_ix;
CREATE INDEX posting_reverses_ix ON posting (reverses) WHERE reverses IS NOT NULL;
