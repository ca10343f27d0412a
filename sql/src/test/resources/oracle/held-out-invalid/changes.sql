-- insert-without-into: ORA-00925; INSERT
INSERT my_number (addressee_no, cipher_text, lookup_hash) VALUES (?, ?, ?)
-- insert-set: ORA-00926; INSERT
INSERT INTO my_number SET addressee_no = '1', cipher_text = 'a', lookup_hash = 'b'
-- insert-value: ORA-00926; INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) VALUE (?, ?, ?)
-- insert-default-values: ORA-00926; INSERT
INSERT INTO my_number DEFAULT VALUES
-- insert-ignore: ORA-00925; INSERT
INSERT IGNORE INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES (?, ?, ?)
-- insert-select-limit: ORA-00933; INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) SELECT addressee_no, kana, name FROM addressee LIMIT 1
-- insert-select-too-many: ORA-00913; INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) SELECT addressee_no, kana, name, phone FROM addressee
-- insert-no-list-too-few: ORA-00947; INSERT
INSERT INTO my_number VALUES ('1', 'a')
-- insert-values-column: ORA-00984; INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES (addressee_no, 'a', 'b')
-- insert-null-into-key: ORA-01400; INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES (NULL, 'a', 'b')
-- insert-empty-into-not-null: ORA-01400; INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES ('1', '', 'b')
-- insert-text-as-date: ORA-01861; INSERT
INSERT INTO debit_request (file_id, originator_code, debit_date, bank_code) VALUES ('f', 'o', '2026-01-31', '9999')
-- insert-number-as-date: ORA-00932; INSERT
INSERT INTO debit_request (file_id, originator_code, debit_date, bank_code) VALUES ('f', 'o', 20260131, '9999')
-- insert-select-types: ORA-00932; INSERT
INSERT INTO debit_request (file_id, originator_code, debit_date, bank_code) SELECT file_id, code, amount, 'b' FROM receipt
-- insert-too-long: ORA-12899; INSERT
INSERT INTO debit_request (file_id, originator_code, debit_date, bank_code) VALUES ('f', 'o', ?, '99999')
-- insert-number-too-large: ORA-01438; INSERT
INSERT INTO day_run (business_date, round, state, started_at) VALUES (?, 123456, 'RUNNING', ?)
-- insert-alias-target: ORA-00904; INSERT
INSERT INTO my_number m (n.addressee_no, m.cipher_text, m.lookup_hash) VALUES (?, ?, ?)
-- insert-returning-star: ORA-00936; INSERT, returning_clause
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES (?, ?, ?) RETURNING *
-- insert-overriding: ORA-00926; INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) OVERRIDING SYSTEM VALUE VALUES (?, ?, ?)
-- update-without-set: ORA-00971; UPDATE
UPDATE receipt disposition = 'POSTED'
-- update-join: ORA-00971; UPDATE
UPDATE receipt r JOIN received_file f ON f.file_id = r.file_id SET r.office = f.file_name
-- update-and: ORA-00933; UPDATE
UPDATE receipt SET disposition = 'POSTED' AND resolved = 'Y'
-- update-limit: ORA-00933; UPDATE
UPDATE receipt SET disposition = 'POSTED' LIMIT 1
-- update-order: ORA-00933; UPDATE
UPDATE receipt SET disposition = 'POSTED' ORDER BY receipt_id
-- update-same-column-twice: ORA-00957; UPDATE
UPDATE receipt SET levy = 'NHI', levy = 'CARE' WHERE receipt_id = ?
-- update-unknown-column: ORA-00904; UPDATE
UPDATE receipt SET dispositions = 'POSTED' WHERE receipt_id = ?
-- update-null-into-not-null: ORA-01407; UPDATE
UPDATE receipt SET disposition = NULL WHERE receipt_id = ?
-- update-subquery-no-parentheses: ORA-00936; UPDATE
UPDATE receipt SET amount = SELECT 1 FROM dual
-- update-boolean: ORA-00904; UPDATE
UPDATE receipt SET resolved = TRUE WHERE receipt_id = ?
-- update-condition-value: ORA-00933; UPDATE
UPDATE receipt SET resolved = amount > 0
-- update-aggregate: ORA-00934; UPDATE
UPDATE receipt SET amount = SUM(amount)
-- update-analytic: ORA-30483; UPDATE
UPDATE receipt SET amount = ROW_NUMBER() OVER (ORDER BY receipt_id)
-- update-set-qualified-by-table-under-alias: ORA-00904; UPDATE
UPDATE receipt r SET receipt.amount = 0 WHERE r.receipt_id = ?
-- update-two-tables: ORA-00971; UPDATE
UPDATE receipt, posting SET receipt.amount = 0
-- update-inc: ORA-00927; UPDATE
UPDATE receipt SET amount += 1
-- update-set-row: ORA-00927; UPDATE
UPDATE receipt SET ROW = (?, ?) WHERE receipt_id = ?
-- delete-star: ORA-00903; DELETE
DELETE * FROM job_run
-- delete-alias-from: ORA-00933; DELETE
DELETE j FROM job_run j WHERE j.round = 1
-- delete-as: ORA-00933; DELETE
DELETE FROM job_run AS j WHERE j.round = 1
-- delete-limit: ORA-00933; DELETE
DELETE FROM job_run WHERE round = 1 LIMIT 100
-- delete-returning: ORA-00925; DELETE
DELETE FROM job_run WHERE round = 1 RETURNING job_id
-- delete-join: ORA-00933; DELETE
DELETE FROM job_run INNER JOIN day_run ON day_run.round = job_run.round
-- merge-without-into: ORA-02012; MERGE
MERGE run_lock l USING dual ON (l.lock_name = 'x') WHEN MATCHED THEN UPDATE SET held = 'N'
-- merge-as: ORA-02012; MERGE
MERGE INTO run_lock AS l USING dual ON (l.lock_name = 'x') WHEN MATCHED THEN UPDATE SET held = 'N'
-- merge-delete: ORA-00905; MERGE
MERGE INTO run_lock l USING dual ON (l.lock_name = 'x') WHEN MATCHED THEN DELETE
-- merge-do-nothing: ORA-00905; MERGE
MERGE INTO run_lock l USING dual ON (l.lock_name = 'x') WHEN MATCHED THEN DO NOTHING
-- merge-not-matched-by-source: ORA-00905; MERGE
MERGE INTO run_lock l USING dual ON (l.lock_name = 'x') WHEN NOT MATCHED BY SOURCE THEN DELETE
-- merge-two-updates: ORA-00933; MERGE
MERGE INTO run_lock l USING dual ON (l.lock_name = 'x') WHEN MATCHED THEN UPDATE SET held = 'N' WHEN MATCHED THEN UPDATE SET held = 'Y'
-- merge-insert-target-column: ORA-38101; MERGE
MERGE INTO my_number m USING addressee a ON (m.addressee_no = a.addressee_no) WHEN NOT MATCHED THEN INSERT (addressee_no, cipher_text, lookup_hash) VALUES (a.addressee_no, m.cipher_text, 'h')
-- merge-values-source: ORA-00903; MERGE
MERGE INTO my_number m USING (VALUES ('1')) v ON (m.addressee_no = '1') WHEN MATCHED THEN UPDATE SET cipher_text = 'c'
-- merge-set-join-column-alias: ORA-38104; MERGE
MERGE INTO my_number USING addressee a ON (my_number.addressee_no = a.addressee_no) WHEN MATCHED THEN UPDATE SET my_number.addressee_no = a.addressee_no
-- merge-returning: ORA-00933 in 19c; MERGE
MERGE INTO run_lock l USING dual ON (l.lock_name = 'x') WHEN MATCHED THEN UPDATE SET held = 'N' RETURNING held
-- upsert: ORA-00900; Types of SQL Statements
UPSERT INTO my_number VALUES ('1', 'a', 'b')
-- begin-transaction: ORA-06550; Types of SQL Statements
BEGIN TRANSACTION
-- set-variable: ORA-00922; Types of SQL Statements
SET search_path TO shuno
-- show-tables: ORA-00900; Types of SQL Statements
SHOW TABLES
-- explain-analyze: ORA-00905; EXPLAIN PLAN
EXPLAIN ANALYZE SELECT levy FROM receipt
-- explain-alone: ORA-00905; EXPLAIN PLAN
EXPLAIN SELECT levy FROM receipt
-- copy: ORA-00900; Types of SQL Statements
COPY receipt FROM STDIN
-- vacuum: ORA-00900; Types of SQL Statements
VACUUM receipt
-- analyze-alone: ORA-03293; ANALYZE
ANALYZE receipt
-- truncate-two: ORA-03291; TRUNCATE TABLE
TRUNCATE TABLE job_run, day_run
-- truncate-restart: ORA-03291; TRUNCATE TABLE
TRUNCATE TABLE job_run RESTART IDENTITY
-- release-savepoint: ORA-00900; SAVEPOINT
RELEASE SAVEPOINT a
-- lock-access-share: ORA-00905; LOCK TABLE
LOCK TABLE receipt IN ACCESS SHARE MODE
-- use-database: ORA-00900; Types of SQL Statements
USE shuno
