package jp.shuno.domain.receivingaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.receivingaccount.AnswerEffect.Incomplete;
import jp.shuno.domain.receivingaccount.AnswerEffect.InquireAgain;
import jp.shuno.domain.receivingaccount.AnswerEffect.KeyAgain;
import jp.shuno.domain.receivingaccount.AnswerEffect.Pay;
import jp.shuno.domain.receivingaccount.AnswerEffect.StaffDecides;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** what follows from an answer. */
class AnswerEffectsTest {

    private static final AddresseeNumber YAMADA = AddresseeNumber.withBody("000123456");
    private static final AddresseeNumber SOMEBODY_ELSE = AddresseeNumber.withBody("000123457");
    private static final Claimant CLAIMANT = new Claimant(YAMADA, List.of("ヤマダ　ショーコ"));
    private static final MatchPolicy STANDARD = MatchPolicy.standard();

    private static AnswerEffect effect(
            String holderKana, @Nullable AddresseeNumber myNumberBelongsTo, MatchPolicy policy) {
        KeyedAccount account = new KeyedAccount("0005", "045", "1", "9234567", null, null, holderKana);
        return AnswerEffects.of(AnswerCheck.check(Answers.registered(account)), myNumberBelongsTo, CLAIMANT, policy);
    }

    @Test
    void r140_aRefundIsPaidToTheAccountOfTheClaimant() {
        assertThat(effect("ﾔﾏﾀﾞ ｼﾖ-ｺ", YAMADA, STANDARD)).isEqualTo(new Pay(Answers.verified()));
    }

    @Test
    void r144_nothingIsPaidToTheAccountOfSomebodyElse() {
        assertThat(effect("ﾔﾏﾀﾞ ｼﾖｳｺ", YAMADA, STANDARD)).isEqualTo(new Incomplete(IncompleteReason.MISMATCH_NAME));
    }

    @Test
    void r144_nothingIsPaidOnTheMyNumberOfSomebodyElse() {
        assertThat(effect("ﾔﾏﾀﾞ ｼﾖ-ｺ", SOMEBODY_ELSE, STANDARD))
                .isEqualTo(new Incomplete(IncompleteReason.MISMATCH_PERSON));
        assertThat(effect("ﾔﾏﾀﾞ ｼﾖ-ｺ", null, STANDARD)).isEqualTo(new Incomplete(IncompleteReason.MISMATCH_PERSON));
    }

    @Test
    void r142_aNearMatchWaitsForStaff() {
        assertThat(effect("ﾔﾏﾀﾞｼﾖ-ｺ", YAMADA, STANDARD)).isInstanceOfSatisfying(StaffDecides.class, open -> {
            assertThat(open.match().result()).isEqualTo(MatchResult.NEAR_MATCH);
            assertThat(AnswerEffects.decided(open, new NearMatchDecision(true, "通帳の写しで確認", "S03")))
                    .isEqualTo(new Pay(open.account()));
            assertThat(AnswerEffects.decided(open, new NearMatchDecision(false, "別人", "S03")))
                    .isEqualTo(new Incomplete(IncompleteReason.MISMATCH_NAME));
        });
    }

    @Test
    void r142_aNearMatchIsPaidWhereTheMunicipalitySaysSo() {
        MatchPolicy generous = new MatchPolicy(true, 0);

        assertThat(effect("ﾔﾏﾀﾞｼﾖ-ｺ", YAMADA, generous)).isInstanceOf(Pay.class);
        assertThat(effect("ﾔﾏﾀﾞ ｼﾖｳｺ", YAMADA, generous)).isInstanceOf(Incomplete.class);
        assertThat(effect("ﾔﾏﾀﾞｼﾖ-ｺ", SOMEBODY_ELSE, generous)).isInstanceOf(Incomplete.class);
    }

    @Test
    void r142_staffGiveAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NearMatchDecision(true, " ", "S03"));
        assertThatIllegalArgumentException().isThrownBy(() -> new NearMatchDecision(true, "通帳の写しで確認", " "));
    }

    @Test
    void r144_whoHasNoRegisteredAccountNamesAnother() {
        AnswerEffect effect = AnswerEffects.of(
                AnswerCheck.check(Answers.of(AnswerStatus.NOT_REGISTERED, KeyedAccount.empty())),
                YAMADA,
                CLAIMANT,
                STANDARD);

        assertThat(effect).isEqualTo(new Incomplete(IncompleteReason.NOT_REGISTERED));
        assertThat(IncompleteReason.NOT_REGISTERED.request()).contains("別の振込先口座");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"INQUIRY_ERROR", "UNAVAILABLE"})
    void r144_anInquiryThatSaidNothingIsMadeAgainAndNobodyIsBlamed(AnswerStatus status) {
        AnswerEffect effect = AnswerEffects.of(
                AnswerCheck.check(Answers.of(status, KeyedAccount.empty())), YAMADA, CLAIMANT, STANDARD);

        assertThat(effect).isEqualTo(new InquireAgain(status));
    }

    @Test
    void r145_anAnswerThatOnePersonKeyedAndVerifiedPaysNothing() {
        KeyedAnswer alone =
                Answers.of(Answers.CLAIM, Answers.ASKED, AnswerStatus.REGISTERED, Answers.AT_A_BANK, "S01", "S01");

        assertThat(AnswerEffects.of(AnswerCheck.check(alone), YAMADA, CLAIMANT, STANDARD))
                .isEqualTo(new KeyAgain(List.of(AnswerFault.SAME_PERSON)));
    }

    @ParameterizedTest(name = "answered 1 December, reuse {0} days, another claim on {1}: {2}")
    @CsvSource({
        "0, 2026-12-01, false",
        "0, 2026-12-02, false",
        "1, 2026-12-01, true",
        "1, 2026-12-02, true",
        "1, 2026-12-03, false",
        "31, 2027-01-01, true",
        "31, 2027-01-02, false",
        "5, 2026-11-30, false"
    })
    void r140_anotherClaimNeedsAnotherInquiry(int days, LocalDate day, boolean expected) {
        KeyedAnswer answer = Answers.registered(Answers.AT_A_BANK);

        assertThat(AnswerEffects.mayServe(answer, Answers.claimNo("26100000002"), day, new MatchPolicy(false, days)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-11-30, false", "2026-12-01, true", "2027-06-01, true"})
    void r140_anAnswerServesItsOwnClaimOnceItIsGiven(LocalDate day, boolean expected) {
        assertThat(AnswerEffects.mayServe(Answers.registered(Answers.AT_A_BANK), Answers.CLAIM, day, STANDARD))
                .isEqualTo(expected);
    }

    @Test
    void r140_daysAreNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MatchPolicy(false, -1));
    }
}
