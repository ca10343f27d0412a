package jp.shuno.sql.assessment;

/**
 * The whole ledger in a line, in yen.
 *
 * @param terms number of terms
 * @param assessed 調定額
 * @param received 収入額, gross
 * @param provisional 仮消込額
 * @param unpaid 未納額
 * @param overpaid 過誤納額
 */
public record LedgerTotals(long terms, long assessed, long received, long provisional, long unpaid, long overpaid) {}
