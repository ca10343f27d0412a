package jp.shuno.domain.receivingaccount;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.number.CheckDigit;
import org.jspecify.annotations.Nullable;

/** Answers to inquiries about invented accounts. */
final class Answers {

    static final String CLAIM = claimNo("26100000001");
    static final String HOLDER = "ﾔﾏﾀﾞ ｼﾖ-ｺ";
    static final LocalDateTime ASKED = LocalDateTime.of(2026, 12, 1, 10, 0);
    static final KeyedAccount AT_A_BANK = new KeyedAccount("0005", "045", "1", "9234567", null, null, HOLDER);
    static final ReceivingAccount ACCOUNT = new ReceivingAccount(
            new BankAccount(
                    new BankCode("0005"), new BranchCode("045"), AccountType.ORDINARY, new AccountNumber("9234567")),
            HOLDER);

    private Answers() {}

    static String claimNo(String body) {
        return body + CheckDigit.modulus10Weight21(body);
    }

    static KeyedAnswer registered(KeyedAccount account) {
        return of(AnswerStatus.REGISTERED, account);
    }

    static KeyedAnswer of(AnswerStatus status, KeyedAccount account) {
        return of(CLAIM, ASKED.plusMinutes(5), status, account, "S01", "S02");
    }

    static KeyedAnswer of(
            String claimNo,
            LocalDateTime answeredAt,
            AnswerStatus status,
            KeyedAccount account,
            String keyedBy,
            @Nullable String verifiedBy) {
        return new KeyedAnswer(
                claimNo,
                "Q-1",
                "S01",
                ASKED,
                answeredAt,
                status,
                account,
                "山田 ショー子",
                LocalDate.of(2026, 4, 1),
                keyedBy,
                verifiedBy);
    }

    static VerifiedAccount verified() {
        return EnteredAccount.by("S01", ACCOUNT).verifiedBy("S02").orElseThrow();
    }
}
