package jp.shuno.batch.exchange.zengin;

/**
 * 合計: the six figures of the trailer, stated or counted. Yen as {@code long}, because a wrong file may count more
 * than twelve digits.
 *
 * @param totalCount 合計件数
 * @param totalAmount 合計金額
 * @param collectedCount 振替済件数
 * @param collectedAmount 振替済金額
 * @param failedCount 振替不能件数
 * @param failedAmount 振替不能金額
 */
record DirectDebitTotals(
        long totalCount,
        long totalAmount,
        long collectedCount,
        long collectedAmount,
        long failedCount,
        long failedAmount) {

    /** Nothing counted yet. */
    static final DirectDebitTotals NONE = new DirectDebitTotals(0, 0, 0, 0, 0, 0);

    /** These and one more record. */
    DirectDebitTotals plus(DirectDebitRecord debit) {
        long yen = debit.amount().amount();
        boolean collected = debit.isCollected();
        return new DirectDebitTotals(
                totalCount + 1,
                totalAmount + yen,
                collectedCount + (collected ? 1 : 0),
                collectedAmount + (collected ? yen : 0),
                failedCount + (collected ? 0 : 1),
                failedAmount + (collected ? 0 : yen));
    }

    /** The same total, nothing collected and nothing failed, as a request states it. */
    DirectDebitTotals asRequest() {
        return new DirectDebitTotals(totalCount, totalAmount, 0, 0, 0, 0);
    }
}
