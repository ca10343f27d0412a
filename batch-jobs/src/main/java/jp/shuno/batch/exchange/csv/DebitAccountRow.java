package jp.shuno.batch.exchange.csv;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import org.jspecify.annotations.Nullable;

/**
 * 口座振替情報の1行: from which account an obligor's levy is debited. Prints neither holder nor account.
 *
 * @param recordNo the data row, from 1
 * @param obligorNo 納付義務者の宛名番号, 10 digits, check digit not looked at
 * @param levy 税目
 * @param bankCode 4 digits
 * @param branchCode 3 digits
 * @param type 預金種目
 * @param account 口座番号, shorter ones filled with zeros on the left
 * @param holderKana 口座名義人カナ as sent
 * @param from 適用開始日
 * @param to 適用終了日, null while in force
 * @param refundConsent 還付口座としての利用に同意済み
 */
public record DebitAccountRow(
        int recordNo,
        String obligorNo,
        LevyType levy,
        String bankCode,
        String branchCode,
        AccountType type,
        AccountNumber account,
        String holderKana,
        LocalDate from,
        @Nullable LocalDate to,
        boolean refundConsent) {

    static DebitAccountRow of(CsvRow row) {
        return new DebitAccountRow(
                row.recordNo(),
                row.required(DebitAccountColumn.OBLIGOR_NO),
                row.requiredLevy(DebitAccountColumn.LEVY),
                row.required(DebitAccountColumn.BANK_CODE),
                row.required(DebitAccountColumn.BRANCH_CODE),
                AccountType.ofCode(row.required(DebitAccountColumn.ACCOUNT_TYPE).charAt(0))
                        .orElseThrow(),
                AccountNumber.padded(row.required(DebitAccountColumn.ACCOUNT_NO)),
                row.required(DebitAccountColumn.HOLDER_KANA),
                row.requiredDate(DebitAccountColumn.FROM_DATE),
                row.date(DebitAccountColumn.TO_DATE),
                row.flag(DebitAccountColumn.REFUND_CONSENT));
    }

    @Override
    public String toString() {
        return "DebitAccountRow[recordNo=" + recordNo + ", obligorNo=" + obligorNo + ", levy=" + levy + ", bankCode="
                + bankCode + ", branchCode=" + branchCode + ", account=" + account.masked() + ", from=" + from + ", to="
                + to + "]";
    }
}
