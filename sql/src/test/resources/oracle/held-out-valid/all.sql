-- fetch-next-row: SELECT, row_limiting_clause
SELECT notice_no FROM term_assessment ORDER BY due_date FETCH NEXT ROW ONLY
-- offset-only: SELECT, row_limiting_clause
SELECT notice_no FROM term_assessment ORDER BY notice_no OFFSET 1 ROW
-- rownum: ROWNUM Pseudocolumn
SELECT x.notice_no FROM (SELECT notice_no FROM term_assessment ORDER BY due_date) x WHERE ROWNUM <= 10
-- rowid: ROWID Pseudocolumn
SELECT t.ROWID, t.notice_no FROM term_assessment t WHERE t.term = 1
-- natural-join: SELECT, join_clause
SELECT kana FROM addressee NATURAL JOIN my_number
-- right-join: SELECT, join_clause
SELECT a.kana FROM my_number m RIGHT OUTER JOIN addressee a ON a.addressee_no = m.addressee_no AND a.protected = 'N'
-- nested-joins: SELECT, join_clause
SELECT r.receipt_id FROM receipt r LEFT JOIN (posting p JOIN annual_assessment a ON a.notice_no = p.notice_no) ON p.receipt_id = r.receipt_id
-- cross-apply: SELECT, cross_outer_apply_clause
SELECT a.kana, x.n FROM addressee a OUTER APPLY (SELECT COUNT(*) AS n FROM term_assessment t WHERE t.obligor_no = a.addressee_no) x
-- decode: DECODE
SELECT DECODE(levy, 'NHI', 'premium', 'other') FROM receipt
-- nvl2: NVL2
SELECT NVL2(office, 'Y', 'N'), NULLIF(term, 0) FROM receipt
-- searched-case-in-order: SELECT, order_by_clause
SELECT receipt_id FROM receipt ORDER BY CASE WHEN payment_time IS NULL THEN 1 ELSE 0 END, payment_time
-- aggregate-case: Aggregate Functions
SELECT SUM(CASE WHEN resolved = 'Y' THEN amount ELSE 0 END) AS yen FROM receipt
-- having-alone: SELECT, group_by_clause
SELECT COUNT(*) FROM receipt HAVING COUNT(*) > 10
-- cube: SELECT, group_by_clause
SELECT levy, term, GROUPING_ID(levy, term) AS g, COUNT(*) FROM receipt GROUP BY CUBE (levy, term)
-- listagg-overflow: LISTAGG
SELECT LISTAGG(DISTINCT levy, '/' ON OVERFLOW TRUNCATE '...' WITH COUNT) WITHIN GROUP (ORDER BY levy) FROM receipt
-- percentile: PERCENTILE_CONT
SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY amount) FROM receipt
-- median: MEDIAN
SELECT levy, MEDIAN(amount), STDDEV(amount) FROM receipt GROUP BY levy
-- first-value: FIRST_VALUE
SELECT FIRST_VALUE(office IGNORE NULLS) OVER (PARTITION BY notice_no ORDER BY payment_date RANGE BETWEEN INTERVAL '7' DAY PRECEDING AND CURRENT ROW) FROM receipt
-- ntile: NTILE
SELECT NTILE(4) OVER (ORDER BY amount), PERCENT_RANK() OVER (PARTITION BY levy ORDER BY amount) FROM receipt
-- count-over: Analytic Functions
SELECT receipt_id FROM (SELECT receipt_id, COUNT(*) OVER (PARTITION BY notice_no) AS n FROM receipt) WHERE n > 1
-- regexp-functions: REGEXP_REPLACE
SELECT REGEXP_REPLACE(phone, '[^0-9]', ''), REGEXP_SUBSTR(phone, '[0-9]+', 1, 2), REGEXP_COUNT(phone, '-') FROM addressee
-- to-number: TO_NUMBER
SELECT TO_NUMBER(notice_no), TO_CHAR(amount, 'FM999,999,990'), TO_TIMESTAMP('2026-01-31 10:00:00', 'YYYY-MM-DD HH24:MI:SS') FROM receipt
-- to-date-default: TO_DATE
SELECT TO_DATE(term_month DEFAULT '2026-01' ON CONVERSION ERROR, 'YYYY-MM') FROM term_assessment
-- systimestamp: SYSTIMESTAMP
SELECT SYSTIMESTAMP, CURRENT_TIMESTAMP, LOCALTIMESTAMP, CURRENT_DATE, USER FROM dual
-- sys-context: SYS_CONTEXT
SELECT SYS_CONTEXT('USERENV', 'CLIENT_IDENTIFIER'), SYS_GUID() FROM dual
-- numtodsinterval: NUMTODSINTERVAL
SELECT started_at + NUMTODSINTERVAL(30, 'MINUTE') FROM job_run
-- timestamp-difference: Datetime/Interval Arithmetic
SELECT EXTRACT(SECOND FROM (ended_at - started_at)), (ended_at - started_at) DAY TO SECOND FROM job_run
-- standard-hash: STANDARD_HASH
SELECT STANDARD_HASH(notice_no, 'SHA256') FROM receipt
-- translate: TRANSLATE
SELECT TRANSLATE(phone, '0123456789', '9999999999'), INITCAP(kana), SOUNDEX(kana), CHR(10) FROM addressee
-- bitand: BITAND
SELECT BITAND(term, 1), REMAINDER(amount, 7), SQRT(amount) FROM receipt
-- not-between: BETWEEN
SELECT receipt_id FROM receipt WHERE amount NOT BETWEEN 1 AND 10 AND office NOT LIKE 'A%'
-- not-exists-not-in: Conditions
SELECT receipt_id FROM receipt WHERE NOT (term IN (1, 2)) AND NOT EXISTS (SELECT NULL FROM posting p WHERE p.receipt_id = receipt.receipt_id)
-- row-equals-subquery: Comparison Conditions
SELECT receipt_id FROM receipt WHERE (levy, term) = (SELECT p.levy, p.term FROM posting p WHERE p.posting_id = ?)
-- intersect: The INTERSECT Operator
(SELECT levy FROM receipt INTERSECT SELECT levy FROM posting) UNION SELECT 'X' FROM dual ORDER BY levy
-- connect-by-prior: Hierarchical Queries
SELECT receipt_id, LEVEL, SYS_CONNECT_BY_PATH(receipt_id, '/') AS path FROM receipt START WITH counterpart_id IS NULL CONNECT BY NOCYCLE PRIOR receipt_id = counterpart_id ORDER SIBLINGS BY receipt_id
-- unpivot: SELECT, unpivot_clause
SELECT * FROM (SELECT notice_no, principal_assessed, principal_received FROM term_assessment) UNPIVOT (yen FOR kind IN (principal_assessed AS 'A', principal_received AS 'R'))
-- flashback: SELECT, flashback_query_clause
SELECT amount FROM receipt AS OF TIMESTAMP SYSTIMESTAMP - INTERVAL '10' MINUTE WHERE receipt_id = ?
-- json-value: JSON_VALUE
SELECT JSON_VALUE(reason, '$.code') FROM exception_item WHERE reason IS JSON
-- xmlelement: XMLELEMENT
SELECT XMLELEMENT("no", notice_no) FROM receipt
-- insert-first: INSERT, conditional_insert_clause
INSERT FIRST WHEN amount > 100 THEN INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES (no, 'l', 'h') ELSE INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES (no, 's', 'h') SELECT receipt_id AS no, amount FROM receipt
-- insert-log-errors: INSERT, error_logging_clause
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES ('1', 'a', 'b') LOG ERRORS INTO err_log ('x') REJECT LIMIT UNLIMITED
-- insert-append: Hints
INSERT /*+ APPEND */ INTO my_number (addressee_no, cipher_text, lookup_hash) SELECT a.addressee_no, a.kana, a.name FROM addressee a
-- insert-sequence: Sequence Pseudocolumns
INSERT INTO batch_job_instance (job_instance_id, job_name, job_key) VALUES (batch_job_instance_seq.NEXTVAL, ?, ?)
-- update-exists: UPDATE
UPDATE receipt r SET resolved = 'Y' WHERE EXISTS (SELECT 1 FROM exception_item e WHERE e.receipt_id = r.receipt_id AND e.closed_on IS NOT NULL)
-- update-expression: UPDATE
UPDATE run_lock SET fence_token = fence_token + 1, heartbeat_at = SYSTIMESTAMP WHERE lock_name = ? AND NVL(pid, 0) = 0
-- update-default: UPDATE
UPDATE direct_debit_registration SET consecutive_failures = DEFAULT WHERE obligor_no = ?
-- delete-in: DELETE
DELETE FROM posting p WHERE p.receipt_id IN (SELECT r.receipt_id FROM receipt r WHERE r.disposition = 'VOID')
-- merge-delete-where: MERGE
MERGE INTO my_number m USING addressee a ON (m.addressee_no = a.addressee_no) WHEN MATCHED THEN UPDATE SET m.cipher_text = a.kana DELETE WHERE m.lookup_hash = 'x' WHEN NOT MATCHED THEN INSERT (addressee_no, cipher_text, lookup_hash) VALUES (a.addressee_no, 'c', 'h') WHERE a.died_on IS NULL
-- interval-partition: CREATE TABLE, range_partitions
CREATE TABLE slip (id NUMBER(9) NOT NULL, day DATE NOT NULL) PARTITION BY RANGE (day) INTERVAL (NUMTOYMINTERVAL(1, 'MONTH')) (PARTITION p0 VALUES LESS THAN (DATE '2026-04-01'))
-- list-partition: CREATE TABLE, list_partitions
CREATE TABLE slip (id NUMBER(9), levy VARCHAR2(4 CHAR)) PARTITION BY LIST (levy) (PARTITION p_nhi VALUES ('NHI'), PARTITION p_other VALUES (DEFAULT))
-- hash-partition: CREATE TABLE, hash_partitions
CREATE TABLE slip (id NUMBER(9)) PARTITION BY HASH (id) PARTITIONS 8
-- deferrable: constraint
CREATE TABLE slip (id NUMBER(9), parent NUMBER(9), CONSTRAINT slip_pk PRIMARY KEY (id), CONSTRAINT slip_fk FOREIGN KEY (parent) REFERENCES slip (id) DEFERRABLE INITIALLY DEFERRED)
-- default-on-null: CREATE TABLE
CREATE TABLE slip (id NUMBER(9) DEFAULT ON NULL batch_job_execution_seq.NEXTVAL NOT NULL, made_at TIMESTAMP DEFAULT SYSTIMESTAMP NOT NULL)
-- using-index: constraint
ALTER TABLE receipt ADD CONSTRAINT receipt_amount_uk UNIQUE (receipt_id, amount) USING INDEX TABLESPACE users
-- add-inline-constraint: ALTER TABLE
ALTER TABLE receipt ADD checked CHAR(1 CHAR) DEFAULT 'N' NOT NULL CONSTRAINT receipt_checked_ck CHECK (checked IN ('Y', 'N'))
-- set-unused: ALTER TABLE
ALTER TABLE receipt SET UNUSED COLUMN office
-- rename-table: ALTER TABLE
ALTER TABLE receipt_fee RENAME TO fee_of_receipt
-- drop-columns: ALTER TABLE
ALTER TABLE receipt DROP (office, code_defect)
-- local-index: CREATE INDEX
CREATE INDEX receipt_upper_ix ON receipt (UPPER(office), levy) COMPRESS 1 PARALLEL 4 NOLOGGING
-- rebuild-index: ALTER INDEX
ALTER INDEX receipt_group_ix REBUILD ONLINE
-- synonym: CREATE SYNONYM
CREATE OR REPLACE SYNONYM ledger_receipt FOR shuno.receipt
-- materialized-view: CREATE MATERIALIZED VIEW
CREATE MATERIALIZED VIEW levy_total REFRESH COMPLETE ON DEMAND AS SELECT levy, SUM(amount) AS yen FROM receipt GROUP BY levy
-- alter-session: ALTER SESSION
ALTER SESSION SET NLS_SORT = BINARY
-- explain-plan: EXPLAIN PLAN
EXPLAIN PLAN FOR SELECT receipt_id FROM receipt WHERE group_key = '1'
-- alter-sequence: ALTER SEQUENCE
ALTER SEQUENCE batch_job_execution_seq CACHE 500
-- grant-role: GRANT
GRANT CREATE SESSION TO shuno_run
-- grant-column: GRANT
GRANT UPDATE (disposition, resolved) ON receipt TO shuno_run
