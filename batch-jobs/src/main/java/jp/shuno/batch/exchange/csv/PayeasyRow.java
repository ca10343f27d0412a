package jp.shuno.batch.exchange.csv;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;

/**
 * ペイジー消込情報の1行: one payment over the multi-payment network. Does not print the confirmation number, which is a secret
 * of the slip.
 *
 * @param recordNo the data row, from 1
 * @param billerNumber 収納機関番号
 * @param paymentNumber 納付番号, up to 20 digits, check digit not looked at
 * @param confirmationNumber 確認番号, null where absent
 * @param paymentCategory 納付区分, null where absent
 * @param amount money taken, late charge included; may be zero
 * @param lateCharge the late charge in it
 * @param paidDate 領収日
 * @param paidTime 領収時刻, null where absent
 * @param bankCode 収納金融機関, null where absent
 * @param branchCode its branch, null where absent
 * @param channel where the payer paid: 1 ATM, 2 internet, 3 mobile, 4 counter; null where absent
 * @param receiptNo the network's number of the payment
 * @param kind immediate notice, bulk notice or cancellation
 * @param fundDate 入金日; always there in a bulk notice
 */
public record PayeasyRow(
        int recordNo,
        String billerNumber,
        String paymentNumber,
        @Nullable String confirmationNumber,
        @Nullable String paymentCategory,
        Yen amount,
        Yen lateCharge,
        LocalDate paidDate,
        @Nullable LocalTime paidTime,
        @Nullable String bankCode,
        @Nullable String branchCode,
        @Nullable String channel,
        String receiptNo,
        ReceiptKind kind,
        @Nullable LocalDate fundDate) {

    static PayeasyRow of(CsvRow row, int recordNo, ReceiptKind kind) {
        String paidTime = row.text(PayeasyColumn.PAID_TIME);
        return new PayeasyRow(
                recordNo,
                row.required(PayeasyColumn.BILLER_NUMBER),
                row.required(PayeasyColumn.PAYMENT_NUMBER),
                row.text(PayeasyColumn.CONFIRMATION_NUMBER),
                row.text(PayeasyColumn.PAYMENT_CATEGORY),
                row.requiredYen(PayeasyColumn.AMOUNT),
                row.yenOrZero(PayeasyColumn.LATE_CHARGE),
                row.requiredDate(PayeasyColumn.PAID_DATE),
                paidTime == null ? null : CellForm.parseTime(paidTime),
                row.text(PayeasyColumn.BANK_CODE),
                row.text(PayeasyColumn.BRANCH_CODE),
                row.text(PayeasyColumn.CHANNEL),
                row.required(PayeasyColumn.RECEIPT_NO),
                kind,
                row.date(PayeasyColumn.FUND_DATE));
    }

    /** What names the payment on the network: biller, payment number, category and receipt number. */
    public String reference() {
        return String.join("/", billerNumber, paymentNumber, paymentCategory == null ? "" : paymentCategory, receiptNo);
    }

    @Override
    public String toString() {
        return "PayeasyRow[recordNo=" + recordNo + ", paymentNumber=" + paymentNumber + ", amount=" + amount.amount()
                + ", receiptNo=" + receiptNo + ", kind=" + kind + "]";
    }
}
