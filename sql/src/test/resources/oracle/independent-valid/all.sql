-- s001: row limiting with binds
SELECT id, last_name FROM person WHERE status = ? ORDER BY id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY
-- s002: row limiting with ties
SELECT id, amount FROM receipt ORDER BY amount DESC FETCH FIRST 10 ROWS WITH TIES
-- s003: row limiting by percent
SELECT id FROM receipt ORDER BY paid_on FETCH FIRST 5 PERCENT ROWS ONLY
-- s004: FETCH NEXT without a count
SELECT id FROM job_run ORDER BY started_at DESC FETCH NEXT ROW ONLY
-- s005: ROWNUM on an ordered inline view
SELECT id FROM (SELECT id FROM notice WHERE status = 'NEW' ORDER BY due_on) WHERE ROWNUM <= ?
-- s006: row limiting in a subquery of IN
SELECT id FROM notice WHERE person_id IN (SELECT id FROM person ORDER BY id FETCH FIRST 100 ROWS ONLY)
-- s007: skip locked queue read
SELECT id FROM notice WHERE status = 'NEW' ORDER BY id FOR UPDATE SKIP LOCKED
-- s008: lock of one table of a join, with a wait
SELECT p.id, n.amount FROM person p JOIN notice n ON n.person_id = p.id WHERE p.id = ? FOR UPDATE OF n.status WAIT 5
-- s009: FOR UPDATE NOWAIT
SELECT lock_name FROM job_lock WHERE lock_name = ? FOR UPDATE NOWAIT
-- s010: rank in an inline view
SELECT person_id, id FROM (SELECT n.id, n.person_id, ROW_NUMBER() OVER (PARTITION BY n.person_id ORDER BY n.issued_on DESC, n.id) AS rn FROM notice n) WHERE rn = 1
-- s011: window by an interval range
SELECT id, SUM(amount) OVER (PARTITION BY person_id ORDER BY paid_on RANGE BETWEEN INTERVAL '7' DAY PRECEDING AND CURRENT ROW) AS week_sum FROM receipt
-- s012: IGNORE NULLS outside the parentheses
SELECT id, LAST_VALUE(balance) IGNORE NULLS OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS prev_balance FROM posting
-- s013: LAG with default, aggregate over an empty window
SELECT id, LAG(amount, 1, 0) OVER (ORDER BY id) AS prev_amount, COUNT(*) OVER () AS total_rows FROM receipt
-- s014: analytic function over aggregates
SELECT status, SUM(amount) AS s, RATIO_TO_REPORT(SUM(amount)) OVER () AS share_of_sum, RANK() OVER (ORDER BY SUM(amount) DESC) AS rnk FROM notice GROUP BY status
-- s015: KEEP DENSE_RANK LAST
SELECT person_id, MAX(amount) KEEP (DENSE_RANK LAST ORDER BY paid_on, id) AS last_amount FROM receipt GROUP BY person_id
-- s016: LISTAGG with overflow clause
SELECT term_id, LISTAGG(notice_no, ', ' ON OVERFLOW TRUNCATE '...' WITH COUNT) WITHIN GROUP (ORDER BY notice_no) AS notices FROM notice GROUP BY term_id
-- s017: LISTAGG DISTINCT of 19c
SELECT person_id, LISTAGG(DISTINCT status, ',') WITHIN GROUP (ORDER BY status) AS states FROM notice GROUP BY person_id
-- s018: nested aggregate with GROUP BY
SELECT MAX(COUNT(*)) FROM notice GROUP BY person_id
-- s019: HAVING before GROUP BY
SELECT person_id, SUM(amount) FROM notice HAVING SUM(amount) > ? GROUP BY person_id
-- s020: rollup and grouping functions
SELECT term_id, status, GROUPING_ID(term_id, status) AS gid, SUM(amount) AS s FROM notice GROUP BY ROLLUP (term_id, status)
-- s021: grouping sets
SELECT term_id, status, COUNT(*) AS cnt FROM notice GROUP BY GROUPING SETS ((term_id, status), (term_id), ())
-- s022: median and percentile
SELECT term_id, MEDIAN(amount) AS med, PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY amount) AS p90 FROM receipt GROUP BY term_id
-- s023: conditional count by CASE
SELECT COUNT(CASE WHEN status = 'PAID' THEN 1 END) AS paid_cnt, COUNT(DISTINCT person_id) AS persons FROM notice
-- s024: EXISTS as a flag
SELECT p.id, CASE WHEN EXISTS (SELECT 1 FROM notice n WHERE n.person_id = p.id) THEN 1 ELSE 0 END AS has_notice FROM person p
-- s025: LATERAL inline view
SELECT p.id, x.amount FROM person p, LATERAL (SELECT n.amount FROM notice n WHERE n.person_id = p.id ORDER BY n.id DESC FETCH FIRST 1 ROW ONLY) x
-- s026: OUTER APPLY
SELECT p.id, x.total FROM person p OUTER APPLY (SELECT SUM(r.amount) AS total FROM receipt r WHERE r.person_id = p.id) x
-- s027: LEFT JOIN LATERAL with a true condition
SELECT p.id, x.amount FROM person p LEFT JOIN LATERAL (SELECT MAX(n.amount) AS amount FROM notice n WHERE n.person_id = p.id) x ON 1 = 1
-- s028: old outer join
SELECT p.id, n.amount FROM person p, notice n WHERE n.person_id(+) = p.id AND n.status(+) = 'OPEN'
-- s029: join by USING, the join column unqualified
SELECT notice_id, l.amount FROM notice_line l JOIN receipt_line r USING (notice_id) WHERE r.amount > 0
-- s030: full outer join with COALESCE
SELECT COALESCE(a.person_id, b.person_id) AS person_id, a.amount AS due, b.amount AS paid FROM due_sum a FULL OUTER JOIN paid_sum b ON b.person_id = a.person_id
-- s031: partitioned outer join
SELECT m.month_no, r.term_id, NVL(r.amount, 0) AS amount FROM month_sum r PARTITION BY (r.term_id) RIGHT OUTER JOIN month_list m ON m.month_no = r.month_no
-- s032: two column IN list
SELECT id FROM posting WHERE (term_id, account_no) IN ((?, ?), (?, ?))
-- s033: tuple in a subquery
SELECT id FROM receipt WHERE (person_id, paid_on) IN (SELECT person_id, MAX(paid_on) FROM receipt GROUP BY person_id)
-- s034: quantified comparison
SELECT id FROM receipt WHERE amount >= ALL (SELECT amount FROM receipt WHERE term_id = ?) AND status = SOME ('A', 'B')
-- s035: three forms of not equal
SELECT id FROM person WHERE status != 'A' AND status <> 'B' AND status ^= 'C'
-- s036: null safe comparison by DECODE
SELECT id FROM person WHERE DECODE(phone, ?, 1, 0) = 1
-- s037: LIKE with escape
SELECT id FROM notice WHERE notice_no LIKE '%\_%' ESCAPE '\'
-- s038: regular expressions
SELECT REGEXP_SUBSTR(email, '[^@]+', 1, 2) AS domain_part FROM person WHERE REGEXP_LIKE(last_name, '^mc', 'i')
-- s039: alternative quoting and national literal
SELECT q'[O'Neil's notice]' AS t, N'Straße' AS n FROM dual
-- s040: datetime and interval literals
SELECT DATE '2024-02-29' + INTERVAL '1 02:03:04.5' DAY TO SECOND, TIMESTAMP '2024-05-01 10:00:00 +02:00', INTERVAL '365' DAY(3), INTERVAL '1-6' YEAR TO MONTH FROM dual
-- s041: date arithmetic with numbers and a unit
SELECT id FROM notice WHERE due_on < TRUNC(SYSDATE) - ? AND TRUNC(issued_on, 'MM') = ADD_MONTHS(TRUNC(SYSDATE, 'MM'), -1)
-- s042: time zones
SELECT CAST(FROM_TZ(CAST(started_at AS TIMESTAMP), 'UTC') AT TIME ZONE 'Europe/Berlin' AS DATE) AS local_start FROM job_run
-- s043: EXTRACT from a timestamp
SELECT EXTRACT(HOUR FROM CAST(started_at AS TIMESTAMP)) AS h, EXTRACT(YEAR FROM SYSDATE) AS y FROM job_run
-- s044: format with quoted text
SELECT TO_CHAR(SYSDATE, 'YYYY-MM-DD"T"HH24:MI:SS') AS iso, TO_CHAR(amount, 'FM999G999G990D00', 'NLS_NUMERIC_CHARACTERS='',.''') AS amount_text FROM receipt
-- s045: conversion with a default
SELECT TO_NUMBER(raw_amount DEFAULT -1 ON CONVERSION ERROR) AS amount FROM receipt_load WHERE VALIDATE_CONVERSION(raw_date AS DATE, 'YYYYMMDD') = 1
-- s046: trim, pad and concatenation
SELECT TRIM(LEADING '0' FROM notice_no) || '/' || LPAD(term_no, 3, '0') AS ref_no FROM notice
-- s047: TABLE of a built-in collection
SELECT p.id FROM person p WHERE p.id IN (SELECT column_value FROM TABLE(sys.odcinumberlist(1, 2, 3)))
-- s048: row generator
SELECT DATE '2024-01-01' + LEVEL - 1 AS d FROM dual CONNECT BY LEVEL <= 366
-- s049: hierarchy with NOCYCLE, path and siblings
SELECT LPAD(' ', 2 * (LEVEL - 1)) || district_name AS tree_name, SYS_CONNECT_BY_PATH(id, '/') AS path, CONNECT_BY_ISLEAF AS leaf, CONNECT_BY_ISCYCLE AS cyc, CONNECT_BY_ROOT id AS root_id FROM district WHERE status = 'A' START WITH parent_id IS NULL CONNECT BY NOCYCLE PRIOR id = parent_id ORDER SIBLINGS BY district_name
-- s050: recursive WITH, search and cycle clauses
WITH tree (id, parent_id, depth) AS (SELECT id, parent_id, 1 FROM district WHERE parent_id IS NULL UNION ALL SELECT d.id, d.parent_id, t.depth + 1 FROM tree t JOIN district d ON d.parent_id = t.id) SEARCH DEPTH FIRST BY id SET seq_no CYCLE id SET is_cycle TO 'Y' DEFAULT 'N' SELECT id, depth, seq_no, is_cycle FROM tree ORDER BY seq_no
-- s051: several named subqueries
WITH due AS (SELECT person_id, SUM(amount) AS s FROM notice GROUP BY person_id), paid AS (SELECT person_id, SUM(amount) AS s FROM receipt GROUP BY person_id) SELECT d.person_id, d.s - NVL(p.s, 0) AS open_sum FROM due d LEFT JOIN paid p ON p.person_id = d.person_id
-- s052: function in the WITH clause
WITH FUNCTION half(p_x NUMBER) RETURN NUMBER IS BEGIN RETURN p_x / 2; END; SELECT id, half(amount) AS h FROM receipt
-- s053: MINUS and INTERSECT with a final ORDER BY
(SELECT id FROM person MINUS SELECT person_id FROM notice) INTERSECT SELECT person_id FROM receipt ORDER BY 1
-- s054: order with null placement and expression
SELECT id, due_on FROM notice ORDER BY CASE status WHEN 'OPEN' THEN 0 ELSE 1 END, due_on DESC NULLS LAST, 1
-- s055: PIVOT
SELECT * FROM (SELECT term_id, status, amount FROM notice) PIVOT (SUM(amount) AS total, COUNT(*) AS cnt FOR status IN ('NEW' AS n, 'PAID' AS p)) ORDER BY term_id
-- s056: UNPIVOT
SELECT person_id, phone_kind, phone_no FROM person_phone UNPIVOT INCLUDE NULLS (phone_no FOR phone_kind IN (home_phone AS 'H', work_phone AS 'W'))
-- s057: MATCH_RECOGNIZE
SELECT * FROM receipt MATCH_RECOGNIZE (PARTITION BY person_id ORDER BY paid_on MEASURES FIRST(up.paid_on) AS first_up, COUNT(*) AS run_len ONE ROW PER MATCH PATTERN (up{3,}) DEFINE up AS up.amount > PREV(up.amount))
-- s058: JSON_TABLE and JSON_VALUE
SELECT e.id, j.code, JSON_VALUE(e.payload, '$.severity' RETURNING NUMBER DEFAULT 0 ON ERROR) AS sev FROM exception_log e, JSON_TABLE(e.payload, '$.items[*]' COLUMNS (code VARCHAR2(20) PATH '$.code', pos FOR ORDINALITY)) j
-- s059: JSON generation
SELECT JSON_OBJECT('term' VALUE term_id, 'notices' VALUE JSON_ARRAYAGG(notice_no ORDER BY notice_no RETURNING CLOB)) FROM notice GROUP BY term_id
-- s060: flashback, sample and hint
SELECT /*+ INDEX(p ix_person_name) */ p.id FROM person AS OF TIMESTAMP (SYSTIMESTAMP - INTERVAL '10' MINUTE) p WHERE p.last_name = ?
-- s061: partition and sample
SELECT COUNT(*) FROM posting PARTITION (p_2024) SAMPLE (10)
-- s062: INSERT with a sequence, default and returning
INSERT INTO notice (id, person_id, status, issued_on) VALUES (notice_seq.NEXTVAL, ?, DEFAULT, SYSDATE) RETURNING id INTO ?
-- s063: INSERT SELECT with WITH inside and NOT EXISTS
INSERT INTO work_list (id, person_id) WITH c AS (SELECT p.id FROM person p WHERE NOT EXISTS (SELECT 1 FROM notice n WHERE n.person_id = p.id)) SELECT work_seq.NEXTVAL, c.id FROM c
-- s064: multi table insert
INSERT FIRST WHEN amount >= 1000 THEN INTO big_receipt (id, amount) VALUES (id, amount) ELSE INTO small_receipt (id, amount) VALUES (id, amount) SELECT id, amount FROM receipt_load
-- s065: many rows by INSERT ALL
INSERT ALL INTO term (id, term_name) VALUES (1, 'spring') INTO term (id, term_name) VALUES (2, 'autumn') SELECT 1 FROM dual
-- s066: DML error logging
INSERT INTO receipt (id, amount) SELECT id, amount FROM receipt_load LOG ERRORS INTO err$_receipt ('load') REJECT LIMIT UNLIMITED
-- s067: insert of one row if absent
INSERT INTO job_lock (lock_name, owner_name) SELECT ?, ? FROM dual WHERE NOT EXISTS (SELECT 1 FROM job_lock WHERE lock_name = ?)
-- s068: update of columns from a subquery
UPDATE notice n SET (n.status, n.amount) = (SELECT s.status, s.amount FROM notice_load s WHERE s.id = n.id), n.changed_at = SYSTIMESTAMP WHERE EXISTS (SELECT 1 FROM notice_load s WHERE s.id = n.id)
-- s069: update with returning and DEFAULT
UPDATE account SET balance = balance + ?, remark = DEFAULT WHERE id = ? RETURNING balance INTO ?
-- s070: DELETE without FROM, with an alias
DELETE notice n WHERE n.status = 'VOID' AND n.person_id IN (SELECT p.id FROM person p WHERE p.status = 'X')
-- s071: MERGE with update, delete and insert conditions
MERGE INTO person p USING (SELECT ? AS id, ? AS last_name, ? AS status FROM dual) s ON (p.id = s.id) WHEN MATCHED THEN UPDATE SET p.last_name = s.last_name, p.status = s.status WHERE p.last_name <> s.last_name DELETE WHERE p.status = 'X' WHEN NOT MATCHED THEN INSERT (id, last_name, status) VALUES (s.id, s.last_name, s.status) WHERE s.status <> 'X'
-- s072: MERGE that only inserts
MERGE INTO job_lock l USING dual ON (l.lock_name = ?) WHEN NOT MATCHED THEN INSERT (lock_name) VALUES (?)
-- s073: table with identity, defaults, virtual column and constraints
CREATE TABLE invoice (id NUMBER(12) GENERATED BY DEFAULT ON NULL AS IDENTITY (START WITH 100 CACHE 50), person_id NUMBER(12) NOT NULL, net NUMBER(12,2) DEFAULT 0 NOT NULL, vat NUMBER(12,2) DEFAULT ON NULL 0, gross NUMBER(12,2) GENERATED ALWAYS AS (net + vat) VIRTUAL, paid CHAR(1 CHAR) DEFAULT 'N' CONSTRAINT ck_invoice_paid CHECK (paid IN ('Y', 'N')), doc CLOB, CONSTRAINT ck_invoice_doc CHECK (doc IS JSON), CONSTRAINT pk_invoice PRIMARY KEY (id), CONSTRAINT fk_invoice_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED)
-- s074: ANSI type names, sequence as default, invisible column
CREATE TABLE ansi_types (a INTEGER DEFAULT notice_seq.NEXTVAL, b DECIMAL(12,2), c CHARACTER VARYING(40), d DOUBLE PRECISION, e VARCHAR(20 BYTE), f SMALLINT INVISIBLE, g TIMESTAMP(3) WITH LOCAL TIME ZONE, h INTERVAL DAY(3) TO SECOND(0), i NATIONAL CHARACTER(10))
-- s075: interval partitioned table
CREATE TABLE posting_hist (id NUMBER(12), booked_on DATE NOT NULL, amount NUMBER(14,2)) PARTITION BY RANGE (booked_on) INTERVAL (NUMTOYMINTERVAL(1, 'MONTH')) (PARTITION p_first VALUES LESS THAN (DATE '2020-01-01'))
-- s076: index organised table
CREATE TABLE term_lookup (term_code VARCHAR2(10), term_id NUMBER(12) NOT NULL, CONSTRAINT pk_term_lookup PRIMARY KEY (term_code)) ORGANIZATION INDEX
-- s077: temporary tables
CREATE GLOBAL TEMPORARY TABLE tmp_work (id NUMBER(12) PRIMARY KEY, remark VARCHAR2(100)) ON COMMIT PRESERVE ROWS
-- s078: private temporary table
CREATE PRIVATE TEMPORARY TABLE ora$ptt_work (id NUMBER(12)) ON COMMIT DROP DEFINITION
-- s079: table from a query with names only
CREATE TABLE person_copy (person_id, full_name) NOLOGGING AS SELECT id, first_name || ' ' || last_name FROM person WHERE 1 = 0
-- s080: add columns and a constraint
ALTER TABLE person ADD (email VARCHAR2(120 CHAR), blocked NUMBER(1) DEFAULT 0 NOT NULL, CONSTRAINT ck_person_blocked CHECK (blocked IN (0, 1)))
-- s081: ADD of one column without parentheses
ALTER TABLE person ADD fax VARCHAR2(30)
-- s082: modification of several columns
ALTER TABLE person MODIFY (email VARCHAR2(200 CHAR) DEFAULT 'none', phone VARCHAR2(60))
-- s083: rename of a column
ALTER TABLE person RENAME COLUMN phone TO phone_no
-- s084: drop of several columns
ALTER TABLE person DROP (fax, telex) CASCADE CONSTRAINTS
-- s085: constraint with its own index, not validated
ALTER TABLE receipt ADD CONSTRAINT uk_receipt_no UNIQUE (receipt_no) USING INDEX (CREATE UNIQUE INDEX uk_receipt_no ON receipt (receipt_no)) ENABLE NOVALIDATE
-- s086: function based index online
CREATE INDEX ix_person_upper ON person (UPPER(last_name), first_name DESC) COMPUTE STATISTICS ONLINE
-- s087: partial uniqueness by CASE
CREATE UNIQUE INDEX uk_notice_open ON notice (CASE WHEN status = 'OPEN' THEN person_id END, CASE WHEN status = 'OPEN' THEN term_id END)
-- s088: view with check option
CREATE OR REPLACE FORCE VIEW v_active_person (id, status) AS SELECT id, status FROM person WHERE status = 'A' WITH CHECK OPTION CONSTRAINT ck_v_active
-- s089: materialized view
CREATE MATERIALIZED VIEW mv_balance BUILD IMMEDIATE REFRESH COMPLETE ON DEMAND AS SELECT account_no, SUM(amount) AS balance FROM posting GROUP BY account_no
-- s090: sequence with options
CREATE SEQUENCE receipt_seq START WITH 1 INCREMENT BY 1 MINVALUE 1 NOMAXVALUE CACHE 100 NOCYCLE NOORDER
-- s091: sequence restarted
ALTER SEQUENCE receipt_seq RESTART START WITH 500
-- s092: comments
COMMENT ON COLUMN person.email IS 'the person''s address; may be null'
-- s093: drop with constraints
DROP TABLE person_copy CASCADE CONSTRAINTS PURGE
-- s094: truncate with cascade
TRUNCATE TABLE tmp_work REUSE STORAGE CASCADE
-- s095: table lock
LOCK TABLE receipt, posting IN SHARE ROW EXCLUSIVE MODE NOWAIT
-- s096: transaction control
SET TRANSACTION ISOLATION LEVEL SERIALIZABLE
-- s097: procedure call with binds
CALL close_term(?, ?)
-- s098: plan of a query
EXPLAIN PLAN SET STATEMENT_ID = 'q1' FOR SELECT id FROM person WHERE id = 1
-- s099: quoted identifiers that are reserved words
SELECT t."DATE", t."comment" AS "Level" FROM remark_line t
-- s100: keywords that are not reserved, as names
SELECT p.name, p.type, p.value, p.year, p.status AS state, p.first, p.last FROM param p
