-- 下限: what a database can do at best with staged receipts, written by hand for the one case of the benchmark.
--
-- A yardstick only. Nothing of this runs in production; the rules live in the domain and are not written a second time.
-- It may assume what it knows of the ward: only confirmed store data, no record sent twice, no earlier payment, nothing
-- paid late, no written-off term, no demand fee. The program may assume none of that. It also spares itself the
-- identifiers that follow from content: postings and exceptions get running numbers.
--
-- Same durable tables, constraints and indexes as the program. One transaction, statements separated by a line "/".

-- Room for hash joins and sorts in memory, and no compilation of queries that run once.
SET LOCAL work_mem = '256MB'
/
SET LOCAL hash_mem_multiplier = 2
/
SET LOCAL temp_buffers = '256MB'
/
SET LOCAL jit = off
/
-- Each receipt with its term, and how much of that term is still open when its turn comes (R-033).
CREATE TEMPORARY TABLE placed ON COMMIT DROP AS
SELECT
  r.ctid AS receipt_row,
  t.ctid AS term_row,
  r.receipt_id,
  r.file_id,
  r.record_no,
  r.payment_date,
  r.revenue_date,
  r.amount,
  r.notice_no AS named_notice,
  t.levy,
  t.fiscal_year,
  t.notice_no,
  t.term,
  t.principal_assessed,
  CASE WHEN r.code_defect IS NOT NULL THEN 'E01' WHEN t.notice_no IS NULL THEN 'E02' END AS exception_kind,
  GREATEST(0, t.principal_assessed - COALESCE(SUM(r.amount) OVER (
    PARTITION BY t.ctid
    ORDER BY r.payment_date, r.payment_time, r.record_no
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)) AS open
FROM receipt r
LEFT JOIN term_assessment t
  ON t.notice_no = r.notice_no
  AND t.levy = r.levy
  AND t.fiscal_year = r.fiscal_year
  AND t.term = r.term
WHERE r.disposition = 'STAGED'
/
ANALYZE placed
/
-- 消込: principal first, the rest is too much; what has no term goes to suspense.
INSERT INTO posting (
  posting_id, receipt_id, ordinal, posted_on, round, rule_no, from_bucket, to_bucket, amount,
  levy, fiscal_year, notice_no, term)
SELECT
  'F0' || LPAD((ROW_NUMBER() OVER ())::text, 12, '0'), receipt_id, 0, DATE ':businessDate', 1,
  'R-030', 'RECEIPT', 'TERM_PRINCIPAL', LEAST(amount, open), levy, fiscal_year, notice_no, term
FROM placed
WHERE exception_kind IS NULL AND open > 0
UNION ALL
SELECT
  'F1' || LPAD((ROW_NUMBER() OVER ())::text, 12, '0'), receipt_id, CASE WHEN open > 0 THEN 1 ELSE 0 END,
  DATE ':businessDate', 1, CASE WHEN open > 0 THEN 'R-032' ELSE 'R-033' END, 'RECEIPT', 'OVERPAID', amount - open,
  levy, fiscal_year, notice_no, term
FROM placed
WHERE exception_kind IS NULL AND amount > open
UNION ALL
SELECT
  'F2' || LPAD((ROW_NUMBER() OVER ())::text, 12, '0'), receipt_id, 0, DATE ':businessDate', 1,
  'R-034', 'RECEIPT', 'SUSPENSE', amount, NULL, NULL, NULL, NULL
FROM placed
WHERE exception_kind IS NOT NULL
/
-- 期別の残高
UPDATE term_assessment t
SET
  principal_received = s.received,
  principal_unpaid = GREATEST(0, t.principal_assessed - s.received),
  principal_overpaid = GREATEST(0, s.received - t.principal_assessed),
  completion_code = CASE WHEN s.received >= t.principal_assessed THEN 'COMPLETE' ELSE 'PRINCIPAL_OPEN' END,
  completion_date = s.completed_on,
  last_payment_date = s.last_payment_date,
  last_revenue_date = s.last_revenue_date
FROM (
  SELECT
    term_row,
    SUM(amount) AS received,
    MIN(CASE WHEN open > 0 AND amount >= open THEN payment_date END) AS completed_on,
    MAX(payment_date) AS last_payment_date,
    MAX(revenue_date) AS last_revenue_date
  FROM placed
  WHERE exception_kind IS NULL
  GROUP BY term_row
) s
WHERE t.ctid = s.term_row
/
-- 収納の処理結果
UPDATE receipt r
SET
  disposition = CASE WHEN p.exception_kind IS NULL THEN 'POSTED' ELSE 'SUSPENSE' END,
  resolved = CASE WHEN p.exception_kind IS NULL THEN 'Y' ELSE 'N' END
FROM placed p
WHERE r.ctid = p.receipt_row
/
-- 例外
INSERT INTO exception_item (
  exception_id, kind, opened_on, opened_round, file_digest, file_name, record_no, receipt_id, subject, amount, reason,
  answer_by)
SELECT
  'F' || LPAD((ROW_NUMBER() OVER ())::text, 15, '0'),
  p.exception_kind, DATE ':businessDate', 1, f.sha256, f.file_name, p.record_no, p.receipt_id, p.named_notice, p.amount,
  CASE p.exception_kind WHEN 'E01' THEN '検査数字の誤り' ELSE '該当する調定がありません' END,
  DATE ':businessDate' + 7
FROM placed p
JOIN received_file f ON f.file_id = p.file_id
WHERE p.exception_kind IS NOT NULL
/
-- 消込待ち
DELETE FROM waiting_receipt
/
