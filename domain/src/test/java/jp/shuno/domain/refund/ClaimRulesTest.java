package jp.shuno.domain.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.directdebit.DebitStanding;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.refund.ClaimOutcome.Accepted;
import jp.shuno.domain.refund.ClaimOutcome.Incomplete;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** which claims are accepted. */
class ClaimRulesTest {

    private static final ClaimNumber NUMBER = ClaimNumber.of(new FiscalYear(2026), 1);
    private static final LocalDate IN_TIME = LocalDate.of(2028, 8, 10);
    private static final RefundPrescription UNTIL =
            new RefundPrescription(LocalDate.of(2026, 8, 11), LocalDate.of(2028, 8, 11));
    private static final Yen REFUND = Yen.of(34_500);
    private static final ClaimedAccount OWN = new ClaimedAccount(Accounts.SOUND, HolderMatch.MATCH, false);

    private static ClaimedRefund refund(RefundState state, boolean obligorAlive, @Nullable DebitAccount debit) {
        return new ClaimedRefund(state, REFUND, obligorAlive, UNTIL, debit);
    }

    private static SubmittedClaim claim(
            ClaimChoice choice, Claimant claimant, MyNumberCheck myNumber, @Nullable ClaimedAccount account) {
        return new SubmittedClaim(NUMBER, IN_TIME, choice, claimant, myNumber, account);
    }

    private static SubmittedClaim toOwnAccount(Claimant claimant) {
        return claim(ClaimChoice.OTHER_ACCOUNT, claimant, MyNumberCheck.MISSING, OWN);
    }

    private static SubmittedClaim toAccount(ClaimedAccount account) {
        return claim(ClaimChoice.OTHER_ACCOUNT, new Claimant.Obligor(), MyNumberCheck.MISSING, account);
    }

    private static ClaimOutcome judge(SubmittedClaim claim, ClaimedRefund refund) {
        return ClaimRules.judge(claim, refund, Accounts.TODAY);
    }

    private static ClaimOutcome judge(SubmittedClaim claim) {
        return judge(claim, refund(RefundState.NOTIFIED, true, Accounts.debit(false)));
    }

    private static Incomplete incomplete(IncompleteReason... reasons) {
        return new Incomplete(List.of(reasons));
    }

