package jp.shuno.batch.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.domain.receipt.StoreBarcode;
import org.jspecify.annotations.Nullable;

/**
 * One record of a store file, in the words of R-022.
 *
 * @param kind flash, confirmed or cancel
 * @param barcode what the till read
 * @param paidOn store date
 * @param paidAt store time, null where absent
 * @param store store code
 * @param chain head office
 * @param transferOn transfer date of confirmed data
 */
public record StorePayment(
        ReceiptKind kind,
        StoreBarcode barcode,
        LocalDate paidOn,
        @Nullable LocalTime paidAt,
        String store,
        String chain,
        @Nullable LocalDate transferOn) {

    private static final int TRANSFER_AFTER_DAYS = 10;

    private static StorePayment of(ReceiptKind kind, StoreBarcode barcode, LocalDate paidOn) {
        return new StorePayment(
                kind,
                barcode,
                paidOn,
                LocalTime.of(12, 30),
                "0000101",
                "000010",
                kind == ReceiptKind.CONFIRMED ? paidOn.plusDays(TRANSFER_AFTER_DAYS) : null);
    }

    /** 速報 of a payment at noon in the first store. */
    public static StorePayment flash(Bill bill, LocalDate paidOn) {
        return of(ReceiptKind.FLASH, bill.barcode(), paidOn);
    }

    /** 確報, transferred ten days after the payment. */
    public static StorePayment confirmed(Bill bill, LocalDate paidOn) {
        return of(ReceiptKind.CONFIRMED, bill.barcode(), paidOn);
    }

    /** 速報取消. */
    public static StorePayment cancelled(Bill bill, LocalDate paidOn) {
        return of(ReceiptKind.CANCEL, bill.barcode(), paidOn);
    }

    /** The same record of another time. */
    public StorePayment at(int hour, int minute) {
        return new StorePayment(kind, barcode, paidOn, LocalTime.of(hour, minute), store, chain, transferOn);
    }

    /** The same record of another store. */
    public StorePayment in(String otherStore) {
        return new StorePayment(kind, barcode, paidOn, paidAt, otherStore, chain, transferOn);
    }

    /** The same record without time and store, as some channels send confirmed data. */
    public StorePayment withoutTimeAndStore() {
        return new StorePayment(kind, barcode, paidOn, null, "", chain, transferOn);
    }

    /** The same record with another barcode. */
    public StorePayment with(StoreBarcode other) {
        return new StorePayment(kind, other, paidOn, paidAt, store, chain, transferOn);
    }

    /** The same record transferred on another day. */
    public StorePayment transferredOn(LocalDate day) {
        return new StorePayment(kind, barcode, paidOn, paidAt, store, chain, day);
    }

    ConvenienceStoreRecord toRecord(int recordNo) {
        return new ConvenienceStoreRecord(
                recordNo, kind, paidOn, paidAt, barcode, store, chain, transferOn, transferOn);
    }
}
