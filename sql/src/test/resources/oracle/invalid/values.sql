-- true: ORA-00904; Data Types
SELECT receipt_id FROM receipt WHERE resolved = TRUE
-- is-true: ORA-00908; Conditions
SELECT receipt_id FROM receipt WHERE (amount > 0) IS TRUE
-- comparison-selected: ORA-00923; Conditions
SELECT amount > 0 AS positive FROM receipt
-- comparison-in-function: ORA-00907; Conditions
SELECT COALESCE(amount = 0, 1) FROM receipt
-- flag-as-condition: ORA-00920; Conditions
SELECT receipt_id FROM receipt WHERE resolved
-- not-flag: ORA-00920; Conditions
SELECT receipt_id FROM receipt WHERE amount > 0 AND NOT resolved
-- chained-comparison: ORA-00933; Comparison Conditions
SELECT receipt_id FROM receipt WHERE 0 < amount < 10
-- row-greater: ORA-01796; Comparison Conditions
SELECT receipt_id FROM receipt WHERE (notice_no, term) > ('1', 2)
-- row-widths: ORA-00913; IN Condition
SELECT receipt_id FROM receipt WHERE (notice_no, term) IN (('1', 2, 3))
-- empty-string: never true; Nulls
SELECT receipt_id FROM receipt WHERE office = ''
-- empty-string-set: stored as NULL; Nulls
UPDATE receipt SET office = '' WHERE receipt_id = ?
-- equals-null: never true; Nulls
SELECT receipt_id FROM receipt WHERE office = NULL
-- modulo: ORA-00911; Operators
SELECT amount % 2 FROM receipt
-- double-ampersand: ORA-00911; Operators
SELECT receipt_id FROM receipt WHERE amount > 0 && term = 1
-- backtick: ORA-00911; Database Object Names and Qualifiers
SELECT `amount` FROM receipt
-- brackets: ORA-00936; Database Object Names and Qualifiers
SELECT [amount] FROM receipt
-- now: ORA-00904; Functions
SELECT NOW() FROM dual
-- ifnull: ORA-00904; Functions
SELECT IFNULL(office, 'x') FROM receipt
-- string-agg: ORA-00904; Functions
SELECT STRING_AGG(receipt_id, ',') FROM receipt
-- substring: ORA-00904; Functions
SELECT SUBSTRING(office, 1, 2) FROM receipt
-- concat-three: ORA-00909; CONCAT
SELECT CONCAT(levy, '-', notice_no) FROM receipt
-- count-two: ORA-00909; COUNT
SELECT COUNT(DISTINCT levy, term) FROM receipt
-- trim-two: ORA-30001; TRIM
SELECT TRIM(BOTH 'ab' FROM office) FROM receipt
-- row-number-no-over: ORA-30484; ROW_NUMBER
SELECT ROW_NUMBER() FROM receipt
-- row-number-no-order: ORA-30485; ROW_NUMBER
SELECT ROW_NUMBER() OVER (PARTITION BY levy) FROM receipt
-- analytic-in-where: ORA-30483; Analytic Functions
SELECT receipt_id FROM receipt WHERE ROW_NUMBER() OVER (ORDER BY receipt_id) = 1
-- aggregate-in-where: ORA-00934; Aggregate Functions
SELECT levy FROM receipt WHERE SUM(amount) > 0 GROUP BY levy
-- aggregate-nested: ORA-00978, ORA-00935; Aggregate Functions
SELECT MAX(SUM(COUNT(amount))) FROM receipt GROUP BY levy
-- not-grouped: ORA-00979; SELECT, group_by_clause
SELECT levy, term, SUM(amount) FROM receipt GROUP BY levy
-- no-group: ORA-00937; SELECT, group_by_clause
SELECT levy, SUM(amount) FROM receipt
-- group-by-alias: ORA-00904; SELECT, group_by_clause
SELECT SUBSTR(levy, 1, 1) AS first_letter, COUNT(*) FROM receipt GROUP BY first_letter
-- group-by-position: ORA-00979; SELECT, group_by_clause
SELECT levy, COUNT(*) FROM receipt GROUP BY 1
-- group-by-bind: ORA-00979; SELECT, group_by_clause
SELECT SUBSTR(levy, ?), COUNT(*) FROM receipt GROUP BY SUBSTR(levy, ?)
-- distinct-order: ORA-01791; SELECT, order_by_clause
SELECT DISTINCT levy FROM receipt ORDER BY term
-- order-position: ORA-01785; SELECT, order_by_clause
SELECT levy FROM receipt ORDER BY 2
-- union-columns: ORA-01789; Set Operators
SELECT levy, term FROM receipt UNION SELECT levy FROM posting
-- union-types: ORA-01790; Set Operators
SELECT levy FROM receipt UNION SELECT amount FROM posting
-- scalar-two-columns: ORA-00913; Using Subqueries
SELECT (SELECT levy, term FROM posting WHERE posting_id = '1') FROM dual
-- unknown-table: ORA-00942; SELECT
SELECT receipt_id FROM receipts
-- unknown-column: ORA-00904; SELECT
SELECT receipt_no FROM receipt
-- alias-in-where: ORA-00904; SELECT
SELECT amount * 2 AS twice FROM receipt WHERE twice > 10
-- quoted-lower-case: ORA-00904; Database Object Names and Qualifiers
SELECT "amount" FROM receipt
-- double-quoted-text: ORA-00904; Literals
SELECT receipt_id FROM receipt WHERE levy = "NHI"
-- ambiguous: ORA-00918; Joins
SELECT file_id FROM receipt r JOIN received_file f ON f.file_id = r.file_id
-- using-qualified: ORA-25154; SELECT, join_clause
SELECT r.file_id FROM receipt r JOIN received_file f USING (file_id)
-- coalesce-mixed: ORA-00932; COALESCE
SELECT COALESCE(amount, 'none') FROM receipt
-- case-mixed: ORA-00932; CASE Expressions
SELECT CASE WHEN amount > 0 THEN amount ELSE 'none' END FROM receipt
-- date-number: ORA-00932; Data Type Comparison Rules
SELECT receipt_id FROM receipt WHERE payment_date = 20260131
-- text-plus: ORA-01722; Concatenation Operator
SELECT levy + '-' + notice_no FROM receipt
-- date-plus-date: ORA-00975; Datetime/Interval Arithmetic
SELECT payment_date + received_on FROM receipt
-- date-as-text: ORA-01861; Data Conversion
SELECT receipt_id FROM receipt WHERE payment_date >= '2026-01-31'
-- interval-words: ORA-01867; INTERVAL literals
SELECT payment_date + INTERVAL '1 day' DAY FROM receipt
-- date-of-no-month: ORA-01843; Literals
SELECT DATE '2026-13-01' FROM dual
-- extract-epoch: ORA-00907; EXTRACT (datetime)
SELECT EXTRACT(EPOCH FROM started_at) FROM job_run
-- extract-hour-of-date: ORA-30076; EXTRACT (datetime)
SELECT EXTRACT(HOUR FROM payment_date) FROM receipt
-- reserved-alias: ORA-00923; Oracle SQL Reserved Words
SELECT amount AS number FROM receipt
-- reserved-table-alias: ORA-00933; Oracle SQL Reserved Words
SELECT level.amount FROM receipt level
-- nextval-function: ORA-00904; Sequence Pseudocolumns
SELECT nextval('batch_job_execution_seq') FROM dual
-- nextval-in-where: ORA-02287; Sequence Pseudocolumns
SELECT receipt_id FROM receipt WHERE amount = batch_job_execution_seq.NEXTVAL
-- unknown-sequence: ORA-02289; Sequence Pseudocolumns
SELECT receipt_seq.NEXTVAL FROM dual
-- insert-too-few: ORA-00947; INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES (?, ?)
-- insert-without-key: ORA-01400; INSERT
INSERT INTO my_number (addressee_no, cipher_text) VALUES (?, ?)
-- insert-unknown-column: ORA-00904; INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup) VALUES (?, ?, ?)
-- insert-column-twice: ORA-00957; INSERT
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash, lookup_hash) VALUES (?, ?, ?, ?)
