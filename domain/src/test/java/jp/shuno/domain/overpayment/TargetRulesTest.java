package jp.shuno.domain.overpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.overpayment.CollectionMeasure.Kind;
import jp.shuno.domain.overpayment.Eligibility.Excluded;
import jp.shuno.domain.overpayment.Eligibility.Exclusion;
import jp.shuno.domain.overpayment.Eligibility.Flag;
import jp.shuno.domain.overpayment.Eligibility.Flagged;
import jp.shuno.domain.overpayment.Eligibility.Qualifies;
import jp.shuno.domain.party.AddresseeNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** which arrears qualify, and why others do not. */
class TargetRulesTest {

    private static final AddresseeNumber OTHER = AddresseeNumber.withBody("900000001");
    private static final Arrears OWED = Arrears.of(Terms.TERM_2, 10_000, "2026-07-31");
    private static final AppropriationPolicy STANDARD = AppropriationPolicy.standard();

    private static Eligibility judge(Arrears arrears) {
        return judge(arrears, "2026-09-15", STANDARD);
    }

    private static Eligibility judge(Arrears arrears, String day, AppropriationPolicy policy) {
        return TargetRules.judge(
                arrears.target(),
                new Entitled(Terms.OBLIGOR, Set.of()),
                Set.of(LevyType.NHI),
                LocalDate.parse(day),
                policy);
    }

    private static AppropriationPolicy policy(
            boolean excludeDeferred, boolean excludeExecutionStay, InstallmentPlanTreatment installments) {
        return new AppropriationPolicy(
                STANDARD.scope(), false, excludeDeferred, excludeExecutionStay, installments, STANDARD.sort(), true);
    }

