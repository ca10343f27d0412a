package jp.shuno.domain.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shuno.domain.directdebit.DebitStanding;
import jp.shuno.domain.refund.PaymentRoute.AskClaimant;
import jp.shuno.domain.refund.PaymentRoute.AwaitAnswer;
import jp.shuno.domain.refund.PaymentRoute.PassedOver;
import jp.shuno.domain.refund.PaymentRoute.ToAccount;
import jp.shuno.domain.refund.PublicFundAnswer.Failed;
import jp.shuno.domain.refund.PublicFundAnswer.NotRegistered;
import jp.shuno.domain.refund.PublicFundAnswer.Pending;
import jp.shuno.domain.refund.PublicFundAnswer.Registered;
import jp.shuno.domain.refund.PublicFundAnswer.Unavailable;
import jp.shuno.domain.transfer.ReturnReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** to which account a refund goes, and why not to the others. */
class WaysOfPaymentTest {

    private static final DebitAccount CONSENTED = Accounts.debit(true);
    private static final Registered MATCHING = new Registered(Accounts.SOUND, HolderMatch.MATCH);
    private static final PassedOver PUBLIC_FUND_NOT_CHOSEN =
            new PassedOver(AccountSource.PUBLIC_FUND, Set.of(WayObstacle.NOT_CHOSEN));

    private static PaymentRoute unclaimed(@Nullable DebitAccount debit, boolean alive) {
        return new WaysOfPayment(null, null, null, debit, null, alive).route(Accounts.TODAY);
    }

    private static PaymentRoute claimed(
            ClaimChoice choice,
            @Nullable PublicFundAnswer answer,
            @Nullable DebitAccount debit,
            @Nullable ClaimedAccount written) {
        return new WaysOfPayment(new Claimant.Obligor(), choice, answer, debit, written, true).route(Accounts.TODAY);
    }

    private static PassedOver passed(AccountSource way, WayObstacle... obstacles) {
        return new PassedOver(way, Set.of(obstacles));
    }

    @Test
    void r097_withoutAClaimTheRefundGoesToTheDebitAccountWithConsent() {
        assertThat(unclaimed(CONSENTED, true))
                .isEqualTo(new ToAccount(AccountSource.DEBIT, Accounts.SOUND, List.of(PUBLIC_FUND_NOT_CHOSEN)));
    }

    @Test
    void r097_withoutConsentTheClaimFormGoesOut() {
        assertThat(unclaimed(Accounts.debit(false), true))
                .isEqualTo(new AskClaimant(
                        List.of(PUBLIC_FUND_NOT_CHOSEN, passed(AccountSource.DEBIT, WayObstacle.NO_CONSENT))));
    }

    @Test
    void r130_theConsentOfADeadObligorHasLapsed() {
        assertThat(unclaimed(CONSENTED, false))
                .isEqualTo(new AskClaimant(
                        List.of(PUBLIC_FUND_NOT_CHOSEN, passed(AccountSource.DEBIT, WayObstacle.OBLIGOR_DEAD))));
    }

    @Test
    void r098_theChosenPublicFundAccountComesFirst() {
        assertThat(claimed(ClaimChoice.PUBLIC_FUND_ACCOUNT, MATCHING, CONSENTED, null))
                .isEqualTo(new ToAccount(AccountSource.PUBLIC_FUND, Accounts.SOUND, List.of()));
    }

    static Stream<Arguments> answersThatLeaveTheDebitAccount() {
        return Stream.of(
                Arguments.of(new Failed(), WayObstacle.INQUIRY_FAILED, null),
                Arguments.of(new Unavailable(), WayObstacle.INQUIRY_UNAVAILABLE, null),
                Arguments.of(
                        new Registered(Accounts.at(Accounts.BANK_UNKNOWN), HolderMatch.MATCH),
                        WayObstacle.BANK_UNKNOWN,
                        "5"),
                Arguments.of(
                        new Registered(Accounts.at(Accounts.BRANCH_UNKNOWN), HolderMatch.MATCH),
                        WayObstacle.BRANCH_UNKNOWN,
                        "5"),
                Arguments.of(
                        new Registered(
                                Accounts.account("0000000", "ｷﾀｳﾐ ﾊﾅ", Accounts.FOUND, false), HolderMatch.MATCH),
                        WayObstacle.NUMBER_ALL_ZEROS,
                        "1"),
                Arguments.of(
                        new Registered(Accounts.account("9000001", "ｷﾞﾟ", Accounts.FOUND, false), HolderMatch.MATCH),
                        WayObstacle.NAME_NOT_WRITABLE,
                        "2"),
                Arguments.of(new Registered(Accounts.USED_UP, HolderMatch.MATCH), WayObstacle.ACCOUNT_UNUSABLE, "3"));
    }

    @ParameterizedTest(name = "{1} would come back with {2}")
    @MethodSource("answersThatLeaveTheDebitAccount")
    void r098_wherePublicFundAccountCannotBePaidToADebitAccountWithConsentIs(
            PublicFundAnswer answer, WayObstacle obstacle, @Nullable String returnCode) {
        List<PassedOver> why = List.of(passed(AccountSource.PUBLIC_FUND, obstacle));

        assertThat(claimed(ClaimChoice.PUBLIC_FUND_ACCOUNT, answer, CONSENTED, null))
                .isEqualTo(new ToAccount(AccountSource.DEBIT, Accounts.SOUND, why));
        assertThat(claimed(ClaimChoice.PUBLIC_FUND_ACCOUNT, answer, null, null))
                .isEqualTo(new AskClaimant(
                        List.of(why.getFirst(), passed(AccountSource.DEBIT, WayObstacle.NO_DEBIT_ACCOUNT))));
        assertThat(Optional.ofNullable(obstacle.predicted()).map(ReturnReason::code))
                .isEqualTo(Optional.ofNullable(returnCode));
    }