    @Test
    void r099_theObligorIsPaidToAnAccountOfHisOwn() {
        assertThat(judge(toOwnAccount(new Claimant.Obligor()))).isEqualTo(new Accepted());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(RefundState.class)
    void r099_onlyALiveRefundCanBeClaimed(RefundState state) {
        ClaimOutcome outcome = judge(toOwnAccount(new Claimant.Obligor()), refund(state, true, null));

        assertThat(outcome)
                .isEqualTo(state.isClaimable() ? new Accepted() : incomplete(IncompleteReason.NO_LIVE_REFUND));
    }

    @Test
    void r099_aNumberWithoutRefundIsIncompleteAndStopsNothing() {
        ClaimOutcome outcome = ClaimRules.judge(toOwnAccount(new Claimant.Obligor()), null, Accounts.TODAY);

        assertThat(outcome).isEqualTo(incomplete(IncompleteReason.NO_LIVE_REFUND));
        assertThat(((Incomplete) outcome).stopsPrescription()).isFalse();
    }

    @Test
    void r101_theDayOnWhichTheClaimWasReceivedDecidesWhetherItIsInTime() {
        SubmittedClaim late = new SubmittedClaim(
                NUMBER,
                IN_TIME.plusDays(1),
                ClaimChoice.OTHER_ACCOUNT,
                new Claimant.Obligor(),
                MyNumberCheck.MISSING,
                OWN);

        assertThat(judge(late)).isEqualTo(incomplete(IncompleteReason.PRESCRIBED));
        assertThat(incomplete(IncompleteReason.PRESCRIBED).stopsPrescription()).isFalse();
    }

    @Test
    void r099_anIncompleteClaimInTimeStillStopsThePrescription() {
        ClaimOutcome outcome = judge(claim(null, new Claimant.Obligor(), MyNumberCheck.MISSING, null));

        assertThat(outcome).isEqualTo(incomplete(IncompleteReason.CHOICE_MISSING));
        assertThat(((Incomplete) outcome).stopsPrescription()).isTrue();
    }

    static Stream<Arguments> claimants() {
        return Stream.of(
                Arguments.of(new Claimant.Obligor(), true, List.of()),
                Arguments.of(new Claimant.Obligor(), false, List.of(IncompleteReason.OBLIGOR_DEAD)),
                Arguments.of(new Claimant.Agent(true), true, List.of()),
                Arguments.of(new Claimant.Agent(false), true, List.of(IncompleteReason.NO_POWER_OF_ATTORNEY)),
                Arguments.of(new Claimant.Agent(true), false, List.of(IncompleteReason.OBLIGOR_DEAD)),
                Arguments.of(new Claimant.HeirRepresentative(true), false, List.of()),
                Arguments.of(
                        new Claimant.HeirRepresentative(false),
                        false,
                        List.of(IncompleteReason.REPRESENTATIVE_NOT_DESIGNATED)),
                Arguments.of(new Claimant.HeirRepresentative(true), true, List.of(IncompleteReason.OBLIGOR_ALIVE)),
                Arguments.of(new Claimant.Heirs(List.of(Yen.of(17_250), Yen.of(17_250))), false, List.of()),
                Arguments.of(
                        new Claimant.Heirs(List.of(Yen.of(17_250), Yen.of(17_249))),
                        false,
                        List.of(IncompleteReason.SHARES_DIFFER)),
                Arguments.of(new Claimant.Heirs(List.of()), false, List.of(IncompleteReason.SHARES_DIFFER)),
                Arguments.of(new Claimant.Stranger(), true, List.of(IncompleteReason.CLAIMANT_NOT_ENTITLED)));
    }

    @ParameterizedTest(name = "{0}, obligor alive {1}: {2}")
    @MethodSource("claimants")
    void r130_afterADeathTheHeirsClaimAndBeforeItNobodyElse(
            Claimant claimant, boolean alive, List<IncompleteReason> reasons) {
        ClaimOutcome outcome = judge(toOwnAccount(claimant), refund(RefundState.NOTIFIED, alive, null));

        assertThat(outcome).isEqualTo(reasons.isEmpty() ? new Accepted() : new Incomplete(reasons));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"VALID, ", "MISSING, MY_NUMBER_MISSING", "WRONG, MY_NUMBER_WRONG"})
    void r098_thePublicFundAccountNeedsAValidMyNumber(MyNumberCheck check, @Nullable IncompleteReason reason) {
        ClaimOutcome outcome = judge(claim(ClaimChoice.PUBLIC_FUND_ACCOUNT, new Claimant.Obligor(), check, null));

        assertThat(outcome).isEqualTo(reason == null ? new Accepted() : incomplete(reason));
    }

    @Test
    void r098_theDebitAccountCanBeChosenWhileItLivesEvenWithoutAnEarlierConsent() {
        SubmittedClaim claim = claim(ClaimChoice.DEBIT_ACCOUNT, new Claimant.Obligor(), MyNumberCheck.MISSING, null);

        assertThat(judge(claim)).isEqualTo(new Accepted());
        assertThat(judge(claim, refund(RefundState.NOTIFIED, true, null)))
                .isEqualTo(incomplete(IncompleteReason.DEBIT_ACCOUNT_NOT_LIVE));
        assertThat(judge(claim, refund(RefundState.NOTIFIED, true, Accounts.debit("2"))))
                .isEqualTo(incomplete(IncompleteReason.DEBIT_ACCOUNT_NOT_LIVE));
    }

