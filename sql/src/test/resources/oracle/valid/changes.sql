-- insert: INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES (?, ?, ?)
-- insert-default: INSERT
INSERT INTO direct_debit_registration (obligor_no, levy, from_date, bank_code, branch_code, account_type, account_no, holder_kana, refund_consent, consecutive_failures) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'Y', DEFAULT)
-- insert-select: INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) SELECT addressee_no, kana, name FROM addressee WHERE died_on IS NULL
-- insert-all: INSERT, multi_table_insert
INSERT ALL INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES ('1', 'a', 'b') INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES ('2', 'a', 'b') SELECT 1 FROM dual
-- update: UPDATE
UPDATE receipt SET disposition = 'POSTED', resolved = 'Y', counterpart_id = NULL WHERE receipt_id = ? AND disposition = 'STAGED'
-- update-alias: UPDATE
UPDATE receipt r SET r.disposition = ? WHERE r.receipt_id = ?
-- update-correlated: UPDATE
UPDATE term_assessment t SET t.principal_received = (SELECT COALESCE(SUM(p.amount), 0) FROM posting p WHERE p.notice_no = t.notice_no AND p.term = t.term) WHERE t.fiscal_year = ?
-- update-columns: UPDATE
UPDATE annual_assessment a SET (a.obligor_no, a.revision) = (SELECT s.obligor_no, s.revision FROM staged_assessment s WHERE s.notice_no = a.notice_no AND s.term = 1) WHERE a.levy = 'NHI'
-- delete: DELETE
DELETE FROM job_run WHERE business_date < ?
-- delete-without-from: DELETE
DELETE job_run j WHERE j.state = 'FAILED'
-- merge: MERGE
MERGE INTO annual_assessment a USING (SELECT notice_no, levy, fiscal_year, obligor_no FROM staged_assessment WHERE state = 'STAGED') s ON (a.notice_no = s.notice_no AND a.levy = s.levy AND a.fiscal_year = s.fiscal_year) WHEN MATCHED THEN UPDATE SET obligor_no = s.obligor_no WHEN NOT MATCHED THEN INSERT (levy, fiscal_year, notice_no, attributable_year, obligor_no, revision, annual_principal) VALUES (s.levy, s.fiscal_year, s.notice_no, s.fiscal_year, s.obligor_no, 1, 0)
-- merge-update-where: MERGE
MERGE INTO run_lock l USING dual ON (l.lock_name = 'ledger') WHEN MATCHED THEN UPDATE SET l.held = 'N' WHERE l.held = 'Y'
-- lock: LOCK TABLE
LOCK TABLE receipt IN EXCLUSIVE MODE NOWAIT
-- truncate: TRUNCATE TABLE
TRUNCATE TABLE staged_assessment
-- savepoint: SAVEPOINT
SAVEPOINT before_posting
-- set-transaction: SET TRANSACTION
SET TRANSACTION READ ONLY
