package jp.shuno.batch.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import jp.shuno.domain.receipt.StoreBarcode;

/**
 * One line of a store file in CSV, as the billing agent writes it.
 *
 * @param kind 種別 01, 02, 03, 12, 22 or 81
 * @param barcode what the till read
 * @param paidOn 収納日
 * @param time 収納時刻 HHMM
 * @param amount 金額
 * @param chain 本部コード
 * @param store 店舗コード
 * @param transferOn 振込日, YYYYMMDD or 0
 */
public record StoreLine(
        String kind,
        String barcode,
        LocalDate paidOn,
        String time,
        long amount,
        String chain,
        String store,
        String transferOn) {

    /** The header row. */
    public static final String HEADER = "種別,収納日,収納時刻,バーコード,ユーザー使用欄1,ユーザー使用欄2,印紙フラグ,金額,本部コード,本部名,店舗コード,振込日,データ作成日";

    private static final int TRANSFER_AFTER_DAYS = 10;

    /** A line of that kind about a bill paid at noon in the first store; final ones are transferred ten days later. */
    public static StoreLine of(String kind, Bill bill, LocalDate paidOn) {
        boolean isFinal = kind.endsWith("2");
        boolean postal = isFinal && !kind.startsWith("0");
        return new StoreLine(
                kind,
                postal
                        ? bill.barcode().value().substring(0, 30) + "999999"
                                + bill.barcode().value().substring(36)
                        : bill.barcode().value(),
                paidOn,
                postal ? "0000" : "1230",
                bill.amount(),
                postal ? "900" : "010",
                postal ? "" : "0000101",
                isFinal ? compact(paidOn.plusDays(TRANSFER_AFTER_DAYS)) : "0");
    }

    /** The same line of another time. */
    public StoreLine at(String otherTime) {
        return new StoreLine(kind, barcode, paidOn, otherTime, amount, chain, store, transferOn);
    }

    /** The same line with neither time nor store. */
    public StoreLine withoutTimeAndStore() {
        return new StoreLine(kind, barcode, paidOn, "0000", amount, chain, "", transferOn);
    }

    /** The same line with another amount beside the barcode. */
    public StoreLine amount(long yen) {
        return new StoreLine(kind, barcode, paidOn, time, yen, chain, store, transferOn);
    }

    /** The same line with another barcode. */
    public StoreLine with(StoreBarcode other) {
        return new StoreLine(kind, other.value(), paidOn, time, amount, chain, store, transferOn);
    }

    /** The line as it stands in the file. */
    public String toRow() {
        return String.join(
                ",",
                kind,
                compact(paidOn),
                time,
                "EAN" + barcode,
                barcode.substring(13, 19),
                barcode.substring(19, 30),
                barcode.substring(36, 37),
                String.valueOf(amount),
                chain,
                "みなとマート",
                store,
                transferOn,
                compact(paidOn.plusDays(1)));
    }

    private static String compact(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