    @Test
    void r130_theDebitAccountOfADeadObligorIsNotPaidTo() {
        SubmittedClaim claim =
                claim(ClaimChoice.DEBIT_ACCOUNT, new Claimant.HeirRepresentative(true), MyNumberCheck.MISSING, null);

        assertThat(judge(claim, refund(RefundState.NOTIFIED, false, Accounts.debit(true))))
                .isEqualTo(incomplete(IncompleteReason.DEBIT_ACCOUNT_NOT_LIVE));
    }

    static Stream<Arguments> accounts() {
        return Stream.of(
                Arguments.of(
                        Accounts.account(null, "ｷﾀｳﾐ ﾊﾅ", Accounts.FOUND, false), IncompleteReason.ACCOUNT_INCOMPLETE),
                Arguments.of(
                        Accounts.account("9000001", " ", Accounts.FOUND, false), IncompleteReason.ACCOUNT_INCOMPLETE),
                Arguments.of(Accounts.at(Accounts.BANK_UNKNOWN), IncompleteReason.BANK_NOT_IN_DIRECTORY),
                Arguments.of(Accounts.at(Accounts.BRANCH_UNKNOWN), IncompleteReason.BANK_NOT_IN_DIRECTORY),
                Arguments.of(
                        Accounts.account("0000000", "ｷﾀｳﾐ ﾊﾅ", Accounts.FOUND, false),
                        IncompleteReason.ACCOUNT_NOT_PAYABLE),
                Arguments.of(
                        Accounts.account("9000001", "北海花", Accounts.FOUND, false),
                        IncompleteReason.ACCOUNT_NOT_PAYABLE),
                Arguments.of(Accounts.USED_UP, IncompleteReason.ACCOUNT_NOT_PAYABLE));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("accounts")
    void r099_anAccountWithAFaultMakesTheClaimIncomplete(RefundAccount account, IncompleteReason reason) {
        assertThat(judge(toAccount(new ClaimedAccount(account, HolderMatch.MATCH, false))))
                .isEqualTo(incomplete(reason));
    }

    @ParameterizedTest(name = "{0}, delegated {1}: accepted {2}")
    @CsvSource({
        "MATCH, false, true",
        "MISMATCH, false, false",
        "UNDECIDED, false, false",
        "MISMATCH, true, true",
        "UNDECIDED, true, true",
    })
    void r099_anotherHolderNeedsADelegation(HolderMatch match, boolean delegated, boolean accepted) {
        assertThat(judge(toAccount(new ClaimedAccount(Accounts.SOUND, match, delegated))))
                .isEqualTo(accepted ? new Accepted() : incomplete(IncompleteReason.HOLDER_DIFFERS));
    }

    @Test
    void r099_everythingThatIsWrongIsToldAtOnceInTheOrderOfTheForm() {
        ClaimOutcome outcome = judge(new SubmittedClaim(
                NUMBER,
                IN_TIME.plusDays(1),
                ClaimChoice.OTHER_ACCOUNT,
                new Claimant.Agent(false),
                MyNumberCheck.MISSING,
                null));

        assertThat(outcome)
                .isEqualTo(incomplete(
                        IncompleteReason.NO_POWER_OF_ATTORNEY,
                        IncompleteReason.PRESCRIBED,
                        IncompleteReason.ACCOUNT_INCOMPLETE));
        assertThatIllegalArgumentException().isThrownBy(ClaimRulesTest::incomplete);
    }

    @ParameterizedTest(name = "latest results {0}: {1}")
    @CsvSource({
        "0, ",
        "1, ",
        "8, ",
        "2, DEBIT_NO_ACCOUNT",
        "3, DEBIT_STOPPED_BY_DEPOSITOR",
        "4, DEBIT_NO_MANDATE",
        "2 0, ",
        "0 2, DEBIT_NO_ACCOUNT",
        "2 1, ",
    })
    void r097_onlyTheLatestDebitSpeaksAgainstTheAccount(String results, @Nullable WayObstacle obstacle) {
        ClaimFormNeed need = ClaimFormNeed.of(Accounts.debit(results.split(" ")), true, Accounts.TODAY);

        assertThat(need)
                .isEqualTo(
                        obstacle == null ? new ClaimFormNeed.NotNeeded() : new ClaimFormNeed.Needed(Set.of(obstacle)));
    }

    static Stream<Arguments> debits() {
        DebitStanding suspended = DebitStanding.NEW.after(LocalDate.of(2026, 6, 30), "1", 1, LocalDate.of(2026, 7, 1));
        return Stream.of(
                Arguments.of(Accounts.debit(true), true, List.of()),
                Arguments.of(null, true, List.of(WayObstacle.NO_DEBIT_ACCOUNT)),
                Arguments.of(Accounts.debit(false), true, List.of(WayObstacle.NO_CONSENT)),
                Arguments.of(
                        Accounts.debit(Accounts.SOUND, true, suspended), true, List.of(WayObstacle.DEBIT_NOT_ACTIVE)),
                Arguments.of(
                        Accounts.debit(Accounts.USED_UP, true, DebitStanding.NEW),
                        true,
                        List.of(WayObstacle.ACCOUNT_UNUSABLE)),
                Arguments.of(
                        Accounts.debit(
                                Accounts.account("9000001", null, Accounts.FOUND, false), true, DebitStanding.NEW),
                        true,
                        List.of(WayObstacle.HOLDER_KANA_MISSING)),
                Arguments.of(Accounts.debit(true), false, List.of(WayObstacle.OBLIGOR_DEAD)),
                Arguments.of(Accounts.debit(false), false, List.of(WayObstacle.OBLIGOR_DEAD, WayObstacle.NO_CONSENT)));
    }

    @ParameterizedTest(name = "{0}, obligor alive {1}: {2}")
    @MethodSource("debits")
    void r097_theFormIsEnclosedUnlessTheDebitAccountTakesTheRefund(
            @Nullable DebitAccount debit, boolean alive, List<WayObstacle> obstacles) {
        ClaimFormNeed need = ClaimFormNeed.of(debit, alive, Accounts.TODAY);

        assertThat(need)
                .isEqualTo(
                        obstacles.isEmpty()
                                ? new ClaimFormNeed.NotNeeded()
                                : new ClaimFormNeed.Needed(Set.copyOf(obstacles)));
    }

    @ParameterizedTest(name = "from {0} to {1}: needed {2}")
    @CsvSource({
        "2026-08-10, 2026-08-10, false",
        "2026-08-11, 2026-12-31, true",
        "2026-01-01, 2026-08-09, true",
        "2026-01-01, , false",
    })
    void r097_theRegistrationHasToBeInForce(LocalDate from, @Nullable LocalDate to, boolean needed) {
        DebitAccount debit = new DebitAccount(Accounts.SOUND, from, to, true, DebitStanding.NEW);

        assertThat(ClaimFormNeed.of(debit, true, Accounts.TODAY) instanceof ClaimFormNeed.Needed)
                .isEqualTo(needed);
    }

    @Test
    void r098_theChoicesAreTheDigitsOfTheForm() {
        assertThat(Stream.of("1", "2", "3").map(ClaimChoice::ofCode))
                .containsExactly(
                        Optional.of(ClaimChoice.DEBIT_ACCOUNT),
                        Optional.of(ClaimChoice.PUBLIC_FUND_ACCOUNT),
                        Optional.of(ClaimChoice.OTHER_ACCOUNT));
        assertThat(Stream.of("", "0", "4", "12", "１").map(ClaimChoice::ofCode)).containsOnly(Optional.empty());
    }

    @Test
    void r331_accountsAreNotPrintedInFull() {
        String printed = toAccount(OWN) + " " + Accounts.debit(true);

        assertThat(printed).contains("****001").doesNotContain("9000001", "ｷﾀｳﾐ");
    }
}
