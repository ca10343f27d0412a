package jp.shuno.batch.exchange.csv;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;

/**
 * eL-QR 納付データの1行: one payment by eL-QR. Does not print the confirmation number, which is a secret of the slip.
 *
 * @param recordNo the data row, from 1
 * @param municipalityCode 団体コード
 * @param billerNumber 収納機関番号
 * @param paymentNumber 納付番号; repeats the case key
 * @param confirmationNumber 確認番号, null where absent
 * @param categoryCode 納付区分, null where absent
 * @param caseKey 案件特定キー, up to 20 digits, check digit not looked at
 * @param principal 本税
 * @param lateCharge 延滞金
 * @param fee 督促手数料
 * @param paidDate 領収日
 * @param receivedDate 受付日, null where absent
 * @param fundDate 入金日; always there in a payment
 * @param method 1 counter, 2 internet, 3 direct, 4 card, 5 app; null where absent
 * @param institutionCode 収納機関, null where absent
 * @param kind a payment, which is final at once, or a cancellation
 */
public record ElqrRow(
        int recordNo,
        String municipalityCode,
        String billerNumber,
        String paymentNumber,
        @Nullable String confirmationNumber,
        @Nullable String categoryCode,
        String caseKey,
        Yen principal,
        Yen lateCharge,
        Yen fee,
        LocalDate paidDate,
        @Nullable LocalDate receivedDate,
        @Nullable LocalDate fundDate,
        @Nullable String method,
        @Nullable String institutionCode,
        ReceiptKind kind) {

    static ElqrRow of(CsvRow row, int recordNo, ReceiptKind kind) {
        return new ElqrRow(
                recordNo,
                row.required(ElqrColumn.MUNICIPALITY_CODE),
                row.required(ElqrColumn.BILLER_NUMBER),
                row.required(ElqrColumn.PAYMENT_NUMBER),
                row.text(ElqrColumn.CONFIRMATION_NUMBER),
                row.text(ElqrColumn.CATEGORY_CODE),
                row.required(ElqrColumn.CASE_KEY),
                row.requiredYen(ElqrColumn.AMOUNT_PRINCIPAL),
                row.yenOrZero(ElqrColumn.AMOUNT_LATE_CHARGE),
                row.yenOrZero(ElqrColumn.AMOUNT_FEE),
                row.requiredDate(ElqrColumn.PAID_DATE),
                row.date(ElqrColumn.RECEIVED_DATE),
                row.date(ElqrColumn.FUND_DATE),
                row.text(ElqrColumn.METHOD),
                row.text(ElqrColumn.INSTITUTION_CODE),
                kind);
    }

    /** 合計: principal, late charge and fee together. */
    public Yen total() {
        return principal.plus(lateCharge).plus(fee);
    }

    @Override
    public String toString() {
        return "ElqrRow[recordNo=" + recordNo + ", caseKey=" + caseKey + ", total=" + total().amount() + ", kind="
                + kind + "]";
    }
}