    static Stream<Arguments> answersForTheClaimant() {
        return Stream.of(
                Arguments.of(new NotRegistered(), WayObstacle.NOT_REGISTERED),
                Arguments.of(new Registered(Accounts.SOUND, HolderMatch.MISMATCH), WayObstacle.HOLDER_MISMATCH),
                Arguments.of(new Registered(Accounts.SOUND, HolderMatch.UNDECIDED), WayObstacle.HOLDER_UNDECIDED));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("answersForTheClaimant")
    void r098_aDoubtWhoseAccountItIsGoesToTheClaimantThoughThereIsADebitAccount(
            PublicFundAnswer answer, WayObstacle obstacle) {
        assertThat(claimed(ClaimChoice.PUBLIC_FUND_ACCOUNT, answer, CONSENTED, null))
                .isEqualTo(new AskClaimant(List.of(passed(AccountSource.PUBLIC_FUND, obstacle))));
    }

    @Test
    void r098_nothingIsPaidBeforeTheAnswer() {
        List<PassedOver> pending = List.of(passed(AccountSource.PUBLIC_FUND, WayObstacle.ANSWER_PENDING));

        assertThat(claimed(ClaimChoice.PUBLIC_FUND_ACCOUNT, new Pending(), CONSENTED, null))
                .isEqualTo(new AwaitAnswer(pending));
        assertThat(claimed(ClaimChoice.PUBLIC_FUND_ACCOUNT, null, CONSENTED, null))
                .isEqualTo(new AwaitAnswer(pending));
    }

    @Test
    void r098_theChosenDebitAccountNeedsNoEarlierConsent() {
        assertThat(claimed(ClaimChoice.DEBIT_ACCOUNT, null, Accounts.debit(false), null))
                .isEqualTo(new ToAccount(AccountSource.DEBIT, Accounts.SOUND, List.of(PUBLIC_FUND_NOT_CHOSEN)));
        assertThat(claimed(ClaimChoice.DEBIT_ACCOUNT, null, Accounts.debit("2"), null))
                .isEqualTo(new AskClaimant(
                        List.of(PUBLIC_FUND_NOT_CHOSEN, passed(AccountSource.DEBIT, WayObstacle.DEBIT_NO_ACCOUNT))));
    }

    @Test
    void r098_theAccountOnTheFormIsPaidToAndNoOther() {
        RefundAccount other = Accounts.account("9000002", "ﾐﾅﾄﾉ ﾀﾛｳ", Accounts.FOUND, false);
        List<PassedOver> notChosen =
                List.of(PUBLIC_FUND_NOT_CHOSEN, passed(AccountSource.DEBIT, WayObstacle.NOT_CHOSEN));

        assertThat(claimed(
                        ClaimChoice.OTHER_ACCOUNT,
                        null,
                        CONSENTED,
                        new ClaimedAccount(other, HolderMatch.MATCH, false)))
                .isEqualTo(new ToAccount(AccountSource.OTHER, other, notChosen));
        PaymentRoute refused = claimed(
                ClaimChoice.OTHER_ACCOUNT, null, CONSENTED, new ClaimedAccount(other, HolderMatch.MISMATCH, false));
        assertThat(refused).isInstanceOf(AskClaimant.class);
        assertThat(refused.passedOver().getLast()).isEqualTo(passed(AccountSource.OTHER, WayObstacle.HOLDER_MISMATCH));
        assertThat(claimed(ClaimChoice.OTHER_ACCOUNT, null, CONSENTED, null)
                        .passedOver()
                        .getLast())
                .isEqualTo(passed(AccountSource.OTHER, WayObstacle.ACCOUNT_INCOMPLETE));
    }

    @Test
    void r130_whatAClaimantChoseWhoHasDiedSinceIsNotPaidTo() {
        WaysOfPayment ofDead = new WaysOfPayment(
                new Claimant.Obligor(), ClaimChoice.PUBLIC_FUND_ACCOUNT, MATCHING, CONSENTED, null, false);
        WaysOfPayment ofHeir = new WaysOfPayment(
                new Claimant.HeirRepresentative(true),
                ClaimChoice.PUBLIC_FUND_ACCOUNT,
                MATCHING,
                CONSENTED,
                null,
                false);

        assertThat(ofDead.route(Accounts.TODAY))
                .isEqualTo(new AskClaimant(List.of(
                        passed(AccountSource.PUBLIC_FUND, WayObstacle.OBLIGOR_DEAD),
                        passed(AccountSource.DEBIT, WayObstacle.OBLIGOR_DEAD))));
        assertThat(ofHeir.route(Accounts.TODAY)).isInstanceOf(ToAccount.class);
    }

    @Test
    void r097_allThatSpeaksAgainstAWayIsTold() {
        DebitAccount bad = Accounts.debit(
                Accounts.account("0000000", null, Accounts.BRANCH_UNKNOWN, true), false, DebitStanding.NEW);

        assertThat(unclaimed(bad, false).passedOver().getLast().obstacles().stream()
                        .map(WayObstacle::name)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "NUMBER_ALL_ZEROS",
                        "HOLDER_KANA_MISSING",
                        "BRANCH_UNKNOWN",
                        "ACCOUNT_UNUSABLE",
                        "NO_CONSENT",
                        "OBLIGOR_DEAD");
    }

    @Test
    void r099_aChoiceHasAClaimant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WaysOfPayment(null, ClaimChoice.DEBIT_ACCOUNT, null, CONSENTED, null, true));
        assertThatIllegalArgumentException().isThrownBy(() -> passed(AccountSource.DEBIT));
    }
}
