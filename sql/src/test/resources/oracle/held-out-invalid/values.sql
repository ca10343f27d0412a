-- left: ORA-00904; Character Functions
SELECT LEFT(notice_no, 4) FROM receipt
-- right: ORA-00904; Character Functions
SELECT RIGHT(notice_no, 4) FROM receipt
-- char-length: ORA-00904; Character Functions
SELECT CHAR_LENGTH(notice_no) FROM receipt
-- len: ORA-00904; Character Functions
SELECT LEN(notice_no) FROM receipt
-- position: ORA-00904, ORA-00907; Character Functions
SELECT POSITION('1' IN notice_no) FROM receipt
-- charindex: ORA-00904; Character Functions
SELECT CHARINDEX('1', notice_no) FROM receipt
-- concat-ws: ORA-00904; Character Functions
SELECT CONCAT_WS('-', levy, notice_no) FROM receipt
-- repeat: ORA-00904; Character Functions
SELECT REPEAT('0', 5) FROM dual
-- md5: ORA-00904; Functions
SELECT MD5(notice_no) FROM receipt
-- isnull-function: ORA-00904; Null-related Functions
SELECT ISNULL(office, 'none') FROM receipt
-- if-function: ORA-00904; Functions
SELECT IF(amount > 0, 'a', 'b') FROM receipt
-- date-trunc: ORA-00904; Datetime Functions
SELECT DATE_TRUNC('month', payment_date) FROM receipt
-- datediff: ORA-00904; Datetime Functions
SELECT DATEDIFF(day, payment_date, received_on) FROM receipt
-- date-add: ORA-00904; Datetime Functions
SELECT DATE_ADD(payment_date, INTERVAL '1' DAY) FROM receipt
-- year-function: ORA-00904; Datetime Functions
SELECT YEAR(payment_date) FROM receipt
-- date-function: ORA-00936; Datetime Functions
SELECT DATE(started_at) FROM job_run
-- getdate: ORA-00904; Datetime Functions
SELECT GETDATE() FROM dual
-- sysdate-call: ORA-00923; SYSDATE
SELECT SYSDATE() FROM dual
-- current-date-call: ORA-00923; CURRENT_DATE
SELECT CURRENT_DATE() FROM dual
-- localtime: ORA-00904; Datetime Functions
SELECT LOCALTIME FROM dual
-- current-time: ORA-00904; Datetime Functions
SELECT CURRENT_TIME FROM dual
-- current-user: ORA-00904; Functions
SELECT CURRENT_USER FROM dual
-- version: ORA-00904; Functions
SELECT VERSION() FROM dual
-- random: ORA-00904; Functions
SELECT RANDOM() FROM dual
-- uuid: ORA-00904; Functions
SELECT gen_random_uuid() FROM dual
-- log-one: ORA-00909; LOG
SELECT LOG(amount) FROM receipt
-- truncate-function: ORA-00904; Numeric Functions
SELECT TRUNCATE(amount, 2) FROM receipt
-- ceiling: ORA-00904; Numeric Functions
SELECT CEILING(amount) FROM receipt
-- pow: ORA-00904; Numeric Functions
SELECT POW(amount, 2) FROM receipt
-- nvl-three: ORA-00909; NVL
SELECT NVL(office, code, 'x') FROM receipt
-- substr-one: ORA-00938; SUBSTR
SELECT SUBSTR(office) FROM receipt
-- coalesce-one: ORA-00938; COALESCE
SELECT COALESCE(office) FROM receipt
-- decode-two: ORA-00938; DECODE
SELECT DECODE(office, 'a') FROM receipt
-- count-nothing: ORA-00909; COUNT
SELECT COUNT() FROM receipt
-- sum-star: ORA-00936; SUM
SELECT SUM(*) FROM receipt
-- bool-or: ORA-00904; Aggregate Functions
SELECT BOOL_OR(amount > 0) FROM receipt
-- array-agg: ORA-00904; Aggregate Functions
SELECT ARRAY_AGG(levy) FROM receipt
-- group-concat: ORA-00904; Aggregate Functions
SELECT GROUP_CONCAT(levy) FROM receipt
-- aggregate-order-inside: ORA-00907; LISTAGG
SELECT LISTAGG(levy, ',' ORDER BY levy) FROM receipt
-- sum-of-date: ORA-00932; SUM
SELECT SUM(payment_date) FROM receipt
-- avg-of-text-column: ORA-01722; AVG
SELECT AVG(office) FROM receipt
-- nvl-of-number-and-text: ORA-01722; NVL
SELECT NVL(amount, 'none') FROM receipt
-- nullif-mixed: ORA-00932; NULLIF
SELECT NULLIF(amount, '-') FROM receipt
-- nvl2-mixed: ORA-01722; NVL2
SELECT NVL2(office, amount, 'none') FROM receipt
-- decode-mixed: ORA-01722; DECODE
SELECT DECODE(term, 1, amount, 2, 'none') FROM receipt
-- months-between-text: ORA-01861; MONTHS_BETWEEN
SELECT MONTHS_BETWEEN(payment_date, '2026-01-01') FROM receipt
-- add-months-two-dates: ORA-00932; ADD_MONTHS
SELECT ADD_MONTHS(payment_date, received_on) FROM receipt
-- trunc-of-text: ORA-01722; TRUNC
SELECT TRUNC('2026-01-01') FROM dual
-- to-char-bad-format: ORA-01821; Format Models
SELECT TO_CHAR(payment_date, 'YYYY-MM-DD HH24:MI:SS.MMM') FROM receipt
-- to-date-bad-format: ORA-01821; Format Models
SELECT TO_DATE('2026-01-31', 'yyyy-mm-ddd') FROM dual
-- to-date-contradiction: ORA-01843; TO_DATE
SELECT TO_DATE('2026-31-01', 'YYYY-MM-DD') FROM dual
-- cast-text: ORA-00902; CAST
SELECT CAST(amount AS TEXT) FROM receipt
-- cast-varchar-no-length: ORA-00906; CAST
SELECT CAST(amount AS VARCHAR) FROM receipt
-- cast-bigint: ORA-00902; CAST
SELECT CAST(term AS BIGINT) FROM receipt
-- cast-signed: ORA-00902; CAST
SELECT CAST(notice_no AS SIGNED) FROM receipt
-- cast-time: ORA-00902; CAST
SELECT CAST(started_at AS TIME) FROM job_run
-- cast-boolean: ORA-00902; CAST
SELECT CAST(resolved AS BOOLEAN) FROM receipt
-- try-cast: ORA-00904; CAST
SELECT TRY_CAST(notice_no AS NUMBER) FROM receipt
-- convert-using: ORA-00907; CONVERT
SELECT CONVERT(notice_no USING utf8) FROM receipt
-- interval-postgres: ORA-01867, ORA-00923; INTERVAL Literals
SELECT payment_date + INTERVAL '1 month' FROM receipt
-- interval-mysql: ORA-00923; INTERVAL Literals
SELECT payment_date + INTERVAL 1 MONTH FROM receipt
-- interval-days-plural: ORA-30089; INTERVAL Literals
SELECT payment_date + INTERVAL '3' DAYS FROM receipt
-- interval-week: ORA-30089; INTERVAL Literals
SELECT payment_date + INTERVAL '1' WEEK FROM receipt
-- interval-leading-precision: ORA-01873; INTERVAL Literals
SELECT payment_date + INTERVAL '400' DAY FROM receipt
-- date-literal-slashes: ORA-01861; Literals
SELECT DATE '2026/01/31' FROM dual
-- date-literal-short: ORA-01847, ORA-01861; Literals
SELECT DATE '2026-1-31T00' FROM dual
-- date-literal-leap: ORA-01839; Literals
SELECT DATE '2026-02-29' FROM dual
-- timestamp-without-time: ORA-01861; Literals
SELECT TIMESTAMP '2026-02-28' FROM dual
-- timestamp-hour-24: ORA-01850; Literals
SELECT TIMESTAMP '2026-02-28 24:00:00' FROM dual
-- time-literal: ORA-00923, ORA-00904; Literals
SELECT TIME '12:00:00' FROM dual
-- escape-string: ORA-00904, ORA-00923; Literals
SELECT E'a\nb' FROM dual
-- dollar-quoted: ORA-00911; Literals
SELECT $$text$$ FROM dual
-- hexadecimal: ORA-00923; Literals
SELECT 0xFF FROM dual
-- underscore-in-number: ORA-00923; Literals
SELECT 1_000_000 FROM dual
-- unclosed-text: ORA-01756; Literals
SELECT 'it's' FROM dual
-- colon-parameter-at: ORA-00936; SQL Server variables
SELECT receipt_id FROM receipt WHERE term = @term
-- dollar-parameter: ORA-00911; PostgreSQL parameters
SELECT receipt_id FROM receipt WHERE term = $1
-- not-operator: ORA-00936; Operators
SELECT receipt_id FROM receipt WHERE !(term = 1)
-- double-equal: ORA-00936; Operators
SELECT receipt_id FROM receipt WHERE term == 1
-- xor: ORA-00933; Logical Conditions
SELECT receipt_id FROM receipt WHERE term = 1 XOR amount = 2
-- bit-and: ORA-00911; Operators
SELECT term & 1 FROM receipt
-- bit-shift: ORA-00936; Operators
SELECT term << 1 FROM receipt
-- caret: ORA-00923; Operators
SELECT term ^ 2 FROM receipt
-- integer-division: ORA-00923; Operators
SELECT term DIV 2 FROM receipt
-- mod-word: ORA-00923; Operators
SELECT term MOD 2 FROM receipt
-- json-arrow: ORA-00923; Operators
SELECT code -> 'a' FROM receipt
-- date-times-number: ORA-00932; Datetime/Interval Arithmetic
SELECT payment_date * 2 FROM receipt
-- number-minus-date: ORA-00932; Datetime/Interval Arithmetic
SELECT 1 - payment_date FROM receipt
-- minus-of-date: ORA-00932; Operators
SELECT -payment_date FROM receipt
-- text-concatenated-by-plus: ORA-01722; Concatenation Operator
SELECT 'No. ' + notice_no FROM receipt
-- number-against-word: ORA-01722; Data Conversion
SELECT receipt_id FROM receipt WHERE amount > 'many'
-- timestamp-against-text: ORA-01843; Data Conversion
SELECT business_date FROM job_run WHERE started_at < '2026-01-01 00:00:00'
-- date-in-text-list: ORA-01861; Data Conversion
SELECT receipt_id FROM receipt WHERE payment_date IN ('2026-01-01', '2026-01-02')
-- case-date-and-number: ORA-00932; CASE Expressions
SELECT CASE WHEN term = 1 THEN payment_date ELSE 0 END FROM receipt
-- simple-case-mixed: ORA-00932; CASE Expressions
SELECT CASE term WHEN 'one' THEN 1 END FROM receipt
-- nextval-in-union: ORA-02287; Sequence Pseudocolumns
SELECT batch_job_execution_seq.NEXTVAL FROM dual UNION ALL SELECT 1 FROM dual
-- nextval-with-distinct: ORA-02287; Sequence Pseudocolumns
SELECT DISTINCT batch_job_execution_seq.NEXTVAL FROM dual
-- nextval-with-order: ORA-02287; Sequence Pseudocolumns
SELECT batch_job_execution_seq.NEXTVAL, levy FROM receipt ORDER BY levy
-- nextval-with-group: ORA-02287; Sequence Pseudocolumns
SELECT batch_job_execution_seq.NEXTVAL, levy FROM receipt GROUP BY levy
-- nextval-in-subquery: ORA-02287; Sequence Pseudocolumns
SELECT x.n FROM (SELECT batch_job_execution_seq.NEXTVAL AS n FROM dual) x
-- next-value-for: ORA-00923; Sequence Pseudocolumns
SELECT NEXT VALUE FOR batch_job_execution_seq FROM dual
-- rownum-qualified: ORA-01747; ROWNUM Pseudocolumn
SELECT r.ROWNUM FROM receipt r
-- level-outside: ORA-01788; Hierarchical Queries
SELECT LEVEL FROM receipt
-- long-text: ORA-01704; Literals
SELECT 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' FROM dual
