package jp.shuno.batch.report;

/**
 * The ledger after the day, in yen but for the number of terms.
 *
 * @param terms number of terms
 * @param assessed 調定額
 * @param received 収入額, gross
 * @param provisional 仮消込額
 * @param unpaid 未納額
 * @param overpaid 過誤納額
 * @param cash money in the house
 * @param suspense 収納不明
 */
public record LedgerFigures(
        long terms,
        long assessed,
        long received,
        long provisional,
        long unpaid,
        long overpaid,
        long cash,
        long suspense) {}
