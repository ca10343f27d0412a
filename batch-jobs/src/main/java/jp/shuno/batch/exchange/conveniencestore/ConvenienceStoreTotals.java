package jp.shuno.batch.exchange.conveniencestore;

import jp.shuno.domain.receipt.ReceiptKind;

/**
 * 合計: the figures of the trailer, stated or counted. Cancels are positive like all others.
 *
 * @param total 合計
 * @param flash 速報
 * @param confirmed 確報
 * @param cancel 速報取消
 */
record ConvenienceStoreTotals(Sum total, Sum flash, Sum confirmed, Sum cancel) {

    /** Nothing counted yet. */
    static final ConvenienceStoreTotals NONE = new ConvenienceStoreTotals(Sum.NONE, Sum.NONE, Sum.NONE, Sum.NONE);

    /** These and one more record. */
    ConvenienceStoreTotals plus(ReceiptKind kind, long yen) {
        return new ConvenienceStoreTotals(
                total.plus(yen),
                kind == ReceiptKind.FLASH ? flash.plus(yen) : flash,
                kind == ReceiptKind.CONFIRMED ? confirmed.plus(yen) : confirmed,
                kind == ReceiptKind.CANCEL ? cancel.plus(yen) : cancel);
    }

    /**
     * 件数と金額.
     *
     * @param count records
     * @param yen their yen
     */
    record Sum(long count, long yen) {

        /** Nothing. */
        static final Sum NONE = new Sum(0, 0);

        /** This and one more record. */
        Sum plus(long more) {
            return new Sum(count + 1, yen + more);
        }
    }
}
