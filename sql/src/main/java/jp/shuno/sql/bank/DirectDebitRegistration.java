package jp.shuno.sql.bank;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import org.jspecify.annotations.Nullable;

/**
 * The account from which an obligor pays.
 *
 * @param obligorNo 納付義務者番号
 * @param levy 税目
 * @param fromDate first day
 * @param toDate last day, null while it lasts
 * @param bankCode 4 digits
 * @param branchCode 3 digits
 * @param accountType 預金種目
 * @param accountNumber 口座番号
 * @param holderKana 口座名義人 in kana
 * @param refundConsent whether refunds may go to it
 */
public record DirectDebitRegistration(
        String obligorNo,
        LevyType levy,
        LocalDate fromDate,
        @Nullable LocalDate toDate,
        String bankCode,
        String branchCode,
        AccountType accountType,
        AccountNumber accountNumber,
        String holderKana,
        boolean refundConsent) {

    @Override
    public String toString() {
        return "DirectDebitRegistration[" + obligorNo + ", " + levy + ", " + accountNumber + "]";
    }
}
