package jp.shuno.domain.refund;

import java.util.EnumSet;
import java.util.Set;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BankDirectory;
import jp.shuno.domain.bank.BankKana;
import jp.shuno.domain.bank.BankKanaClass;
import jp.shuno.domain.bank.BranchCode;
import org.jspecify.annotations.Nullable;

/**
 * 還付先口座 as written, keyed or answered, with whatever is missing. Prints the last three digits of its number and no
 * name.
 *
 * @param bank 金融機関
 * @param branch 店舗
 * @param type 預金種目
 * @param number 口座番号
 * @param holderKana 口座名義人
 * @param entry what the directory of banks knows of bank and branch
 * @param unusable whether it was closed or money came back from it
 */
public record RefundAccount(
        @Nullable BankCode bank,
        @Nullable BranchCode branch,
        @Nullable AccountType type,
        @Nullable AccountNumber number,
        @Nullable String holderKana,
        BankDirectory.Answer entry,
        boolean unusable) {

    private static final long NO_NUMBER = 0;

    /** Whether all of it is there. */
    public boolean isComplete() {
        return bank != null && branch != null && type != null && number != null && hasHolder();
    }

    /** What speaks against paying to it, whoever claims. */
    Set<WayObstacle> obstacles() {
        Set<WayObstacle> found = EnumSet.noneOf(WayObstacle.class);
        if (bank == null || branch == null || type == null || number == null) {
            found.add(WayObstacle.ACCOUNT_INCOMPLETE);
        } else {
            switch (entry) {
                case BankDirectory.Answer.Found there -> {}
                case BankDirectory.Answer.UnknownBank none -> found.add(WayObstacle.BANK_UNKNOWN);
                case BankDirectory.Answer.UnknownBranch none -> found.add(WayObstacle.BRANCH_UNKNOWN);
            }
        }
        if (number != null && Long.parseLong(number.value()) == NO_NUMBER) {
            found.add(WayObstacle.NUMBER_ALL_ZEROS);
        }
        if (!hasHolder()) {
            found.add(WayObstacle.HOLDER_KANA_MISSING);
        } else if (BankKana.normalise(String.valueOf(holderKana), BankKanaClass.PARTY_NAME)
                instanceof BankKana.Refused) {
            found.add(WayObstacle.NAME_NOT_WRITABLE);
        }
        if (unusable) {
            found.add(WayObstacle.ACCOUNT_UNUSABLE);
        }
        return found;
    }

    private boolean hasHolder() {
        return holderKana != null && !holderKana.isBlank();
    }

    @Override
    public String toString() {
        return "RefundAccount[%s-%s %s]"
                .formatted(
                        bank == null ? "?" : bank.value(),
                        branch == null ? "?" : branch.value(),
                        number == null ? "?" : number.masked());
    }
}
