-- 消込待ち: one row for each receipt that waits for reconciliation, taken away when it is reconciled. What waits is found
-- here, so that the disposition of a receipt is in no index and changes without touching any.
CREATE TABLE waiting_receipt (
  group_key    VARCHAR2(44 CHAR)  NOT NULL,
  receipt_id   VARCHAR2(25 CHAR)  NOT NULL,
  levy         VARCHAR2(4 CHAR),
  fiscal_year  NUMBER(4),
  term         NUMBER(2),
  CONSTRAINT waiting_receipt_pk PRIMARY KEY (group_key, receipt_id)
);

INSERT INTO waiting_receipt (group_key, receipt_id, levy, fiscal_year, term)
SELECT r.group_key, r.receipt_id, r.levy, r.fiscal_year, r.term
FROM receipt r
WHERE r.disposition = 'STAGED';

DROP INDEX receipt_work_ix;

-- Receipts that staff moved to a term of another group. The index alone tells which they are.
CREATE INDEX receipt_moved_ix ON receipt (notice_no, group_key);

-- The earlier terms of an obligor (R-035)
DROP INDEX term_assessment_obligor_ix;
CREATE INDEX term_assessment_obligor_ix ON term_assessment (obligor_no, levy, due_date);
