package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.domain.receipt.StoreBarcode;
import org.jspecify.annotations.Nullable;

/**
 * 店頭収納: one slip scanned at one till, and what the billing agent can say of it.
 *
 * @param barcode as scanned
 * @param paidOn 店舗収納日
 * @param at 店舗収納時刻, null where the data leave it out
 * @param chain CVSコード
 * @param store 収納店舗コード, empty where the data leave it out
 */
record Sale(
        StoreBarcode barcode, LocalDate paidOn, @Nullable LocalTime at, String chain, String store) {

    /** 速報. */
    ConvenienceStoreRecord flash() {
        return record(ReceiptKind.FLASH, null, null);
    }

    /** 速報取消. */
    ConvenienceStoreRecord cancel() {
        return record(ReceiptKind.CANCEL, null, null);
    }

    /**
     * 確報.
     *
     * @param madeOn 経理処理年月日
     * @param transferOn 振込予定日
     */
    ConvenienceStoreRecord confirmed(LocalDate madeOn, LocalDate transferOn) {
        return record(ReceiptKind.CONFIRMED, transferOn, madeOn);
    }

    /** The same sale as a channel reports it that names neither time nor store. */
    Sale withoutTill() {
        return new Sale(barcode, paidOn, null, chain, "");
    }

    private ConvenienceStoreRecord record(
            ReceiptKind kind, @Nullable LocalDate transferOn, @Nullable LocalDate madeOn) {
        return new ConvenienceStoreRecord(0, kind, paidOn, at, barcode, store, chain, transferOn, madeOn);
    }
}
