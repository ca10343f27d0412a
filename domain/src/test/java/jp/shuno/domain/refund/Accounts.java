package jp.shuno.domain.refund;

import java.time.LocalDate;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BankDirectory;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.directdebit.DebitStanding;
import jp.shuno.domain.directdebit.DebitStatus;
import org.jspecify.annotations.Nullable;

/** Invented accounts, each with at most one fault. */
final class Accounts {

    static final LocalDate TODAY = LocalDate.of(2026, 8, 10);
    static final BankDirectory.Answer FOUND = new BankDirectory.Answer.Found(new BankDirectory.Branch(
            new BankCode("9001"), new BranchCode("001"), null, null, LocalDate.of(2000, 1, 1), null));
    static final BankDirectory.Answer BANK_UNKNOWN = new BankDirectory.Answer.UnknownBank();
    static final BankDirectory.Answer BRANCH_UNKNOWN = new BankDirectory.Answer.UnknownBranch();
    static final RefundAccount SOUND = account("9000001", "ｷﾀｳﾐ ﾊﾅ", FOUND, false);
    static final RefundAccount USED_UP = account("9000001", "ｷﾀｳﾐ ﾊﾅ", FOUND, true);

    private Accounts() {}

    static RefundAccount account(
            @Nullable String number, @Nullable String holder, BankDirectory.Answer entry, boolean unusable) {
        return new RefundAccount(
                new BankCode("9001"),
                new BranchCode("001"),
                AccountType.ORDINARY,
                number == null ? null : new AccountNumber(number),
                holder,
                entry,
                unusable);
    }

    static RefundAccount at(BankDirectory.Answer entry) {
        return account("9000001", "ｷﾀｳﾐ ﾊﾅ", entry, false);
    }

    static DebitAccount debit(RefundAccount account, boolean consent, DebitStanding standing) {
        return new DebitAccount(account, LocalDate.of(2020, 4, 1), null, consent, standing);
    }

    static DebitAccount debit(boolean consent) {
        return debit(SOUND, consent, DebitStanding.NEW);
    }

    static DebitAccount debit(String... results) {
        DebitStanding standing = DebitStanding.NEW;
        LocalDate date = LocalDate.of(2026, 6, 30);
        for (String result : results) {
            standing = standing.after(date, result, 9, date);
            date = date.plusMonths(1);
        }
        return debit(
                SOUND,
                true,
                new DebitStanding(
                        DebitStatus.ACTIVE,
                        standing.lastResultOn(),
                        standing.lastFailureOn(),
                        standing.lastFailureCode(),
                        standing.consecutiveFailures(),
                        null));
    }
}
