package jp.shuno.batch.exchange.zengin;

/**
 * 合計: the four figures of the trailer, stated or counted. Yen as {@code long}, because a wrong file may count more than
 * twelve digits.
 *
 * @param transferCount 振込合計件数
 * @param transferAmount 振込合計金額
 * @param cancelCount 取消合計件数
 * @param cancelAmount 取消合計金額
 */
record TransferInTotals(long transferCount, long transferAmount, long cancelCount, long cancelAmount) {

    /** Nothing counted yet. */
    static final TransferInTotals NONE = new TransferInTotals(0, 0, 0, 0);

    /** These and one more record. */
    TransferInTotals plus(TransferInRecord record) {
        long yen = record.amount().amount();
        return record.cancels()
                ? new TransferInTotals(transferCount, transferAmount, cancelCount + 1, cancelAmount + yen)
                : new TransferInTotals(transferCount + 1, transferAmount + yen, cancelCount, cancelAmount);
    }

    /** Deposits and cancellations. */
    long records() {
        return transferCount + cancelCount;
    }

    /** Their yen, those of cancellations added. */
    long yen() {
        return transferAmount + cancelAmount;
    }
}
