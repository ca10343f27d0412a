package jp.shuno.domain.refund;

import static jp.shuno.domain.overpayment.OverpaymentKind.ERRONEOUS;
import static jp.shuno.domain.overpayment.OverpaymentKind.OVERASSESSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.calendar.Holiday;
import jp.shuno.domain.calendar.HolidayScope;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** until when, from which money, how much and when it is fixed. */
class RefundTermsTest {

    private static final LocalDate PAID = LocalDate.of(2026, 5, 20);
    private static final LocalDate CORRECTED = LocalDate.of(2026, 7, 15);
    private static final LocalDate NOTICE = LocalDate.of(2026, 8, 10);

    private static RefundTerms terms(int years, RefundPrescriptionStart start) {
        return new RefundTerms(Yen.of(1), years, start);
    }

    private static Optional<RefundPrescription> prescription(
            OverpaymentKind kind, RefundPrescriptionStart start, LocalDate notice) {
        return RefundPrescription.of(kind, PAID, kind == OVERASSESSED ? CORRECTED : null, notice, terms(2, start));
    }

    @Test
    void r101_aClaimOnTheLastDayIsInTimeAndOneADayLaterIsNot() {
        RefundPrescription prescription = prescription(OVERASSESSED, RefundPrescriptionStart.DAY_AFTER_NOTICE, NOTICE)
                .orElseThrow();

        assertThat(prescription.start()).isEqualTo("2026-08-11");
        assertThat(prescription.lastDay()).isEqualTo("2028-08-10");
        assertThat(prescription.isComplete(LocalDate.of(2028, 8, 10))).isFalse();
        assertThat(prescription.isComplete(LocalDate.of(2028, 8, 11))).isTrue();
    }

    @ParameterizedTest(name = "{0} counted {1}: last day {2}")
    @CsvSource({
        "ERRONEOUS, DAY_AFTER_PAYMENT, 2028-05-20",
        "OVERASSESSED, DAY_AFTER_PAYMENT, 2028-08-10",
        "ERRONEOUS, DAY_AFTER_CORRECTION, 2028-08-10",
        "OVERASSESSED, DAY_AFTER_CORRECTION, 2028-07-15",
        "ERRONEOUS, DAY_AFTER_NOTICE, 2028-08-10",
        "OVERASSESSED, DAY_AFTER_NOTICE, 2028-08-10",
    })
    void r101_theStartIsThatOfTheMunicipality(OverpaymentKind kind, RefundPrescriptionStart start, LocalDate lastDay) {
        assertThat(prescription(kind, start, NOTICE).orElseThrow().lastDay()).isEqualTo(lastDay);
    }

    @Test
    void r101_nothingLapsesBeforeTheDayFromWhichItIsCounted() {
        assertThat(prescription(ERRONEOUS, RefundPrescriptionStart.DAY_AFTER_NOTICE, null))
                .isEmpty();
        assertThat(prescription(OVERASSESSED, RefundPrescriptionStart.DAY_AFTER_PAYMENT, null))
                .isEmpty();
        assertThat(prescription(ERRONEOUS, RefundPrescriptionStart.DAY_AFTER_PAYMENT, null))
                .isPresent();
    }

