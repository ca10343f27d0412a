package jp.shuno.batch.exchange.csv;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import jp.shuno.batch.exchange.CompactDates;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.StoreBarcode;
import org.jspecify.annotations.Nullable;

/**
 * コンビニ収納データ CSV の1行: what one store, or the post office, says of one slip.
 *
 * @param recordNo the data row, from 1
 * @param kind 種別
 * @param storeDate 収納日
 * @param storeTime 収納時刻 to the minute; null where the file says 0000, which means that it is not known
 * @param barcode バーコード as sent; its check digit, maker code and deadline may be wrong
 * @param copiesAgree whether ユーザー使用欄1・2, 印紙フラグ and 金額 are the digits of the barcode, as they must be; the
 *     amount of a correction is another by nature
 * @param amount 金額; may be zero
 * @param headOfficeCode 本部コード
 * @param storeCode 店舗コード, null where empty or zeros
 * @param transferDate 振込日; always there in final data
 */
public record StorePaymentRow(
        int recordNo,
        StorePaymentKind kind,
        LocalDate storeDate,
        @Nullable LocalTime storeTime,
        StoreBarcode barcode,
        boolean copiesAgree,
        Yen amount,
        @Nullable String headOfficeCode,
        @Nullable String storeCode,
        @Nullable LocalDate transferDate) {

    static StorePaymentRow of(CsvRow row, StorePaymentKind kind) {
        StoreBarcode barcode =
                new StoreBarcode(row.required(StorePaymentColumn.BARCODE).substring(CellForm.BARCODE_PREFIX.length()));
        String time = row.required(StorePaymentColumn.STORE_TIME);
        String storeCode = row.text(StorePaymentColumn.STORE_CODE);
        return new StorePaymentRow(
                row.recordNo(),
                kind,
                row.requiredCompactDate(StorePaymentColumn.STORE_DATE),
                CellForm.isZero(time) ? null : Objects.requireNonNull(CompactDates.time(time)),
                barcode,
                copiesAgree(row, kind, barcode),
                row.requiredYen(StorePaymentColumn.AMOUNT),
                row.text(StorePaymentColumn.HEAD_OFFICE_CODE),
                storeCode == null || CellForm.isZero(storeCode) ? null : storeCode,
                row.compactDate(StorePaymentColumn.TRANSFER_DATE));
    }

    private static boolean copiesAgree(CsvRow row, StorePaymentKind kind, StoreBarcode barcode) {
        String digits = barcode.value();
        return row.required(StorePaymentColumn.USER_FIELD_1).equals(digits.substring(13, 19))
                && row.required(StorePaymentColumn.USER_FIELD_2).equals(digits.substring(19, 30))
                && row.required(StorePaymentColumn.STAMP_FLAG).equals(barcode.stampFlag())
                && (kind == StorePaymentKind.POSTAL_CORRECTION
                        || row.requiredYen(StorePaymentColumn.AMOUNT).equals(barcode.amount()));
    }
}
