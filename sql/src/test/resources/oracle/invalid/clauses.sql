-- limit: ORA-00933; SELECT
SELECT receipt_id FROM receipt LIMIT 10
-- limit-offset: ORA-00933; SELECT
SELECT receipt_id FROM receipt ORDER BY receipt_id LIMIT 10 OFFSET 20
-- top: ORA-00923; SELECT
SELECT TOP 10 receipt_id FROM receipt
-- no-from: ORA-00923; SELECT
SELECT 1
-- current-date-no-from: ORA-00923; SELECT
SELECT SYSDATE
-- table-alias-as: ORA-00933; SELECT, table_reference
SELECT r.receipt_id FROM receipt AS r
-- update-alias-as: ORA-00971; UPDATE
UPDATE receipt AS r SET disposition = 'POSTED'
-- star-and-column: ORA-00923; SELECT, select_list
SELECT *, amount FROM receipt
-- distinct-on: ORA-00904; SELECT
SELECT DISTINCT ON (levy) levy, amount FROM receipt
-- ilike: ORA-00920; Pattern-matching Conditions
SELECT name FROM addressee WHERE name ILIKE 'a%'
-- double-colon: ORA-00911; CAST
SELECT amount::text FROM receipt
-- except: ORA-00933; Set Operators
SELECT levy FROM receipt EXCEPT SELECT levy FROM posting
-- with-recursive: ORA-00905; subquery_factoring_clause
WITH RECURSIVE d (n) AS (SELECT 1 FROM dual) SELECT n FROM d
-- recursive-without-columns: ORA-32039; subquery_factoring_clause
WITH d AS (SELECT 1 AS n FROM dual UNION ALL SELECT n + 1 FROM d WHERE n < 5) SELECT n FROM d
-- filter: ORA-00923; Aggregate Functions
SELECT COUNT(*) FILTER (WHERE amount > 0) FROM receipt
-- multi-row-values: ORA-00933; INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES ('1', 'a', 'b'), ('2', 'a', 'b')
-- on-conflict: ORA-00933; INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
-- on-duplicate-key: ORA-00933; INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE cipher_text = 'x'
-- returning-without-into: ORA-00925; INSERT, returning_clause
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES (?, ?, ?) RETURNING addressee_no
-- update-from: ORA-00933; UPDATE
UPDATE receipt SET office = f.file_name FROM received_file f WHERE f.file_id = receipt.file_id
-- update-row-value: ORA-01767; UPDATE
UPDATE receipt SET (levy, term) = ('NHI', 1) WHERE receipt_id = ?
-- delete-using: ORA-00933; DELETE
DELETE FROM receipt USING received_file WHERE received_file.file_id = receipt.file_id
-- replace: ORA-00900; Types of SQL Statements
REPLACE INTO my_number VALUES ('1', 'a', 'b')
-- fetch-for-update: ORA-02014; SELECT, for_update_clause
SELECT receipt_id FROM receipt ORDER BY receipt_id FETCH FIRST 10 ROWS ONLY FOR UPDATE
-- distinct-for-update: ORA-02014; SELECT, for_update_clause
SELECT DISTINCT levy FROM receipt FOR UPDATE
-- for-update-in-subquery: ORA-00907; SELECT, for_update_clause
SELECT x.receipt_id FROM (SELECT receipt_id FROM receipt FOR UPDATE) x
-- for-share: ORA-00907; SELECT, for_update_clause
SELECT receipt_id FROM receipt FOR SHARE
-- order-in-condition: ORA-00907; Using Subqueries
SELECT receipt_id FROM receipt WHERE file_id IN (SELECT file_id FROM received_file ORDER BY file_id)
-- merge-matched-and: ORA-00905; MERGE
MERGE INTO run_lock l USING dual ON (l.lock_name = 'x') WHEN MATCHED AND l.held = 'Y' THEN UPDATE SET l.held = 'N'
-- merge-no-parentheses: ORA-00969; MERGE
MERGE INTO run_lock l USING dual ON l.lock_name = 'x' WHEN MATCHED THEN UPDATE SET l.held = 'N'
-- merge-updates-on-column: ORA-38104; MERGE
MERGE INTO run_lock l USING dual d ON (l.lock_name = 'x') WHEN MATCHED THEN UPDATE SET l.lock_name = 'y'
-- select-into: ORA-00905; SELECT
SELECT receipt_id INTO receipt_copy FROM receipt
-- semicolon: ORA-00911; SQL statements end without one
SELECT receipt_id FROM receipt;
-- left-join-without-on: ORA-00905; SELECT, outer_join_clause
SELECT a.addressee_no FROM addressee a LEFT JOIN my_number m
-- start-transaction: ORA-00900; Types of SQL Statements
START TRANSACTION
-- outer-mark: ORA-25156; Joins
SELECT r.receipt_id FROM receipt r JOIN received_file f ON f.file_id = r.file_id, posting p WHERE p.receipt_id (+) = r.receipt_id
