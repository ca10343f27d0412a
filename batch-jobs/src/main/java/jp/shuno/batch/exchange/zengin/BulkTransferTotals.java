package jp.shuno.batch.exchange.zengin;

/**
 * 合計: the two figures of the trailer, stated or counted. Yen as {@code long}, because a wrong file may count more than
 * twelve digits.
 *
 * @param count 合計件数
 * @param amount 合計金額
 */
record BulkTransferTotals(long count, long amount) {

    /** Nothing counted yet. */
    static final BulkTransferTotals NONE = new BulkTransferTotals(0, 0);

    /** These and one more record. */
    BulkTransferTotals plus(BulkTransferRecord transfer) {
        return new BulkTransferTotals(count + 1, amount + transfer.amount().amount());
    }
}
