-- fetch-first: SELECT, row_limiting_clause
SELECT receipt_id FROM receipt ORDER BY receipt_id FETCH FIRST 10 ROWS ONLY
-- fetch-bind: SELECT, row_limiting_clause
SELECT receipt_id FROM receipt WHERE receipt_id > ? ORDER BY receipt_id FETCH FIRST ? ROWS ONLY
-- offset-fetch: SELECT, row_limiting_clause
SELECT receipt_id FROM receipt ORDER BY amount DESC, receipt_id OFFSET 20 ROWS FETCH NEXT 10 ROWS ONLY
-- fetch-percent-ties: SELECT, row_limiting_clause
SELECT receipt_id, amount FROM receipt ORDER BY amount FETCH FIRST 5 PERCENT ROWS WITH TIES
-- for-update: SELECT, for_update_clause
SELECT fence_token FROM run_lock WHERE lock_name = 'ledger' FOR UPDATE
-- for-update-skip-locked: SELECT, for_update_clause
SELECT receipt_id FROM receipt WHERE disposition = 'STAGED' FOR UPDATE SKIP LOCKED
-- for-update-of-wait: SELECT, for_update_clause
SELECT r.receipt_id FROM receipt r JOIN received_file f ON f.file_id = r.file_id FOR UPDATE OF r.disposition WAIT 5
-- for-update-nowait-ordered: SELECT, for_update_clause
SELECT receipt_id FROM receipt WHERE group_key = ? ORDER BY receipt_id FOR UPDATE NOWAIT
-- left-join: SELECT, join_clause
SELECT a.addressee_no, m.lookup_hash FROM addressee a LEFT JOIN my_number m ON m.addressee_no = a.addressee_no
-- full-join: SELECT, join_clause
SELECT a.addressee_no FROM addressee a FULL OUTER JOIN my_number m ON m.addressee_no = a.addressee_no
-- cross-join: SELECT, join_clause
SELECT a.addressee_no, b.bank_code FROM addressee a CROSS JOIN bank_branch b
-- join-using: SELECT, join_clause
SELECT addressee_no, a.kana, m.lookup_hash FROM addressee a JOIN my_number m USING (addressee_no)
-- lateral: SELECT, lateral inline view
SELECT a.addressee_no, t.total FROM addressee a CROSS JOIN LATERAL (SELECT SUM(t.principal_assessed) AS total FROM term_assessment t WHERE t.obligor_no = a.addressee_no) t
-- exists: Conditions, EXISTS
SELECT a.addressee_no FROM addressee a WHERE NOT EXISTS (SELECT 1 FROM annual_assessment n WHERE n.obligor_no = a.addressee_no)
-- in-subquery: Conditions, IN
SELECT receipt_id FROM receipt WHERE (notice_no, levy) IN (SELECT notice_no, levy FROM annual_assessment WHERE fiscal_year = 2026)
-- in-row-values: Conditions, IN
SELECT receipt_id FROM receipt WHERE (notice_no, term) IN (('1234567897', 1), (?, ?))
-- in-list: Conditions, IN
SELECT receipt_id FROM receipt WHERE levy NOT IN ('NHI', 'CARE') AND term IN (?, ?, ?)
-- all-any: Conditions, group comparison
SELECT receipt_id FROM receipt WHERE amount >= ALL (SELECT amount FROM receipt) OR amount = ANY (100, 200)
-- between-like-escape: Conditions
SELECT addressee_no FROM addressee WHERE kana LIKE '%/_%' ESCAPE '/' AND birth_date BETWEEN DATE '1950-01-01' AND DATE '1959-12-31'
-- null-test: Conditions, null
SELECT receipt_id FROM receipt WHERE payment_time IS NULL AND office IS NOT NULL
-- regexp: Conditions, REGEXP_LIKE
SELECT addressee_no FROM addressee WHERE REGEXP_LIKE(postal_code, '^[0-9]{7}$')
-- group-having: SELECT, group_by_clause
SELECT levy, fiscal_year, COUNT(*) AS receipts, SUM(amount) AS yen FROM receipt GROUP BY levy, fiscal_year HAVING SUM(amount) > 0 ORDER BY levy, fiscal_year, yen
-- group-expression: SELECT, group_by_clause
SELECT EXTRACT(YEAR FROM payment_date) AS paid_in, MAX(amount) FROM receipt GROUP BY EXTRACT(YEAR FROM payment_date)
-- rollup: SELECT, group_by_clause
SELECT levy, term, SUM(amount) FROM receipt GROUP BY ROLLUP (levy, term)
-- grouping-sets: SELECT, group_by_clause
SELECT levy, term, GROUPING(levy) AS all_levies, SUM(amount) FROM receipt GROUP BY GROUPING SETS ((levy), (levy, term), ())
-- constant-in-group: SELECT, group_by_clause
SELECT 'ALL' AS label, SYSDATE AS at_time, levy, COUNT(DISTINCT notice_no) FROM receipt GROUP BY levy
-- aggregate-alone: Aggregate Functions
SELECT COALESCE(SUM(amount), 0) AS yen, MIN(payment_date), MAX(payment_date) FROM receipt
-- analytic: Analytic Functions
SELECT receipt_id, ROW_NUMBER() OVER (PARTITION BY notice_no ORDER BY payment_date, receipt_id) AS place FROM receipt
-- analytic-frame: Analytic Functions
SELECT receipt_id, SUM(amount) OVER (ORDER BY receipt_id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS running FROM receipt
-- analytic-lag: Analytic Functions
SELECT receipt_id, LAG(amount, 1, 0) OVER (ORDER BY receipt_id) AS before_it, RANK() OVER (ORDER BY amount DESC NULLS LAST) FROM receipt
-- analytic-over-aggregate: Analytic Functions
SELECT levy, SUM(amount) AS yen, SUM(SUM(amount)) OVER () AS of_all FROM receipt GROUP BY levy
-- keep-dense-rank: Aggregate Functions, FIRST
SELECT notice_no, MAX(amount) KEEP (DENSE_RANK LAST ORDER BY payment_date) AS last_paid FROM receipt GROUP BY notice_no
-- listagg: LISTAGG
SELECT notice_no, LISTAGG(receipt_id, ',') WITHIN GROUP (ORDER BY receipt_id) AS receipts FROM receipt GROUP BY notice_no
-- with: SELECT, subquery_factoring_clause
WITH paid AS (SELECT notice_no, SUM(amount) AS yen FROM receipt GROUP BY notice_no), large AS (SELECT p.notice_no FROM paid p WHERE p.yen > 100000) SELECT l.notice_no FROM large l ORDER BY l.notice_no
-- with-columns: SELECT, subquery_factoring_clause
WITH paid (notice, yen) AS (SELECT notice_no, amount FROM receipt) SELECT notice, SUM(yen) FROM paid GROUP BY notice
-- with-recursive: SELECT, recursive subquery factoring
WITH days (n) AS (SELECT 1 FROM dual UNION ALL SELECT n + 1 FROM days WHERE n < 10) SELECT n FROM days
-- hierarchical: Hierarchical Queries
SELECT LEVEL AS n FROM dual CONNECT BY LEVEL <= 10
-- union-all: The UNION Operators
SELECT levy, amount FROM receipt UNION ALL SELECT levy, amount FROM posting ORDER BY 1, amount
-- minus: The MINUS Operator
SELECT notice_no FROM receipt MINUS SELECT notice_no FROM annual_assessment
-- scalar-subquery: Using Subqueries
SELECT a.addressee_no, (SELECT COUNT(*) FROM annual_assessment n WHERE n.obligor_no = a.addressee_no) AS notices FROM addressee a
-- scalar-subquery-first: Using Subqueries
SELECT a.addressee_no, (SELECT n.notice_no FROM annual_assessment n WHERE n.obligor_no = a.addressee_no ORDER BY n.fiscal_year DESC FETCH FIRST 1 ROW ONLY) AS latest FROM addressee a
-- inline-view: SELECT, inline view
SELECT x.levy, x.yen FROM (SELECT levy, SUM(amount) AS yen FROM receipt GROUP BY levy ORDER BY levy) x WHERE x.yen > 0
-- case: CASE Expressions
SELECT CASE levy WHEN 'NHI' THEN 1 WHEN 'CARE' THEN 2 ELSE 0 END AS code, CASE WHEN amount > 0 AND term IS NOT NULL THEN 'Y' ELSE 'N' END AS good FROM receipt
-- cast: CAST
SELECT CAST(amount AS VARCHAR2(20)) AS text, CAST(NULL AS DATE) AS day, CAST(payment_date AS TIMESTAMP(6)) FROM receipt
-- cast-varchar: CAST
SELECT CAST(notice_no AS VARCHAR(100)) AS text FROM receipt
-- functions: Single-Row Functions
SELECT UPPER(kana), SUBSTR(address, 1, 10), LPAD(addressee_no, 12, '0'), INSTR(address, '-'), NVL(phone, mobile), LENGTH(name), REPLACE(phone, '-', NULL) FROM addressee
-- numbers: Numeric Functions
SELECT MOD(amount, 100), ROUND(amount / 100, -1), TRUNC(amount / 3), GREATEST(amount, 0), LEAST(amount, 10), SIGN(amount), ABS(-amount), POWER(2, 10), CEIL(amount / 7) FROM receipt
-- dates: Datetime Functions
SELECT ADD_MONTHS(payment_date, 1), LAST_DAY(payment_date), MONTHS_BETWEEN(SYSDATE, payment_date), TRUNC(SYSDATE, 'MM'), TO_CHAR(payment_date, 'YYYYMMDD'), TO_DATE('20260131', 'YYYYMMDD') FROM receipt
-- date-arithmetic: Datetime/Interval Arithmetic
SELECT payment_date + 1, payment_date - received_on AS days, payment_date + INTERVAL '1' DAY, payment_date - INTERVAL '2' MONTH FROM receipt
-- literals: Literals
SELECT DATE '2026-02-28', TIMESTAMP '2026-02-28 23:59:59.123', INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1-2' YEAR TO MONTH, 1e3, .5, N'収納' FROM dual
-- quotes-in-text: Literals
SELECT 'it''s; LIMIT 1 -- none' AS words FROM dual
-- concatenation: Concatenation Operator
SELECT COALESCE(name, 'x') || ' ' || COALESCE(kana, 'y') || amount FROM addressee CROSS JOIN receipt
-- extract-timestamp: EXTRACT (datetime)
SELECT EXTRACT(HOUR FROM started_at), EXTRACT(MONTH FROM business_date) FROM job_run
-- at-time-zone: Datetime Expressions
SELECT CAST(started_at AS TIMESTAMP WITH TIME ZONE) AT TIME ZONE 'UTC' FROM job_run
-- trim: TRIM
SELECT TRIM(BOTH '0' FROM notice_no), TRIM(office), LTRIM(office, ' 0') FROM receipt
-- not-equal-forms: Comparison Conditions
SELECT receipt_id FROM receipt WHERE term <> 1 AND term != 2 AND term ^= 3 AND NOT (term = 4 OR amount < 0)
-- order-by-alias-and-expression: SELECT, order_by_clause
SELECT receipt_id, amount * 2 AS twice FROM receipt ORDER BY twice DESC NULLS LAST, UPPER(receipt_id), 1
-- distinct-ordered: SELECT, order_by_clause
SELECT DISTINCT levy, UPPER(channel) AS way FROM receipt ORDER BY levy, way
-- star-of-a-table: SELECT
SELECT r.*, f.file_name FROM receipt r JOIN received_file f ON f.file_id = r.file_id
-- pivot: SELECT, pivot_clause
SELECT * FROM (SELECT levy, channel, amount FROM receipt) PIVOT (SUM(amount) FOR channel IN ('BANK' AS bank, 'STORE' AS store))
-- hint: Hints
SELECT /*+ INDEX(r receipt_group_ix) */ r.receipt_id FROM receipt r WHERE r.group_key = ?
-- comments: Comments
SELECT receipt_id /* FETCH FIRST; */ FROM receipt -- no FOR UPDATE
-- sequence: Sequence Pseudocolumns
SELECT batch_job_execution_seq.NEXTVAL FROM dual
-- dictionary: Static Data Dictionary Views
SELECT table_name FROM user_tables WHERE table_name = 'RECEIPT'
-- quoted-alias: Database Object Names and Qualifiers
SELECT amount AS "Amount of it" FROM receipt
-- table-partition: SELECT, partition_extension_clause
SELECT r.receipt_id FROM receipt SAMPLE (10) r
-- outer-reference: Using Subqueries
SELECT r.receipt_id FROM receipt r WHERE r.amount > (SELECT AVG(s.amount) FROM receipt s WHERE s.levy = r.levy)
-- old-join: Joins
SELECT r.receipt_id, f.file_name FROM receipt r, received_file f WHERE f.file_id = r.file_id