    @ParameterizedTest(name = "notice {0}, {1} years: last day {2}")
    @CsvSource({
        "2026-12-31, 2, 2028-12-31",
        "2026-12-30, 2, 2028-12-30",
        "2024-02-27, 2, 2026-02-27",
        "2024-02-28, 2, 2026-02-28",
        "2024-02-29, 2, 2026-02-28",
        "2022-02-28, 2, 2024-02-29",
        "2026-08-10, 5, 2031-08-10",
    })
    void r101_yearsAreCountedAsTheCivilCodeCountsThem(LocalDate notice, int years, LocalDate lastDay) {
        assertThat(RefundPrescription.of(
                                ERRONEOUS, PAID, null, notice, terms(years, RefundPrescriptionStart.DAY_AFTER_NOTICE))
                        .orElseThrow()
                        .lastDay())
                .isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "received in {0}, refunded {1}: {2} of {3}")
    @CsvSource({
        "2025, 2026-05-20, REVENUE, 2025",
        "2025, 2026-05-31, REVENUE, 2025",
        "2025, 2026-06-01, EXPENDITURE, 2026",
        "2025, 2026-06-05, EXPENDITURE, 2026",
        "2025, 2025-04-01, REVENUE, 2025",
        "2025, 2026-03-31, REVENUE, 2025",
        "2024, 2026-03-31, EXPENDITURE, 2025",
        "2024, 2026-04-01, EXPENDITURE, 2026",
        "2026, 2026-05-20, REVENUE, 2026",
    })
    void r102_moneyOfAnOpenYearIsPaidOutOfItsRevenue(
            int received, LocalDate paid, RefundFunding.Source source, int year) {
        assertThat(RefundFunding.of(new FiscalYear(received), paid))
                .isEqualTo(new RefundFunding(source, new FiscalYear(year)));
    }

    @Test
    void r102_moneyIsNotRefundedBeforeItsYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundFunding.of(new FiscalYear(2026), LocalDate.of(2026, 3, 31)))
                .withMessageContaining("2026-03-31");
    }

    @Test
    void r127_interestIsExpenditureOfTheYearOfTheDecision() {
        assertThat(RefundFunding.ofInterest(LocalDate.of(2026, 3, 31)))
                .isEqualTo(new RefundFunding(RefundFunding.Source.EXPENDITURE, new FiscalYear(2025)));
        assertThat(RefundFunding.ofInterest(LocalDate.of(2026, 4, 1)).year()).isEqualTo(new FiscalYear(2026));
    }

    @ParameterizedTest(name = "{1} yen with a least of {0}: {2}")
    @CsvSource({"1, 0, false", "1, 1, true", "100, 99, false", "100, 100, true"})
    void r103_everyYenIsRefundedUnlessTheMunicipalityHasALeast(long least, long amount, boolean refunded) {
        RefundTerms terms = new RefundTerms(Yen.of(least), 2, RefundPrescriptionStart.DAY_AFTER_NOTICE);

        assertThat(terms.isRefunded(Yen.of(amount))).isEqualTo(refunded);
    }

    @Test
    void r103_theModelMunicipalityRefundsEveryYenForTwoYears() {
        assertThat(RefundTerms.standard()).isEqualTo(terms(2, RefundPrescriptionStart.DAY_AFTER_NOTICE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefundTerms(Yen.ZERO, 2, RefundPrescriptionStart.DAY_AFTER_NOTICE));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(0, RefundPrescriptionStart.DAY_AFTER_NOTICE));
    }

    @Test
    void r126_thePlanThatFixesTheInterestLapsesAfterFiveBusinessDays() {
        BusinessCalendar municipal = BusinessCalendar.municipal(List.of(
                new Holiday(LocalDate.of(2026, 7, 20), "海の日", HolidayScope.BOTH),
                new Holiday(LocalDate.of(2026, 8, 11), "山の日", HolidayScope.BOTH)));
        ExpenditureDecision decision = ExpenditureDecision.of(LocalDate.of(2026, 8, 10), municipal);

        assertThat(decision.decidedOn()).isEqualTo("2026-08-10");
        assertThat(decision.lastDayToApprove()).isEqualTo("2026-08-18");
        assertThat(decision.hasLapsed(LocalDate.of(2026, 8, 18))).isFalse();
        assertThat(decision.hasLapsed(LocalDate.of(2026, 8, 19))).isTrue();
    }

    @Test
    void r126_theNoticeNamesTheInterestOnlyWhereNobodyHasToClaim() {
        assertThat(ExpenditureDecision.isMadeByRefundPlan(new ClaimFormNeed.NotNeeded()))
                .isTrue();
        assertThat(ExpenditureDecision.isMadeByRefundPlan(new ClaimFormNeed.Needed(EnumSet.of(WayObstacle.NO_CONSENT))))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ClaimFormNeed.Needed(Set.of()));
    }
}