    @Test
    void r091_aTermThatIsDueAndUnpaidQualifies() {
        assertThat(judge(OWED)).isEqualTo(new Qualifies());
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-07-30, false", "2026-07-31, true", "2026-08-01, true"})
    void r094_aTermQualifiesFromItsDueDate(String day, boolean qualifies) {
        assertThat(judge(OWED, day, STANDARD)).isEqualTo(qualifies ? new Qualifies() : new Excluded(Exclusion.NOT_DUE));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2028-07-31, true", "2028-08-01, false", "2028-08-02, false"})
    void r091_aPrescribedTermDoesNot(String day, boolean qualifies) {
        assertThat(judge(OWED.prescribedFrom("2028-08-01"), day, STANDARD))
                .isEqualTo(qualifies ? new Qualifies() : new Excluded(Exclusion.PRESCRIBED));
    }

    @Test
    void r091_aWrittenOffTermDoesNot() {
        assertThat(judge(OWED.writtenOff())).isEqualTo(new Excluded(Exclusion.WRITTEN_OFF));
    }

    @Test
    void r091_aPaidTermDoesNot() {
        assertThat(judge(OWED.paid("2026-07-31", 10_000))).isEqualTo(new Excluded(Exclusion.NOTHING_UNPAID));
    }

    @Test
    void r091_aPaidTermWithOpenLateChargeOrFeeDoes() {
        Arrears paid = OWED.paid("2026-08-10", 10_000);

        assertThat(judge(paid.lateCharge(1_000))).isEqualTo(new Qualifies());
        assertThat(judge(paid.fee(100, "2026-08-20"))).isEqualTo(new Qualifies());
    }

    @ParameterizedTest(name = "flash {0}, planned {1}: {2}")
    @CsvSource({"10000, 0, false", "0, 10000, false", "6000, 4000, false", "6000, 3999, true", "9999, 0, true"})
    void r091_aTermThatIsCoveredInFullDoesNot(long flash, long planned, boolean qualifies) {
        assertThat(judge(OWED.flash(flash).planned(planned)))
                .isEqualTo(qualifies ? new Qualifies() : new Excluded(Exclusion.COVERED));
    }

    @Test
    void r090_someoneElsesTermDoesNot() {
        assertThat(judge(OWED.owedBy(OTHER))).isEqualTo(new Excluded(Exclusion.OTHER_OBLIGOR));
    }

    @Test
    void r091_theTermOfSomeoneWhoseHeirThePersonIsIsFlagged() {
        Eligibility judged = TargetRules.judge(
                OWED.owedBy(OTHER).target(),
                new Entitled(Terms.OBLIGOR, Set.of(OTHER)),
                Set.of(LevyType.NHI),
                LocalDate.of(2026, 9, 15),
                STANDARD);

        assertThat(judged).isEqualTo(new Flagged(Set.of(Flag.INHERITED)));
    }

    @Test
    void r090_aTermOfALevyWithoutOverpaymentsDoesNot() {
        Eligibility judged = TargetRules.judge(
                OWED.target(),
                Entitled.of(Terms.OBLIGOR),
                Set.of(LevyType.LTC1, LevyType.LEM),
                LocalDate.of(2026, 9, 15),
                STANDARD);

        assertThat(judged).isEqualTo(new Excluded(Exclusion.OTHER_LEVY));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-08-31, true", "2026-09-01, false", "2026-09-30, false", "2026-10-01, true"})
    void r091_aDeferredTermDoesNotWhileTheDeferralRuns(String day, boolean qualifies) {
        assertThat(judge(OWED.under(Kind.COLLECTION_DEFERRAL, "2026-09-01", "2026-09-30"), day, STANDARD))
                .isEqualTo(qualifies ? new Qualifies() : new Excluded(Exclusion.COLLECTION_DEFERRAL));
    }

    @Test
    void r091_whereDeferredTermsAreNotExcludedTheyAreFlagged() {
        assertThat(judge(
                        OWED.under(Kind.COLLECTION_DEFERRAL, "2026-09-01", null),
                        "2026-09-15",
                        policy(false, false, InstallmentPlanTreatment.ASK)))
                .isEqualTo(new Flagged(Set.of(Flag.COLLECTION_DEFERRAL)));
    }

    @Test
    void r091_aTermUnderRealizationDeferralIsFlagged() {
        assertThat(judge(OWED.under(Kind.REALIZATION_DEFERRAL, "2026-09-01", null)))
                .isEqualTo(new Flagged(Set.of(Flag.REALIZATION_DEFERRAL)));
    }

    @Test
    void r091_aTermUnderExecutionStayIsFlaggedOrExcluded() {
        Arrears stayed = OWED.under(Kind.EXECUTION_STAY, "2026-09-01", null);

        assertThat(judge(stayed)).isEqualTo(new Flagged(Set.of(Flag.EXECUTION_STAY)));
        assertThat(judge(stayed, "2026-09-15", policy(true, true, InstallmentPlanTreatment.ASK)))
                .isEqualTo(new Excluded(Exclusion.EXECUTION_STAY));
    }

    @Test
    void r091_aTermUnderAnInstallmentPlanIsAskedAboutIncludedOrExcluded() {
        Arrears inParts = OWED.under(Kind.INSTALLMENT_PLAN, "2026-09-01", "2027-03-31");

        assertThat(judge(inParts)).isEqualTo(new Flagged(Set.of(Flag.INSTALLMENT_PLAN)));
        assertThat(judge(inParts, "2026-09-15", policy(true, false, InstallmentPlanTreatment.INCLUDE)))
                .isEqualTo(new Qualifies());
        assertThat(judge(inParts, "2026-09-15", policy(true, false, InstallmentPlanTreatment.EXCLUDE)))
                .isEqualTo(new Excluded(Exclusion.INSTALLMENT_PLAN));
    }

    @Test
    void aPolicyThatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> new AppropriationPolicy(
                        AppropriationScope.SAME_LEVY_TYPE_SAME_OBLIGOR,
                        true,
                        true,
                        false,
                        InstallmentPlanTreatment.ASK,
                        STANDARD.sort(),
                        true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "appropriation-scope SAME_LEVY_TYPE_SAME_OBLIGOR contradicts cross-levy-appropriation true");
        for (List<AppropriationSort> sort :
                List.of(List.<AppropriationSort>of(), List.of(AppropriationSort.TERM, AppropriationSort.TERM))) {
            assertThatThrownBy(() -> new AppropriationPolicy(
                            STANDARD.scope(), false, true, false, InstallmentPlanTreatment.ASK, sort, true))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("appropriation-sort");
        }
    }

    @Test
    void aMeasureThatEndsBeforeItBeginsAndAFlagWithoutReasonAreRefused() {
        assertThatThrownBy(() -> OWED.under(Kind.EXECUTION_STAY, "2026-09-01", "2026-08-31"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Flagged(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
