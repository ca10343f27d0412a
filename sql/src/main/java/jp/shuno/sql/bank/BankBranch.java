package jp.shuno.sql.bank;

import java.time.LocalDate;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BankDirectory;
import jp.shuno.domain.bank.BranchCode;
import org.jspecify.annotations.Nullable;

/**
 * A branch during a time of validity.
 *
 * @param bankCode 4 digits
 * @param bankKana name in bank kana
 * @param bankName name
 * @param branchCode 3 digits
 * @param branchKana name in bank kana
 * @param branchName name
 * @param validFrom first day
 * @param validTo last day, null while it lasts
 */
public record BankBranch(
        String bankCode,
        @Nullable String bankKana,
        @Nullable String bankName,
        String branchCode,
        @Nullable String branchKana,
        @Nullable String branchName,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The entry of the directory. */
    public BankDirectory.Branch toEntry() {
        return new BankDirectory.Branch(
                new BankCode(bankCode), new BranchCode(branchCode), bankKana, branchKana, validFrom, validTo);
    }
}
