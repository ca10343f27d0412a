-- s001: ORA-00933: LIMIT is not an Oracle clause, SELECT row_limiting_clause
SELECT id, full_name FROM person WHERE status = ? ORDER BY id LIMIT 50
-- s002: ORA-00933: MySQL LIMIT offset, count, SELECT row_limiting_clause
SELECT id FROM notice ORDER BY issued_on LIMIT ?, ?
-- s003: ORA-00923: SQL Server TOP, SELECT
SELECT TOP 10 id, amount FROM receipt ORDER BY amount DESC
-- s004: ORA-00905: FETCH FIRST without ONLY or WITH TIES, SELECT row_limiting_clause
SELECT id FROM receipt ORDER BY id FETCH FIRST 10 ROWS
-- s005: ORA-00905: OFFSET without ROW or ROWS, SELECT row_limiting_clause
SELECT id FROM receipt ORDER BY id OFFSET 20 FETCH NEXT 10 ROWS ONLY
-- s006: ORA-00933: FETCH before OFFSET, SELECT row_limiting_clause
SELECT id FROM receipt ORDER BY id FETCH FIRST 10 ROWS ONLY OFFSET 20 ROWS
-- s007: ORA-00933: row limiting before ORDER BY, SELECT row_limiting_clause
SELECT id, amount FROM posting WHERE term_id = ? FETCH FIRST 5 ROWS ONLY ORDER BY amount
-- s008: ORA-00933: row limiting on a DELETE, DELETE
DELETE FROM job_run WHERE finished_at < ? FETCH FIRST 1000 ROWS ONLY
-- s009: ORA-00933: ORDER BY and LIMIT on an UPDATE, UPDATE
UPDATE notice SET status = 'SENT' WHERE status = 'NEW' ORDER BY id
-- s010: ORA-00923: SELECT without FROM, SELECT
SELECT 1
-- s011: ORA-00933: AS before a table alias, SELECT table_reference
SELECT p.id FROM person AS p WHERE p.status = ?
-- s012: ORA-00971: AS before the alias of an UPDATE target, UPDATE
UPDATE notice AS n SET n.status = ? WHERE n.id = ?
-- s013: ORA-02012: AS before the alias of a MERGE target, MERGE
MERGE INTO person AS p USING person_load s ON (p.id = s.id) WHEN MATCHED THEN UPDATE SET p.full_name = s.full_name
-- s014: ORA-00902: TEXT is not a type, Data Types
CREATE TABLE exception_log (id NUMBER(12) PRIMARY KEY, detail TEXT)
-- s015: ORA-00902: BIGINT is not a type, Data Types
CREATE TABLE posting_archive (posting_id BIGINT NOT NULL, booked_on DATE)
-- s016: ORA-00902: DATETIME is not a type, Data Types
ALTER TABLE job_run ADD (heartbeat DATETIME)
-- s017: ORA-00902: BOOLEAN is not an SQL type before 23ai, Data Types
CREATE TABLE person_flag (person_id NUMBER(12) NOT NULL, blocked BOOLEAN)
-- s018: ORA-00902: JSON is a type only from 21c, Data Types
CREATE TABLE notice_payload (notice_id NUMBER(12) PRIMARY KEY, body JSON)
-- s019: ORA-00902: SERIAL is not a type, Data Types
CREATE TABLE receipt_batch (id SERIAL PRIMARY KEY, created_on DATE)
-- s020: ORA-00907: WITHOUT TIME ZONE, CAST
SELECT id FROM job_run WHERE started_at < CAST(? AS TIMESTAMP WITHOUT TIME ZONE)
-- s021: ORA-00907: display width on INT, Data Types
CREATE TABLE term_slot (id INT(11) NOT NULL, term_no NUMBER(3))
-- s022: ORA-00906: VARCHAR2 without a length in a column, Data Types
CREATE TABLE street (id NUMBER(8) PRIMARY KEY, street_name VARCHAR2 NOT NULL)
-- s023: ORA-00906: VARCHAR without a length in CAST, CAST
SELECT CAST(notice_no AS VARCHAR) FROM notice
-- s024: ORA-00910: length too long for any setting, Data Types
CREATE TABLE long_note (id NUMBER(12), note VARCHAR2(40000))
-- s025: ORA-01723: zero length column, Data Types
CREATE TABLE empty_note (id NUMBER(12), note VARCHAR2(0))
-- s026: ORA-01727: precision over 38, Data Types
CREATE TABLE wide_sum (id NUMBER(12), total NUMBER(65,2))
-- s027: ORA-30088: fractional second precision over 9, Data Types
CREATE TABLE audit_tick (id NUMBER(12), seen_at TIMESTAMP(12))
-- s028: ORA-00907: precision on DATE, Data Types
CREATE TABLE day_mark (id NUMBER(12), marked_on DATE(3))
-- s029: ORA-00907: UNSIGNED attribute, Data Types
CREATE TABLE counter_value (id NUMBER(12), hits INTEGER UNSIGNED)
-- s030: ORA-00907: MySQL ENUM type, Data Types
CREATE TABLE notice_state (id NUMBER(12), state ENUM('NEW', 'SENT', 'PAID'))
-- s031: ORA-00907: AUTO_INCREMENT, CREATE TABLE
CREATE TABLE exception_item (id NUMBER(12) AUTO_INCREMENT PRIMARY KEY, code VARCHAR2(10))
-- s032: ORA-00907: SQL Server IDENTITY(1,1), CREATE TABLE
CREATE TABLE run_step (id NUMBER(12) IDENTITY(1,1) PRIMARY KEY, step_name VARCHAR2(40))
-- s033: ORA-00922: IF NOT EXISTS before 23ai, CREATE TABLE
CREATE TABLE IF NOT EXISTS job_lock (lock_name VARCHAR2(40) PRIMARY KEY)
-- s034: ORA-00933: IF EXISTS before 23ai, DROP TABLE
DROP TABLE IF EXISTS job_lock
-- s035: ORA-00905: CASCADE without CONSTRAINTS, DROP TABLE
DROP TABLE term_slot CASCADE
-- s036: ORA-00907: DEFAULT after NOT NULL in CREATE TABLE, CREATE TABLE
CREATE TABLE fee (id NUMBER(12) PRIMARY KEY, amount NUMBER(12,2) NOT NULL DEFAULT 0)
-- s037: ORA-30649: DEFAULT after NOT NULL in ALTER TABLE, ALTER TABLE
ALTER TABLE fee ADD currency VARCHAR2(3) NOT NULL DEFAULT 'EUR'
-- s038: ORA-00907: ON UPDATE CASCADE, constraint
CREATE TABLE notice_copy (id NUMBER(12), person_id NUMBER(12) REFERENCES person (id) ON UPDATE CASCADE)
-- s039: ORA-00905: ON DELETE RESTRICT, constraint
ALTER TABLE receipt ADD CONSTRAINT fk_receipt_notice FOREIGN KEY (notice_id) REFERENCES notice (id) ON DELETE RESTRICT
-- s040: ORA-00905: ON DELETE NO ACTION, constraint
ALTER TABLE posting ADD CONSTRAINT fk_posting_receipt FOREIGN KEY (receipt_id) REFERENCES receipt (id) ON DELETE NO ACTION
-- s041: ORA-00907: SQL Server inline FOREIGN KEY REFERENCES, constraint
CREATE TABLE term_note (id NUMBER(12), term_id NUMBER(12) FOREIGN KEY REFERENCES term (id))
-- s042: ORA-00906: UNIQUE KEY with a name, constraint
CREATE TABLE person_alias (id NUMBER(12), alias_name VARCHAR2(60), UNIQUE KEY uk_alias (alias_name))
-- s043: ORA-00922: storage engine option, CREATE TABLE
CREATE TABLE mysql_left (id NUMBER(12) PRIMARY KEY) ENGINE=InnoDB
-- s044: ORA-00907: inline column comment, CREATE TABLE
CREATE TABLE remark (id NUMBER(12), body VARCHAR2(200) COMMENT 'free text')
-- s045: ORA-00984: DEFAULT refers to another column, CREATE TABLE
CREATE TABLE instalment (id NUMBER(12), gross NUMBER(12,2), net NUMBER(12,2) DEFAULT gross)
-- s046: ORA-02251: subquery in CHECK, constraint
ALTER TABLE notice ADD CONSTRAINT ck_notice_person CHECK (person_id IN (SELECT id FROM person))
-- s047: ORA-02436: SYSDATE in CHECK, constraint
CREATE TABLE birth (id NUMBER(12), born_on DATE, CONSTRAINT ck_born CHECK (born_on <= SYSDATE))
-- s048: ORA-02438: inline CHECK refers to another column, constraint
CREATE TABLE span (id NUMBER(12), valid_from DATE, valid_to DATE CHECK (valid_to >= valid_from))
-- s049: ORA-00906: CHECK without parentheses, constraint
CREATE TABLE rate (id NUMBER(12), pct NUMBER(5,2) CHECK pct >= 0)
-- s050: ORA-00907: STORED generated column, CREATE TABLE virtual_column_definition
CREATE TABLE invoice (id NUMBER(12), net NUMBER(12,2), vat NUMBER(12,2), gross NUMBER(12,2) GENERATED ALWAYS AS (net + vat) STORED)
-- s051: ORA-54002: virtual column on SYSDATE, CREATE TABLE virtual_column_definition
CREATE TABLE overdue (id NUMBER(12), due_on DATE, days_late NUMBER GENERATED ALWAYS AS (SYSDATE - due_on) VIRTUAL)
-- s052: ORA-54012: virtual column on a virtual column, CREATE TABLE virtual_column_definition
CREATE TABLE calc (a NUMBER, b NUMBER AS (a * 2), c NUMBER AS (b + 1))
-- s053: ORA-02260: two primary keys, constraint
CREATE TABLE double_key (a NUMBER PRIMARY KEY, b NUMBER PRIMARY KEY)
-- s054: ORA-02256: number of referencing columns differs, constraint
ALTER TABLE posting ADD CONSTRAINT fk_posting_term FOREIGN KEY (term_year, term_no) REFERENCES term (id)
-- s055: ORA-00957: duplicate column name, CREATE TABLE
CREATE TABLE twice (id NUMBER(12), code VARCHAR2(10), code VARCHAR2(20))
-- s056: ORA-02264: constraint name twice, constraint
CREATE TABLE same_name (a NUMBER CONSTRAINT ck_same CHECK (a > 0), b NUMBER CONSTRAINT ck_same CHECK (b > 0))
-- s057: ORA-02329: LOB column as primary key, constraint
CREATE TABLE lob_key (doc CLOB PRIMARY KEY)
-- s058: ORA-14455: foreign key on a temporary table, CREATE TABLE
CREATE GLOBAL TEMPORARY TABLE tmp_notice (id NUMBER(12), person_id NUMBER(12) REFERENCES person (id)) ON COMMIT DELETE ROWS
-- s059: ORA-00904: trailing comma in the column list, CREATE TABLE
CREATE TABLE trailing (id NUMBER(12), code VARCHAR2(10),)
-- s060: ORA-01723: column of NULL in CTAS, CREATE TABLE
CREATE TABLE null_col AS SELECT NULL AS remark_text FROM dual
-- s061: ORA-01773: data types with AS subquery, CREATE TABLE
CREATE TABLE person_copy (id NUMBER(12), full_name VARCHAR2(100)) AS SELECT id, full_name FROM person
-- s062: ORA-00998: expression without alias in CTAS, CREATE TABLE
CREATE TABLE person_upper AS SELECT id, UPPER(full_name) FROM person
-- s063: ORA-00901: CREATE TEMPORARY TABLE without GLOBAL or PRIVATE, CREATE TABLE
CREATE TEMPORARY TABLE work_list (id NUMBER(12))
-- s064: ORA-00922: CREATE TABLE LIKE, CREATE TABLE
CREATE TABLE person_shadow LIKE person
-- s065: ORA-00905: SELECT INTO a new table, SELECT
SELECT id, full_name INTO person_backup FROM person
-- s066: ORA-00904: reserved word COMMENT as column, Reserved Words
CREATE TABLE remark_line (id NUMBER(12), comment VARCHAR2(200))
-- s067: ORA-00904: reserved word DATE as column, Reserved Words
ALTER TABLE posting ADD (date DATE)
-- s068: ORA-00903: reserved word USER as table, Reserved Words
CREATE TABLE user (id NUMBER(12) PRIMARY KEY)
-- s069: ORA-00923: reserved word as column alias, Reserved Words
SELECT COUNT(*) AS number FROM notice
-- s070: ORA-00911: identifier begins with an underscore, Database Object Names
SELECT id AS _id FROM person
-- s071: ORA-00903: identifier begins with a digit, Database Object Names
CREATE TABLE 2024_notice (id NUMBER(12))
-- s072: ORA-00972: identifier longer than 128 bytes, Database Object Names
CREATE TABLE person_a23456789_b23456789_c23456789_d23456789_e23456789_f23456789_g23456789_h23456789_i23456789_j23456789_k23456789_l23456789_m23456789_n23456789 (id NUMBER(12))
-- s073: ORA-00911: backtick quoting, Database Object Names
SELECT `id` FROM person
-- s074: ORA-00936: bracket quoting, Database Object Names
SELECT [id] FROM person
-- s075: ORA-00933: three part table name, Database Object Names
SELECT id FROM citydb.dbo.person
-- s076: ORA-00904: quoted alias of another case, Database Object Names
SELECT "p".id FROM person p
-- s077: ORA-00904: table name used where the alias hides it, SELECT
SELECT person.id FROM person p
-- s078: ORA-00904: double quotes for a string, Text Literals
SELECT 'x' FROM dual WHERE 'NEW' = "NEW"
-- s079: ORA-00923: column alias in single quotes, SELECT
SELECT id AS 'Person' FROM person
-- s080: ORA-01756: backslash escape of a quote, Text Literals
SELECT id FROM person WHERE full_name = 'O\'Neil'
-- s081: ORA-00933: PostgreSQL E string, Text Literals
SELECT id FROM exception_log WHERE detail = E'line\n'
-- s082: ORA-00911: dollar quoting, Text Literals
SELECT $$text$$ FROM dual
-- s083: ORA-00933: X hexadecimal literal, Literals
SELECT id FROM job_run WHERE run_key = X'1F2A'
-- s084: ORA-00911: digit separators in a number, Numeric Literals
SELECT id FROM receipt WHERE amount > 1_000
-- s085: ORA-01861: DATE literal with a time, Datetime Literals
SELECT DATE '2024-05-01 10:30:00' FROM dual
-- s086: ORA-01839: DATE literal that is not a day, Datetime Literals
SELECT id FROM notice WHERE due_on < DATE '2024-02-30'
-- s087: ORA-30089: PostgreSQL interval literal, Interval Literals
SELECT SYSDATE + INTERVAL '30 days' FROM dual
-- s088: ORA-00936: MySQL interval without quotes, Interval Literals
SELECT id FROM notice WHERE due_on < SYSDATE - INTERVAL 7 DAY
-- s089: ORA-01873: leading field over two digits without precision, Interval Literals
SELECT SYSDATE - INTERVAL '365' DAY FROM dual
-- s090: ORA-30089: WEEK is not an interval field, Interval Literals
SELECT SYSDATE + INTERVAL '2' WEEK FROM dual
-- s091: ORA-00933: DB2 labelled duration, Datetime Arithmetic
SELECT id FROM notice WHERE due_on < SYSDATE + 7 DAYS
-- s092: ORA-00975: date plus date, Datetime Arithmetic
SELECT SYSDATE + SYSDATE FROM dual
-- s093: ORA-00932: interval compared with a number, Datetime Arithmetic
SELECT 1 FROM dual WHERE SYSTIMESTAMP - SYSDATE > 5
-- s094: ORA-00904: NOW(), SQL Functions
SELECT id FROM notice WHERE due_on < NOW()
-- s095: ORA-00923: parentheses after SYSDATE, SYSDATE
SELECT SYSDATE() FROM dual
-- s096: ORA-00904: DATEDIFF, SQL Functions
SELECT id, DATEDIFF(SYSDATE, due_on) AS days_late FROM notice
-- s097: ORA-00904: DATE_TRUNC, SQL Functions
SELECT DATE_TRUNC('month', booked_on) AS m, amount FROM posting
-- s098: ORA-00936: DATE() as a function, SQL Functions
SELECT id FROM job_run WHERE DATE(started_at) = ?
-- s099: ORA-00907: EXTRACT of QUARTER, EXTRACT (datetime)
SELECT EXTRACT(QUARTER FROM SYSDATE) FROM dual
-- s100: ORA-30076: EXTRACT HOUR from a DATE, EXTRACT (datetime)
SELECT EXTRACT(HOUR FROM SYSDATE) FROM dual
-- s101: ORA-01810: MM for minutes so the code appears twice, Format Models
SELECT TO_DATE('2024-05-01 10:30', 'YYYY-MM-DD HH24:MM') FROM dual
-- s102: ORA-01821: FF in a DATE format, Format Models
SELECT TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS.FF3') FROM dual
-- s103: ORA-01821: Java T literal in single quotes, Format Models
SELECT TO_CHAR(SYSDATE, 'YYYY-MM-DD''T''HH24:MI') FROM dual
-- s104: ORA-01481: Java number pattern, Format Models
SELECT TO_CHAR(1234.5, '#,##0.00') FROM dual
-- s105: ORA-01898: TRUNC with HOUR as the unit, TRUNC (date)
SELECT TRUNC(SYSDATE, 'HOUR') FROM dual
-- s106: ORA-01760: NUMTODSINTERVAL with MONTH, NUMTODSINTERVAL
SELECT SYSDATE + NUMTODSINTERVAL(1, 'MONTH') FROM dual
-- s107: ORA-00909: ADD_MONTHS with one argument, ADD_MONTHS
SELECT ADD_MONTHS(SYSDATE) FROM dual
-- s108: ORA-00909: CONCAT with three arguments before 23ai, CONCAT
SELECT CONCAT(last_name, ', ', first_name) FROM person
-- s109: ORA-00909: LOG with one argument, LOG
SELECT LOG(100) FROM dual
-- s110: ORA-00904: CONCAT_WS, SQL Functions
SELECT CONCAT_WS(' ', first_name, last_name) FROM person
-- s111: ORA-00904: CHARINDEX, SQL Functions
SELECT id FROM person WHERE CHARINDEX('-', last_name) > 0
-- s112: ORA-00904: SPLIT_PART, SQL Functions
SELECT SPLIT_PART(email, '@', 2) FROM person
-- s113: ORA-00907: SUBSTRING FROM FOR, SUBSTR
SELECT SUBSTRING(last_name FROM 1 FOR 3) FROM person
-- s114: ORA-00907: POSITION IN, INSTR
SELECT POSITION('@' IN email) FROM person
-- s115: ORA-30001: TRIM with two characters, TRIM
SELECT TRIM(LEADING '00' FROM '00123') FROM dual
-- s116: ORA-00907: TRIM with a comma, TRIM
SELECT TRIM(last_name, ' ') FROM person
-- s117: ORA-01722: plus as string concatenation, Arithmetic Operators
SELECT 'Notice ' + 'A17' FROM dual
-- s118: ORA-00904: IFNULL, NVL
SELECT IFNULL(phone, 'none') FROM person
-- s119: ORA-00904: IIF, CASE Expressions
SELECT IIF(amount, 1, 0) FROM receipt
-- s120: ORA-00938: COALESCE with one argument, COALESCE
SELECT COALESCE(phone) FROM person
-- s121: ORA-00932: COALESCE of text and number, COALESCE
SELECT COALESCE('none', 0) FROM dual
-- s122: ORA-00932: CASE branches of text and number, CASE Expressions
SELECT CASE WHEN amount > 100 THEN 'high' ELSE 0 END FROM receipt
-- s123: ORA-00905: CASE without END, CASE Expressions
SELECT CASE WHEN amount > 100 THEN 'high' ELSE 'low' FROM receipt
-- s124: ORA-00904: RANDOM(), SQL Functions
SELECT id FROM person ORDER BY RANDOM()
-- s125: ORA-00904: GEN_RANDOM_UUID, SYS_GUID
INSERT INTO job_run (run_key, started_at) VALUES (GEN_RANDOM_UUID(), SYSTIMESTAMP)
-- s126: ORA-00907: TRY_CAST, CAST
SELECT TRY_CAST(raw_amount AS NUMBER) FROM receipt_load
-- s127: ORA-00911: double colon cast, CAST
SELECT notice_no::integer FROM notice
-- s128: ORA-00911: percent as modulo, MOD
SELECT id FROM person WHERE id % 4 = 0
-- s129: ORA-00936: double equals, Comparison Conditions
SELECT id FROM person WHERE status == 'A'
-- s130: ORA-00920: ILIKE, Pattern-matching Conditions
SELECT id FROM person WHERE last_name ILIKE ?
-- s131: ORA-00920: REGEXP operator, REGEXP_LIKE Condition
SELECT id FROM person WHERE last_name REGEXP '^Mc'
-- s132: ORA-00920: SIMILAR TO, Pattern-matching Conditions
SELECT id FROM person WHERE last_name SIMILAR TO '(A|B)%'
-- s133: ORA-01425: escape string of two characters, LIKE Condition
SELECT 1 FROM dual WHERE 'a_b' LIKE 'a\\_b' ESCAPE '\\'
-- s134: ORA-00908: IS DISTINCT FROM, Comparison Conditions
SELECT id FROM person WHERE phone IS DISTINCT FROM ?
-- s135: ORA-00936: MySQL null safe equal, Comparison Conditions
SELECT id FROM person WHERE phone <=> ?
-- s136: ORA-00920: ISNULL postfix operator, Null Conditions
SELECT id FROM person WHERE phone ISNULL
-- s137: ORA-00936: empty IN list, IN Condition
SELECT id FROM person WHERE status IN ()
-- s138: ORA-01796: row comparison with greater than, Comparison Conditions
SELECT id FROM posting WHERE (booked_on, id) > (?, ?)
-- s139: ORA-00936: shift operator, Arithmetic Operators
SELECT id << 2 FROM person
-- s140: ORA-00936: PostgreSQL array constructor, IN Condition
SELECT id FROM person WHERE status = ANY (ARRAY['A', 'B'])
-- s141: ORA-00904: FALSE literal before 23ai, Literals
UPDATE person SET blocked = FALSE WHERE id = ?
-- s142: ORA-00920: column as a condition before 23ai, Conditions
SELECT id FROM person WHERE blocked
-- s143: ORA-00908: IS TRUE, Conditions
SELECT id FROM person WHERE blocked IS TRUE
-- s144: ORA-00923: comparison in the select list, SELECT
SELECT id, amount > 100 AS large FROM receipt
-- s145: ORA-00936: EXISTS in the select list, EXISTS Condition
SELECT EXISTS (SELECT 1 FROM notice WHERE person_id = ?) FROM dual
-- s146: ORA-00923: asterisk with further columns, SELECT
SELECT *, UPPER(last_name) AS upper_name FROM person
-- s147: ORA-00936: comma before FROM, SELECT
SELECT id, last_name, FROM person
-- s148: ORA-00904: column alias in WHERE, SELECT
SELECT amount * 1.19 AS gross_sum FROM receipt WHERE gross_sum > 100
-- s149: ORA-00904: column alias in GROUP BY before 23ai, SELECT
SELECT TRUNC(booked_on, 'MM') AS book_month, SUM(amount) FROM posting GROUP BY book_month
-- s150: ORA-00904: column alias in HAVING, SELECT
SELECT person_id, COUNT(*) AS notice_cnt FROM notice GROUP BY person_id HAVING notice_cnt > 3
-- s151: ORA-00979: ordinal in GROUP BY, SELECT
SELECT status, COUNT(*) FROM notice GROUP BY 1
-- s152: ORA-00979: functional dependency on the key, SELECT
SELECT p.id, p.last_name, COUNT(n.id) FROM person p LEFT JOIN notice n ON n.person_id = p.id GROUP BY p.id
-- s153: ORA-00937: aggregate and column without GROUP BY, SELECT
SELECT status, COUNT(*) FROM notice
-- s154: ORA-00934: aggregate in WHERE, SELECT
SELECT person_id FROM notice WHERE SUM(amount) > 100 GROUP BY person_id
-- s155: ORA-00978: nested aggregate without GROUP BY, Aggregate Functions
SELECT MAX(COUNT(*)) FROM notice
-- s156: ORA-00933: WITH ROLLUP, SELECT group_by_clause
SELECT status, SUM(amount) FROM notice GROUP BY status WITH ROLLUP
-- s157: ORA-00936: GROUP BY ALL, SELECT group_by_clause
SELECT status, SUM(amount) FROM notice GROUP BY ALL
-- s158: ORA-22818: subquery in GROUP BY, SELECT group_by_clause
SELECT COUNT(*) FROM notice n GROUP BY (SELECT p.district FROM person p WHERE p.id = n.person_id)
-- s159: ORA-00909: COUNT DISTINCT of two columns, COUNT
SELECT COUNT(DISTINCT person_id, term_id) FROM notice
-- s160: ORA-00923: FILTER clause, Aggregate Functions
SELECT COUNT(*) FILTER (WHERE status = 'PAID') FROM notice
-- s161: ORA-00904: STRING_AGG, LISTAGG
SELECT term_id, STRING_AGG(notice_no, ',') FROM notice GROUP BY term_id
-- s162: ORA-00907: ORDER BY inside LISTAGG, LISTAGG
SELECT term_id, LISTAGG(notice_no, ',' ORDER BY notice_no) FROM notice GROUP BY term_id
-- s163: ORA-00907: EVERY of a condition, Aggregate Functions
SELECT EVERY(amount > 0) FROM receipt
-- s164: ORA-00932: SUM of intervals before 23ai, SUM
SELECT SUM(NUMTODSINTERVAL(5, 'HOUR')) FROM dual
-- s165: ORA-00904: BIT_AND_AGG from 21c, Aggregate Functions
SELECT BIT_AND_AGG(flags) FROM person
-- s166: ORA-30485: ROW_NUMBER without ORDER BY, Analytic Functions
SELECT id, ROW_NUMBER() OVER (PARTITION BY person_id) AS rn FROM notice
-- s167: ORA-30485: LAG without ORDER BY, LAG
SELECT id, LAG(amount) OVER () AS prev_amount FROM receipt
-- s168: ORA-30483: window function in WHERE, Analytic Functions
SELECT id FROM notice WHERE ROW_NUMBER() OVER (ORDER BY id) <= 10
-- s169: ORA-30483: window function in UPDATE SET, Analytic Functions
UPDATE notice SET seq_no = ROW_NUMBER() OVER (ORDER BY id)
-- s170: ORA-30487: DISTINCT with ORDER BY in the window, Analytic Functions
SELECT id, COUNT(DISTINCT person_id) OVER (ORDER BY issued_on) AS persons FROM notice
-- s171: ORA-00933: QUALIFY, SELECT
SELECT id FROM notice QUALIFY ROW_NUMBER() OVER (PARTITION BY person_id ORDER BY id) = 1
-- s172: ORA-00906: named window from 21c, Analytic Functions
SELECT id, SUM(amount) OVER w AS running FROM receipt WINDOW w AS (ORDER BY id)
-- s173: ORA-00907: GROUPS frame from 21c, Analytic Functions
SELECT id, SUM(amount) OVER (ORDER BY paid_on GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) AS s FROM receipt
-- s174: ORA-00936: DISTINCT ON, SELECT
SELECT DISTINCT ON (person_id) id, person_id FROM notice ORDER BY person_id
-- s175: ORA-01791: DISTINCT ordered by a column not selected, SELECT order_by_clause
SELECT DISTINCT last_name FROM person ORDER BY first_name
-- s176: ORA-01785: ordinal beyond the select list, SELECT order_by_clause
SELECT id, last_name FROM person ORDER BY 5
-- s177: ORA-00933: DESC after NULLS LAST, SELECT order_by_clause
SELECT id FROM notice ORDER BY due_on NULLS LAST DESC
-- s178: ORA-00933: EXCEPT before 21c, Set Operators
SELECT id FROM person EXCEPT SELECT person_id FROM notice
-- s179: ORA-00928: INTERSECT ALL before 21c, Set Operators
SELECT id FROM person INTERSECT ALL SELECT person_id FROM notice
-- s180: ORA-00928: UNION DISTINCT, Set Operators
SELECT id FROM person UNION DISTINCT SELECT person_id FROM notice
-- s181: ORA-00933: ORDER BY in the first branch of a UNION, Set Operators
SELECT id FROM person ORDER BY id UNION ALL SELECT person_id FROM notice
-- s182: ORA-01789: branches with different numbers of columns, Set Operators
SELECT id, last_name FROM person UNION ALL SELECT person_id FROM notice
-- s183: ORA-01790: branches with different types, Set Operators
SELECT 1 AS v FROM dual UNION ALL SELECT 'one' FROM dual
-- s184: ORA-00932: UNION of CLOBs, Set Operators
SELECT TO_CLOB('a') AS v FROM dual UNION SELECT TO_CLOB('b') FROM dual
-- s185: ORA-00932: ORDER BY a CLOB, SELECT order_by_clause
SELECT id FROM person ORDER BY TO_CLOB(last_name)
-- s186: ORA-00903: VALUES table constructor before 23ai, SELECT
SELECT v.* FROM (VALUES (1, 'A'), (2, 'B')) v
-- s187: ORA-00933: column alias list on an inline view, SELECT
SELECT t.a FROM (SELECT id, last_name FROM person) t (a, b)
-- s188: ORA-00904: correlated inline view without LATERAL, SELECT
SELECT p.id, x.amount FROM person p, (SELECT n.amount FROM notice n WHERE n.person_id = p.id) x
-- s189: ORA-00905: JOIN without ON or USING, Joins
SELECT p.id FROM person p JOIN notice n WHERE n.person_id = p.id
-- s190: ORA-00933: CROSS JOIN with ON, Joins
SELECT p.id FROM person p CROSS JOIN term t ON t.id = p.term_id
-- s191: ORA-00906: USING without parentheses, Joins
SELECT amount FROM notice JOIN receipt USING notice_id
-- s192: ORA-25154: qualified column of USING, Joins
SELECT r.notice_id FROM notice_line l JOIN receipt r USING (notice_id)
-- s193: ORA-25156: (+) in an ANSI join, Joins
SELECT p.id FROM person p JOIN notice n ON n.person_id = p.id WHERE n.term_id = p.term_id(+)
-- s194: ORA-01468: (+) on both sides, Joins
SELECT p.id FROM person p, notice n WHERE p.id(+) = n.person_id(+)
-- s195: ORA-00933: ON after OUTER APPLY, Joins
SELECT p.id, x.amount FROM person p OUTER APPLY (SELECT n.amount FROM notice n WHERE n.person_id = p.id) x ON x.amount > 0
-- s196: ORA-00904: ON TRUE after LEFT JOIN LATERAL, Joins
SELECT p.id, x.amount FROM person p LEFT JOIN LATERAL (SELECT n.amount FROM notice n WHERE n.person_id = p.id) x ON TRUE
-- s197: ORA-00933: WITH ORDINALITY, SELECT table_collection_expression
SELECT u.column_value FROM TABLE(sys.odcinumberlist(1, 2)) WITH ORDINALITY u
-- s198: ORA-00933: table hint NOLOCK, SELECT
SELECT id FROM person WITH (NOLOCK)
-- s199: ORA-00933: FORCE INDEX, SELECT
SELECT id FROM person FORCE INDEX (ix_person_name) WHERE last_name = ?
-- s200: ORA-00933: TABLESAMPLE, SELECT
SELECT id FROM person TABLESAMPLE BERNOULLI (10)
-- s201: ORA-00936: subquery in the IN list of PIVOT, SELECT pivot_clause
SELECT * FROM (SELECT term_id, status, amount FROM notice) PIVOT (SUM(amount) FOR status IN (SELECT code FROM status_code))
-- s202: ORA-56902: no aggregate in PIVOT, SELECT pivot_clause
SELECT * FROM (SELECT term_id, status, amount FROM notice) PIVOT (amount FOR status IN ('NEW' AS new_sum, 'PAID' AS paid_sum))
-- s203: ORA-00905: WITH RECURSIVE, SELECT subquery_factoring_clause
WITH RECURSIVE tree (id, parent_id) AS (SELECT id, parent_id FROM district WHERE parent_id IS NULL UNION ALL SELECT d.id, d.parent_id FROM district d JOIN tree t ON d.parent_id = t.id) SELECT id FROM tree
-- s204: ORA-32039: recursive WITH without a column list, SELECT subquery_factoring_clause
WITH nums AS (SELECT 1 AS n FROM dual UNION ALL SELECT n + 1 FROM nums WHERE n < 10) SELECT n FROM nums
-- s205: ORA-32040: recursive WITH by UNION, SELECT subquery_factoring_clause
WITH nums (n) AS (SELECT 1 FROM dual UNION SELECT n + 1 FROM nums WHERE n < 10) SELECT n FROM nums
-- s206: ORA-32486: DISTINCT in the recursive branch, SELECT subquery_factoring_clause
WITH tree (id) AS (SELECT id FROM district WHERE parent_id IS NULL UNION ALL SELECT DISTINCT d.id FROM district d JOIN tree t ON d.parent_id = t.id) SELECT id FROM tree
-- s207: ORA-32038: number of column aliases differs, SELECT subquery_factoring_clause
WITH c (a, b) AS (SELECT id FROM person) SELECT a FROM c
-- s208: ORA-00906: AS MATERIALIZED, SELECT subquery_factoring_clause
WITH c AS MATERIALIZED (SELECT id FROM person) SELECT id FROM c
-- s209: ORA-00928: WITH before INSERT, INSERT
WITH c AS (SELECT id FROM person WHERE status = 'A') INSERT INTO work_list (id) SELECT id FROM c
-- s210: ORA-00928: WITH before DELETE, DELETE
WITH c AS (SELECT id FROM person WHERE status = 'X') DELETE FROM notice WHERE person_id IN (SELECT id FROM c)
-- s211: ORA-01788: LEVEL without CONNECT BY, Hierarchical Query Pseudocolumns
SELECT id, LEVEL FROM district
-- s212: ORA-00933: WHERE after CONNECT BY, Hierarchical Queries
SELECT id FROM district START WITH parent_id IS NULL CONNECT BY PRIOR id = parent_id WHERE status = 'A'
-- s213: ORA-30930: CONNECT_BY_ISCYCLE without NOCYCLE, Hierarchical Query Pseudocolumns
SELECT id, CONNECT_BY_ISCYCLE FROM district START WITH parent_id IS NULL CONNECT BY PRIOR id = parent_id
-- s214: ORA-30929: ORDER SIBLINGS BY without CONNECT BY, Hierarchical Queries
SELECT id FROM district ORDER SIBLINGS BY district_name
-- s215: ORA-00913: scalar subquery with two columns, Scalar Subquery Expressions
SELECT p.id, (SELECT n.id, n.amount FROM notice n WHERE n.id = p.last_notice_id) AS x FROM person p
-- s216: ORA-00947: two columns compared with one, IN Condition
SELECT id FROM notice WHERE (person_id, term_id) IN (SELECT person_id FROM receipt)
-- s217: ORA-00933: multi row VALUES before 23ai, INSERT
INSERT INTO term (id, term_name) VALUES (1, 'spring'), (2, 'autumn')
-- s218: ORA-00933: ON CONFLICT, INSERT
INSERT INTO job_lock (lock_name) VALUES (?) ON CONFLICT DO NOTHING
-- s219: ORA-00933: ON DUPLICATE KEY UPDATE, INSERT
INSERT INTO job_lock (lock_name, owner_name) VALUES (?, ?) ON DUPLICATE KEY UPDATE owner_name = 'x'
-- s220: ORA-00925: INSERT IGNORE, INSERT
INSERT IGNORE INTO job_lock (lock_name) VALUES (?)
-- s221: ORA-00900: REPLACE INTO, INSERT
REPLACE INTO job_lock (lock_name) VALUES (?)
-- s222: ORA-00925: RETURNING without INTO, INSERT
INSERT INTO notice (person_id, amount) VALUES (?, ?) RETURNING id
-- s223: ORA-00926: DEFAULT VALUES, INSERT
INSERT INTO job_run DEFAULT VALUES
-- s224: ORA-00926: MySQL INSERT SET, INSERT
INSERT INTO job_run SET job_name = ?, status = 'RUN'
-- s225: ORA-00926: OUTPUT clause, INSERT
INSERT INTO notice (person_id) OUTPUT inserted.id VALUES (?)
-- s226: ORA-00947: fewer values than columns, INSERT
INSERT INTO notice (id, person_id, amount) VALUES (?, ?)
-- s227: ORA-00913: more values than columns, INSERT
INSERT INTO notice (id, person_id) VALUES (?, ?, SYSDATE)
-- s228: ORA-00957: column named twice, INSERT
INSERT INTO notice (id, amount, amount) VALUES (?, ?, ?)
-- s229: ORA-00936: subquery without parentheses in VALUES, INSERT
INSERT INTO notice (id, person_id) VALUES (?, SELECT MAX(id) FROM person)
-- s230: ORA-00933: RETURNING on INSERT SELECT, INSERT
INSERT INTO notice (person_id) SELECT id FROM person WHERE id = ? RETURNING id INTO ?
-- s231: ORA-00928: INSERT ALL without a subquery, INSERT
INSERT ALL INTO term (id) VALUES (1) INTO term (id) VALUES (2)
-- s232: ORA-00933: UPDATE FROM before 23ai, UPDATE
UPDATE notice n SET n.status = 'HOLD' FROM person p WHERE p.id = n.person_id AND p.status = 'X'
-- s233: ORA-00971: UPDATE with JOIN, UPDATE
UPDATE notice n JOIN person p ON p.id = n.person_id SET n.status = 'HOLD' WHERE p.status = 'X'
-- s234: ORA-01767: row value as the source of SET, UPDATE
UPDATE notice SET (status, amount) = ('HOLD', 0) WHERE id = ?
-- s235: ORA-00927: compound assignment, UPDATE
UPDATE account SET balance += 10 WHERE id = ?
-- s236: ORA-00957: column set twice, UPDATE
UPDATE notice SET status = 'A', status = 'B' WHERE id = ?
-- s237: ORA-00933: AND between assignments, UPDATE
UPDATE notice SET status = 'A' AND amount = 0 WHERE id = ?
-- s238: ORA-01732: update of a grouped inline view, UPDATE
UPDATE (SELECT person_id, SUM(amount) AS s FROM notice GROUP BY person_id) SET person_id = 0
-- s239: ORA-00933: DELETE USING, DELETE
DELETE FROM notice n USING person p WHERE p.id = n.person_id AND p.status = 'X'
-- s240: ORA-00933: DELETE alias FROM with a join, DELETE
DELETE n FROM notice n INNER JOIN person p ON p.id = n.person_id
-- s241: ORA-00903: asterisk after DELETE, DELETE
DELETE * FROM notice WHERE id = ?
-- s242: ORA-00969: ON without parentheses, MERGE
MERGE INTO person p USING person_load s ON p.id = s.id WHEN MATCHED THEN UPDATE SET p.last_name = s.last_name
-- s243: ORA-00905: condition after MATCHED, MERGE
MERGE INTO person p USING person_load s ON (p.id = s.id) WHEN MATCHED AND s.status = 'A' THEN UPDATE SET p.last_name = s.last_name
-- s244: ORA-00905: WHEN MATCHED THEN DELETE, MERGE
MERGE INTO person p USING person_load s ON (p.id = s.id) WHEN MATCHED THEN DELETE
-- s245: ORA-00905: NOT MATCHED BY SOURCE, MERGE
MERGE INTO person p USING person_load s ON (p.id = s.id) WHEN MATCHED THEN UPDATE SET p.last_name = s.last_name WHEN NOT MATCHED BY SOURCE THEN UPDATE SET p.status = 'X'
-- s246: ORA-38104: column of the ON condition is updated, MERGE
MERGE INTO person p USING person_load s ON (p.id = s.id) WHEN MATCHED THEN UPDATE SET p.id = s.new_id
-- s247: ORA-02012: H2 MERGE KEY, MERGE
MERGE INTO job_lock (lock_name, owner_name) KEY (lock_name) VALUES (?, ?)
-- s248: ORA-00904: FOR UPDATE OF a table alias, SELECT for_update_clause
SELECT p.id FROM person p WHERE p.id = ? FOR UPDATE OF p
-- s249: ORA-00933: FOR SHARE, SELECT for_update_clause
SELECT id FROM person WHERE id = ? FOR SHARE
-- s250: ORA-00933: FOR NO KEY UPDATE, SELECT for_update_clause
SELECT id FROM person WHERE id = ? FOR NO KEY UPDATE
-- s251: ORA-30005: bind variable after WAIT, SELECT for_update_clause
SELECT id FROM person WHERE id = ? FOR UPDATE WAIT ?
-- s252: ORA-01786: FOR UPDATE with DISTINCT, SELECT for_update_clause
SELECT DISTINCT person_id FROM notice FOR UPDATE
-- s253: ORA-01786: FOR UPDATE with GROUP BY, SELECT for_update_clause
SELECT person_id, COUNT(*) FROM notice GROUP BY person_id FOR UPDATE
-- s254: ORA-02014: FOR UPDATE with row limiting, SELECT for_update_clause
SELECT id FROM notice WHERE status = 'NEW' ORDER BY id FETCH FIRST 100 ROWS ONLY FOR UPDATE SKIP LOCKED
-- s255: ORA-00907: FOR UPDATE in a subquery, SELECT for_update_clause
UPDATE notice SET status = 'RUN' WHERE id IN (SELECT id FROM notice WHERE status = 'NEW' FOR UPDATE SKIP LOCKED)
-- s256: ORA-00904: nextval function, Sequence Pseudocolumns
INSERT INTO notice (id, person_id) VALUES (nextval('notice_seq'), ?)
-- s257: ORA-00936: NEXT VALUE FOR, Sequence Pseudocolumns
INSERT INTO notice (id, person_id) VALUES (NEXT VALUE FOR notice_seq, ?)
-- s258: ORA-02287: NEXTVAL in WHERE, Sequence Pseudocolumns
SELECT id FROM notice WHERE id < notice_seq.NEXTVAL
-- s259: ORA-02287: NEXTVAL with ORDER BY, Sequence Pseudocolumns
INSERT INTO work_list (id, person_id) SELECT work_seq.NEXTVAL, p.id FROM person p ORDER BY p.last_name
-- s260: ORA-02287: NEXTVAL with DISTINCT, Sequence Pseudocolumns
SELECT DISTINCT work_seq.NEXTVAL, person_id FROM notice
-- s261: ORA-00933: OWNED BY, CREATE SEQUENCE
CREATE SEQUENCE receipt_seq START WITH 1 OWNED BY receipt.id
-- s262: ORA-00933: AS type, CREATE SEQUENCE
CREATE SEQUENCE posting_seq AS INTEGER START WITH 1
-- s263: ORA-04010: CACHE 1, CREATE SEQUENCE
CREATE SEQUENCE run_seq START WITH 1 CACHE 1
-- s264: ORA-04002: increment of zero, CREATE SEQUENCE
CREATE SEQUENCE zero_seq START WITH 1 INCREMENT BY 0
-- s265: ORA-04008: START WITH above MAXVALUE, CREATE SEQUENCE
CREATE SEQUENCE high_seq START WITH 1000 MAXVALUE 999
-- s266: ORA-02283: START WITH without RESTART, ALTER SEQUENCE
ALTER SEQUENCE notice_seq START WITH 5000
-- s267: ORA-00904: ADD COLUMN, ALTER TABLE
ALTER TABLE person ADD COLUMN email VARCHAR2(120)
-- s268: ORA-01735: ALTER COLUMN TYPE, ALTER TABLE
ALTER TABLE person ALTER COLUMN email TYPE VARCHAR2(200)
-- s269: ORA-01735: ALTER COLUMN SET DEFAULT, ALTER TABLE
ALTER TABLE person ALTER COLUMN status SET DEFAULT 'A'
-- s270: ORA-01735: CHANGE COLUMN, ALTER TABLE
ALTER TABLE person CHANGE COLUMN phone phone_no VARCHAR2(30)
-- s271: ORA-01735: position of a column by AFTER, ALTER TABLE
ALTER TABLE person ADD fax VARCHAR2(30) AFTER phone
-- s272: ORA-00905: DROP FOREIGN KEY by name, ALTER TABLE
ALTER TABLE notice DROP FOREIGN KEY fk_notice_person
-- s273: ORA-00946: RENAME COLUMN without TO, ALTER TABLE
ALTER TABLE person RENAME COLUMN phone phone_no
-- s274: ORA-14155: RENAME of a column without COLUMN, ALTER TABLE
ALTER TABLE person RENAME phone TO phone_no
-- s275: ORA-00922: ALTER VIEW with a new query, ALTER VIEW
ALTER VIEW v_open_notice AS SELECT id FROM notice
-- s276: ORA-00933: DROP INDEX ON table, DROP INDEX
DROP INDEX ix_person_name ON person
-- s277: ORA-02158: partial index, CREATE INDEX
CREATE INDEX ix_notice_open ON notice (due_on) WHERE status = 'OPEN'
-- s278: ORA-02158: INCLUDE columns, CREATE INDEX
CREATE INDEX ix_notice_person ON notice (person_id) INCLUDE (amount)
-- s279: ORA-00906: USING btree, CREATE INDEX
CREATE INDEX ix_notice_term ON notice USING btree (term_id)
-- s280: ORA-00969: CONCURRENTLY, CREATE INDEX
CREATE INDEX CONCURRENTLY ix_notice_due ON notice (due_on)
-- s281: ORA-00953: index without a name, CREATE INDEX
CREATE INDEX ON notice (status)
-- s282: ORA-00907: NULLS FIRST in an index, CREATE INDEX
CREATE INDEX ix_notice_paid ON notice (paid_on NULLS FIRST)
-- s283: ORA-01743: impure expression in an index, CREATE INDEX
CREATE INDEX ix_notice_age ON notice (SYSDATE - issued_on)
-- s284: ORA-00957: column twice in an index, CREATE INDEX
CREATE INDEX ix_notice_twice ON notice (status, status)
-- s285: ORA-01027: bind variable in DDL, CREATE VIEW
CREATE OR REPLACE VIEW v_term_notice AS SELECT id, amount FROM notice WHERE term_id = ?
-- s286: ORA-00998: expression without a name, CREATE VIEW
CREATE VIEW v_notice_count AS SELECT person_id, COUNT(*) FROM notice GROUP BY person_id
-- s287: ORA-00922: CREATE OR ALTER, CREATE VIEW
CREATE OR ALTER VIEW v_person AS SELECT id FROM person
-- s288: ORA-00933: WITH LOCAL CHECK OPTION, CREATE VIEW
CREATE VIEW v_active AS SELECT id, status FROM person WHERE status = 'A' WITH LOCAL CHECK OPTION
-- s289: ORA-00900: REFRESH MATERIALIZED VIEW, CREATE MATERIALIZED VIEW
REFRESH MATERIALIZED VIEW mv_balance
-- s290: ORA-01780: comment is not a string, COMMENT
COMMENT ON COLUMN person.phone IS NULL
-- s291: ORA-32594: COMMENT ON INDEX, COMMENT
COMMENT ON INDEX ix_person_name IS 'search by name'
-- s292: ORA-03290: TRUNCATE without TABLE, TRUNCATE TABLE
TRUNCATE work_list
-- s293: ORA-03291: RESTART IDENTITY, TRUNCATE TABLE
TRUNCATE TABLE work_list RESTART IDENTITY
-- s294: ORA-03291: several tables, TRUNCATE TABLE
TRUNCATE TABLE work_list, tmp_notice
-- s295: ORA-01737: lock mode of PostgreSQL, LOCK TABLE
LOCK TABLE receipt IN ACCESS EXCLUSIVE MODE
-- s296: ORA-02179: isolation level REPEATABLE READ, SET TRANSACTION
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ
-- s297: ORA-00900: START TRANSACTION, SET TRANSACTION
START TRANSACTION
-- s298: ORA-00900: RELEASE SAVEPOINT, SAVEPOINT
RELEASE SAVEPOINT before_posting
-- s299: ORA-00905: EXPLAIN without PLAN, EXPLAIN PLAN
EXPLAIN SELECT id FROM person WHERE id = 1
-- s300: ORA-06576: CALL without parentheses, CALL
CALL close_term
-- s301: ORA-00900: conditional statement in SQL, SQL Statements
IF EXISTS (SELECT 1 FROM job_lock) DELETE FROM job_lock
-- s302: ORA-02420: schema without AUTHORIZATION, CREATE SCHEMA
CREATE SCHEMA city
-- s303: ORA-00901: CREATE DOMAIN before 23ai, SQL Statements
CREATE DOMAIN email_address AS VARCHAR2(120)
-- s304: ORA-00922: partition of another table, CREATE TABLE
CREATE TABLE posting_2024 PARTITION OF posting
-- s305: ORA-00904: MySQL IF in a select list, CASE Expressions
SELECT IF(status, 'A', 'B') FROM person
-- s306: ORA-00932: TRUNC of an interval, Datetime Arithmetic
SELECT TRUNC(SYSTIMESTAMP - SYSTIMESTAMP) FROM dual
-- s307: ORA-00936: user variable, SELECT
SELECT @run_id FROM dual
-- s308: ORA-00933: OPTION clause of SQL Server, SELECT
SELECT id FROM person WHERE status = ? OPTION (RECOMPILE)
-- s309: ORA-00936: PostgreSQL JSON arrow operator, JSON_VALUE
SELECT payload ->> 'code' FROM exception_log
-- s310: ORA-00904: JSON_AGG, JSON_ARRAYAGG
SELECT JSON_AGG(notice_no) FROM notice
