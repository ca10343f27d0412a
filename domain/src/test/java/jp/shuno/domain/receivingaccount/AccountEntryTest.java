package jp.shuno.domain.receivingaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.BankAccount;
import org.junit.jupiter.api.Test;

/** one person enters an account, another verifies it. */
class AccountEntryTest {

    private static final ReceivingAccount ACCOUNT = Answers.ACCOUNT;

    private static ReceivingAccount withHolder(String holderKana) {
        return new ReceivingAccount(ACCOUNT.account(), holderKana);
    }

    @Test
    void r145_anotherPersonVerifiesWhatOneEntered() {
        assertThat(EnteredAccount.by("S01", ACCOUNT).verifiedBy("S02"))
                .contains(new VerifiedAccount(ACCOUNT, "S01", "S02"));
    }

    @Test
    void r145_nobodyVerifiesWhatTheyEntered() {
        assertThat(EnteredAccount.by("S01", ACCOUNT).verifiedBy("S01")).isEmpty();
        assertThat(EnteredAccount.by("S01 ", ACCOUNT).verifiedBy(" S01")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new VerifiedAccount(ACCOUNT, "S01", "S01 "));
    }

    @Test
    void r145_whatWasReadFromAFormIsVerifiedByWhomever() {
        assertThat(EnteredAccount.fromForm(ACCOUNT).verifiedBy("S01"))
                .contains(new VerifiedAccount(ACCOUNT, null, "S01"));
    }

    @Test
    void r145_aChangeTakesTheVerificationAway() {
        AccountEntry changed = Answers.verified().changedTo(withHolder("ﾔﾏﾀﾞ ｼﾖｳｺ"), "S02");

        assertThat(changed).isEqualTo(EnteredAccount.by("S02", withHolder("ﾔﾏﾀﾞ ｼﾖｳｺ")));
    }

    @Test
    void r145_whoeverChangedAnAccountDoesNotVerifyItEvenIfTheyDidBefore() {
        ReceivingAccount other = new ReceivingAccount(
                new BankAccount(
                        ACCOUNT.account().bank(),
                        ACCOUNT.account().branch(),
                        ACCOUNT.account().type(),
                        new AccountNumber("9234568")),
                Answers.HOLDER);
        EnteredAccount changed = (EnteredAccount) Answers.verified().changedTo(other, "S02");

        assertThat(changed.verifiedBy("S02")).isEmpty();
        assertThat(changed.verifiedBy("S01")).isPresent();
    }

    @Test
    void r145_theSameAccountWrittenOnceMoreIsNoChange() {
        assertThat(Answers.verified().changedTo(withHolder(Answers.HOLDER), "S03"))
                .isEqualTo(Answers.verified());
    }

    @Test
    void anAccountHasAHolderAndAPersonANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> withHolder("　"));
        assertThatIllegalArgumentException().isThrownBy(() -> EnteredAccount.by(" ", ACCOUNT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnteredAccount.by("S01", ACCOUNT).verifiedBy(""));
    }

    @Test
    void r331_anAccountPrintsItsLastThreeDigitsAndNoHolder() {
        assertThat(Answers.verified().toString()).contains("****567").doesNotContain("9234567", "ﾔﾏ");
    }
}
