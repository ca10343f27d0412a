package jp.shuno.batch.exchange.zengin;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed with one bank or agent about its direct debit files.
 *
 * @param originatorCode 委託者コード that a file must carry, 10 digits; null = not checked
 * @param lenientLineBreak whether a lone LF or CR between records is taken; otherwise none or CR LF
 * @param allowEmptyFile whether a file without data records is taken, with a notice
 * @param extraResultCodes 振替結果コード beyond 0, 1, 2, 3, 4, 8, 9 that this bank sends; never "collected"
 * @param revenueDateAfterBankDays 収入日: bank business days from the debit date to the revenue date, 0 = the same day
 */
public record DirectDebitProfile(
        @Nullable String originatorCode,
        boolean lenientLineBreak,
        boolean allowEmptyFile,
        Set<Character> extraResultCodes,
        int revenueDateAfterBankDays) {

    private static final Set<Character> STANDARD_RESULT_CODES = Set.of('0', '1', '2', '3', '4', '8', '9');

    /** @throws IllegalArgumentException when the count of days is negative */
    public DirectDebitProfile {
        if (revenueDateAfterBankDays < 0) {
            throw new IllegalArgumentException("revenueDateAfterBankDays must not be negative");
        }
        extraResultCodes = Set.copyOf(extraResultCodes);
    }

    /** The association's format without exceptions; an empty file is taken, the revenue date is the debit date. */
    public static DirectDebitProfile standard(@Nullable String originatorCode) {
        return new DirectDebitProfile(originatorCode, false, true, Set.of(), 0);
    }

    /** Whether this bank may send the code. */
    boolean knowsResultCode(char code) {
        return STANDARD_RESULT_CODES.contains(code) || extraResultCodes.contains(code);
    }
}
