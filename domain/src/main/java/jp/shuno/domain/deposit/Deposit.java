package jp.shuno.domain.deposit;

import java.time.LocalDate;
import java.util.Locale;
import jp.shuno.domain.money.Yen;

/**
 * 入金: one data record of a transfer-in advice. Does not print the remitter's name.
 *
 * @param id {@code D} + 16 hexadecimal digits + {@code -} + record number
 * @param accountDate 勘定日
 * @param amount 金額
 * @param remitterCode 振込依頼人コード
 * @param remitterName 振込依頼人名 in half-width kana, possibly empty
 * @param inquiryNumber 照会番号
 * @param cancels whether it takes an earlier deposit back
 */
public record Deposit(
        String id,
        LocalDate accountDate,
        Yen amount,
        String remitterCode,
        String remitterName,
        String inquiryNumber,
        boolean cancels) {

    private static final int DIGEST_DIGITS = 16;

    /** The identifier of a record of a file with that digest. */
    public static String id(String fileDigest, int recordNo) {
        return "D" + fileDigest.substring(0, DIGEST_DIGITS) + "-" + String.format(Locale.ROOT, "%07d", recordNo);
    }

    /** Whether this record takes that deposit back; how sure that is, the inquiry number tells. */
    boolean takesBack(Deposit other) {
        return cancels
                && !other.cancels
                && amount.equals(other.amount)
                && remitterCode.equals(other.remitterCode)
                && remitterName.equals(other.remitterName)
                && !other.accountDate.isAfter(accountDate);
    }

    @Override
    public String toString() {
        return "Deposit[id=" + id + ", accountDate=" + accountDate + ", amount=" + amount.amount() + "]";
    }
}
