-- limit-comma: ORA-00933; SELECT (a habit of MySQL)
SELECT notice_no FROM term_assessment ORDER BY due_date LIMIT 5, 10
-- fetch-without-only: ORA-00905; SELECT, row_limiting_clause
SELECT notice_no FROM term_assessment FETCH FIRST 5 ROWS
-- fetch-count-missing-rows: ORA-00905; SELECT, row_limiting_clause
SELECT notice_no FROM term_assessment FETCH FIRST 5 ONLY
-- offset-without-rows: ORA-00905; SELECT, row_limiting_clause
SELECT notice_no FROM term_assessment OFFSET 5
-- trailing-comma: ORA-00936; SELECT, select_list
SELECT notice_no, term, FROM term_assessment
-- alias-in-single-quotes: ORA-00923; SELECT, c_alias
SELECT notice_no 'notice' FROM term_assessment
-- alias-equals: ORA-00923; SELECT (a habit of SQL Server)
SELECT notice = notice_no FROM term_assessment
-- order-before-where: ORA-00933; SELECT
SELECT notice_no FROM term_assessment ORDER BY term WHERE term = 1
-- where-after-group: ORA-00933; SELECT
SELECT levy, COUNT(*) FROM term_assessment GROUP BY levy WHERE levy = 'NHI'
-- order-in-first-of-union: ORA-00933; Set Operators
SELECT levy FROM receipt ORDER BY levy UNION SELECT levy FROM posting
-- order-by-after-union-by-inner-name: ORA-00904; Set Operators
SELECT levy AS kind FROM receipt UNION SELECT channel FROM receipt ORDER BY channel
-- union-distinct: ORA-00928; Set Operators
SELECT levy FROM receipt UNION DISTINCT SELECT levy FROM posting
-- minus-all: ORA-00928 in 19c; Set Operators
SELECT levy FROM receipt MINUS ALL SELECT levy FROM posting
-- intersect-all: ORA-00928 in 19c; Set Operators
SELECT levy FROM receipt INTERSECT ALL SELECT levy FROM posting
-- values-as-table: ORA-00903; SELECT
SELECT v.n FROM (VALUES (1), (2)) v (n)
-- inline-view-column-list: ORA-00933; SELECT, table_reference
SELECT x.a FROM (SELECT levy FROM receipt) x (a)
-- generate-series: ORA-00904; SELECT (a function of PostgreSQL)
SELECT g.n FROM generate_series(1, 10) g
-- unnest: ORA-00904; SELECT
SELECT u.n FROM unnest(ARRAY[1, 2]) u
-- array-literal: ORA-00936; Expressions
SELECT receipt_id FROM receipt WHERE term = ANY (ARRAY[1, 2])
-- any-bind-array: ORA-00936; group comparison conditions
SELECT receipt_id FROM receipt WHERE term = ANY (?::int[])
-- join-on-missing: ORA-00905; SELECT, join_clause
SELECT r.receipt_id FROM receipt r INNER JOIN received_file f WHERE f.file_id = r.file_id
-- using-without-parentheses: ORA-00906; SELECT, join_clause
SELECT r.receipt_id FROM receipt r JOIN received_file f USING file_id
-- full-join-column-of-neither: ORA-00904; SELECT, join_clause
SELECT r.receipt_id FROM receipt r FULL JOIN posting p ON p.receipt_id = r.receipt_no
-- alias-hides-table: ORA-00904; SELECT, t_alias
SELECT receipt.amount FROM receipt r
-- later-table-in-on: ORA-00904; SELECT, join_clause
SELECT r.receipt_id FROM receipt r JOIN posting p ON p.receipt_id = f.file_id JOIN received_file f ON f.file_id = r.file_id
-- derived-table-not-lateral: ORA-00904; SELECT, inline view
SELECT a.addressee_no, x.n FROM addressee a, (SELECT COUNT(*) AS n FROM term_assessment t WHERE t.obligor_no = a.addressee_no) x
-- two-levels-same-alias: ORA-00918; Joins
SELECT x.levy FROM (SELECT r.levy, p.levy FROM receipt r JOIN posting p ON p.receipt_id = r.receipt_id) x
-- window-clause: ORA-00933 in 19c; Analytic Functions
SELECT SUM(amount) OVER w FROM receipt WINDOW w AS (PARTITION BY levy)
-- qualify: ORA-00933; SELECT
SELECT receipt_id FROM receipt QUALIFY ROW_NUMBER() OVER (ORDER BY receipt_id) = 1
-- groups-frame: ORA-00907 in 19c; Analytic Functions
SELECT SUM(amount) OVER (ORDER BY term GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM receipt
-- frame-exclude: ORA-00907 in 19c; Analytic Functions
SELECT SUM(amount) OVER (ORDER BY term ROWS UNBOUNDED PRECEDING EXCLUDE CURRENT ROW) FROM receipt
-- analytic-in-having: ORA-30483; Analytic Functions
SELECT levy FROM receipt GROUP BY levy HAVING RANK() OVER (ORDER BY levy) = 1
-- nested-analytic: ORA-30483; Analytic Functions
SELECT SUM(ROW_NUMBER() OVER (ORDER BY term)) OVER (ORDER BY term) FROM receipt
-- ratio-with-order: ORA-30487; RATIO_TO_REPORT
SELECT RATIO_TO_REPORT(amount) OVER (ORDER BY term) FROM receipt
-- having-alias: ORA-00904; SELECT, group_by_clause
SELECT levy, SUM(amount) AS yen FROM receipt GROUP BY levy HAVING yen > 100
-- order-by-ungrouped: ORA-00979; SELECT, order_by_clause
SELECT levy, SUM(amount) FROM receipt GROUP BY levy ORDER BY term
-- having-without-aggregate: ORA-00979; SELECT, group_by_clause
SELECT levy FROM receipt GROUP BY levy HAVING term = 1
-- star-grouped: ORA-00979; SELECT, group_by_clause
SELECT * FROM receipt GROUP BY levy
-- select-all-aggregate: ORA-00937; Aggregate Functions
SELECT receipt_id, MAX(amount) OVER () , MAX(amount) FROM receipt
-- group-by-aggregate: ORA-00934; Aggregate Functions
SELECT SUM(amount) FROM receipt GROUP BY SUM(amount)
-- group-by-subquery: ORA-22818; SELECT, group_by_clause
SELECT COUNT(*) FROM receipt r GROUP BY (SELECT f.kind FROM received_file f WHERE f.file_id = r.file_id)
-- order-by-in-exists: ORA-00907; Using Subqueries
SELECT receipt_id FROM receipt r WHERE EXISTS (SELECT 1 FROM posting p WHERE p.receipt_id = r.receipt_id ORDER BY p.ordinal)
-- in-many-columns: ORA-00913; IN Condition
SELECT receipt_id FROM receipt WHERE file_id IN (SELECT file_id, sha256 FROM received_file)
-- in-empty: ORA-00936; IN Condition
SELECT receipt_id FROM receipt WHERE term IN ()
-- between-symmetric: ORA-00936; BETWEEN
SELECT receipt_id FROM receipt WHERE term BETWEEN SYMMETRIC 5 AND 1
-- similar-to: ORA-00920; Pattern-matching Conditions
SELECT name FROM addressee WHERE name SIMILAR TO '(a|b)%'
-- regexp-operator: ORA-00920; Pattern-matching Conditions
SELECT name FROM addressee WHERE kana REGEXP '^A'
-- tilde: ORA-00911; Operators
SELECT name FROM addressee WHERE kana ~ '^A'
-- is-distinct-from: ORA-00908; Conditions
SELECT receipt_id FROM receipt WHERE levy IS DISTINCT FROM 'NHI'
-- isnull-postfix: ORA-00933; Conditions
SELECT receipt_id FROM receipt WHERE levy ISNULL
-- null-safe-equal: ORA-00936; Conditions
SELECT receipt_id FROM receipt WHERE levy <=> counterpart_id
-- exists-as-value: ORA-00936; Conditions
SELECT EXISTS (SELECT 1 FROM posting) FROM dual
-- case-condition-result: ORA-00905; CASE Expressions
SELECT receipt_id FROM receipt WHERE CASE WHEN term = 1 THEN amount > 0 ELSE amount = 0 END
-- case-without-end: ORA-00905; CASE Expressions
SELECT CASE WHEN term = 1 THEN 'a' ELSE 'b' FROM receipt
-- boolean-max: ORA-00907; Conditions
SELECT MAX(amount > 0) FROM receipt
-- row-equals-row: ORA-00920; Comparison Conditions
SELECT receipt_id FROM receipt WHERE (levy, term) = ('NHI', 1)
-- for-update-union: ORA-02014; SELECT, for_update_clause
SELECT levy FROM receipt UNION ALL SELECT levy FROM posting FOR UPDATE
-- for-no-key-update: ORA-00905; SELECT, for_update_clause
SELECT levy FROM receipt FOR NO KEY UPDATE
-- for-update-before-order: ORA-00933; SELECT
SELECT levy FROM receipt FOR UPDATE ORDER BY levy
-- with-nolock: ORA-00933; SELECT (a habit of SQL Server)
SELECT levy FROM receipt WITH (NOLOCK)
-- as-of-system-time: ORA-00933; SELECT
SELECT levy FROM receipt FOR SYSTEM_TIME AS OF TIMESTAMP '2026-01-01 00:00:00'
-- tablesample: ORA-00933; SELECT
SELECT levy FROM receipt TABLESAMPLE BERNOULLI (10)
-- cross-join-on: ORA-00933; SELECT, join_clause
SELECT r.levy FROM receipt r CROSS JOIN posting p ON p.receipt_id = r.receipt_id
-- with-materialized: ORA-00907; subquery_factoring_clause
WITH a AS MATERIALIZED (SELECT levy FROM receipt) SELECT levy FROM a
-- with-delete: ORA-00928; subquery_factoring_clause
WITH gone AS (DELETE FROM job_run WHERE round = 1) SELECT 1 FROM dual
-- with-before-insert: ORA-00928; subquery_factoring_clause
WITH a AS (SELECT levy FROM receipt) INSERT INTO posting (levy) SELECT levy FROM a
-- column-count-of-with: ORA-32038; subquery_factoring_clause
WITH a (x, y) AS (SELECT levy FROM receipt) SELECT x FROM a
-- connect-by-aggregate: ORA-00934; Hierarchical Queries
SELECT levy FROM receipt CONNECT BY PRIOR receipt_id = MAX(counterpart_id)
