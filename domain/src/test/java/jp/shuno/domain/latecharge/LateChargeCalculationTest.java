package jp.shuno.domain.latecharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Rate;
import jp.shuno.domain.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-180 to R-198 by their worked examples. */
class LateChargeCalculationTest {

    private static final LateChargeTerms STANDARD = LateChargeTerms.standard();
    private static final LateChargeRates RATES = OfficialRates.table();
    private static final LateChargeTerms EXACT =
            STANDARD.with(SegmentRounding.EXACT_SUM, PartialPaymentMethod.BALANCE, ThresholdBasis.TERM_PRINCIPAL);
    private static final LateChargeTerms PER_PAYMENT =
            STANDARD.with(SegmentRounding.FLOOR_EACH, PartialPaymentMethod.PER_PAYMENT, ThresholdBasis.TERM_PRINCIPAL);
    private static final LateChargeTerms UNPAID =
            STANDARD.with(SegmentRounding.FLOOR_EACH, PartialPaymentMethod.BALANCE, ThresholdBasis.UNPAID);

    private static OverdueTerm term(long principal, String due, PrincipalPayment... payments) {
        return new OverdueTerm(
                LevyType.NHI, LocalDate.parse(due), Yen.of(principal), Arrays.asList(payments), List.of());
    }

    private static PrincipalPayment paid(String on, long yen) {
        return new PrincipalPayment(LocalDate.parse(on), Yen.of(yen));
    }

    private static LateCharge charge(OverdueTerm term, String until, LateChargeTerms terms) {
        return LateChargeCalculation.asOf(term, LocalDate.parse(until), terms, RATES);
    }

    private static LateCharge paidAtOnce(long principal, String due, String on) {
        return charge(term(principal, due, paid(on, principal)), on, STANDARD);
    }

    private static String segments(LateCharge charge) {
        return charge.segments().stream()
                .map(segment -> segment.days() + "@" + segment.rate())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} due {1} paid {2}")
    @CsvSource({
        "100000, 2025-06-30, 2025-06-30, '',                              0, 0",
        "100000, 2025-06-30, 2025-07-01, 1@2.4,                           6, 0",
        "100000, 2025-06-30, 2025-09-30, 92@2.4,                        604, 0",
        "100000, 2025-06-30, 2025-10-01, 92@2.4 1@8.7,                  627, 0",
        "100000, 2025-06-30, 2025-12-31, 92@2.4 92@8.7,                2796, 2700",
        "100000, 2025-06-30, 2026-01-01, 92@2.4 92@8.7 1@9.1,          2820, 2800",
        "100000, 2025-06-30, 2026-03-31, 92@2.4 92@8.7 90@9.1,         5039, 5000",
        " 58300, 2025-06-30, 2026-05-20, 92@2.4 92@8.7 140@9.1,        3645, 3600",
        "145600, 2025-12-01, 2026-04-10, 30@2.4 60@2.8 40@9.1,         2399, 2300",
        " 45600, 2025-12-01, 2026-04-10, 30@2.4 60@2.8 40@9.1,          743, 0",
        "120000, 2023-11-30, 2024-06-28, 31@2.4 60@2.4 120@8.7,        4149, 4100",
        "  1999, 2025-06-30, 2026-06-30, '',                              0, 0",
    })
    void r192_theTestVectors(long principal, String due, String paid, String segments, long raw, long charge) {
        LateCharge result = paidAtOnce(principal, due, paid);

        assertThat(segments(result)).isEqualTo(segments);
        assertThat(result.raw()).isEqualTo(Yen.of(raw));
        assertThat(result.charge()).isEqualTo(Yen.of(charge));
    }

    @Test
    void r191_theOfficialWorkedExample() {
        LateCharge result = paidAtOnce(100_000, "2021-04-30", "2021-10-31");

        assertThat(result.segments())
                .extracting(segment -> segment.from() + " " + segment.to() + " " + segment.days() + " " + segment.rate()
                        + " " + segment.yen().amount())
                .containsExactly("2021-05-01 2021-07-31 92 2.5 630", "2021-08-01 2021-10-31 92 8.8 2218");
        assertThat(result.raw()).isEqualTo(Yen.of(2_848));
        assertThat(result.charge()).isEqualTo(Yen.of(2_800));
        assertThat(charge(term(100_000, "2021-04-30"), "2021-10-31", EXACT).raw())
                .as("the example gives the same either way")
                .isEqualTo(Yen.of(2_848));
    }

    @Test
    void r190_theTestThatSeparatesTheTwoRoundings() {
        OverdueTerm term = term(15_000, "2025-06-30", paid("2026-07-01", 15_000));

        assertThat(charge(term, "2026-07-01", EXACT))
                .extracting(LateCharge::raw, LateCharge::charge)
                .containsExactly(Yen.of(1_100), Yen.of(1_100));
        assertThat(charge(term, "2026-07-01", STANDARD))
                .extracting(LateCharge::raw, LateCharge::charge)
                .containsExactly(Yen.of(1_098), Yen.of(1_000));
    }

    @ParameterizedTest(name = "due {0}: low until {1}")
    @CsvSource({
        "2025-06-30, 2025-09-30",
        "2025-12-01, 2026-03-01",
        "2026-01-05, 2026-04-05",
        "2025-11-29, 2026-02-28",
        "2025-11-30, 2026-02-28",
        "2023-11-29, 2024-02-29",
        "2024-02-28, 2024-05-28",
    })
    void r182_theLowRateEndsWhenThreeMonthsHavePassed(String due, String lowEnd) {
        LocalDate last = LocalDate.parse(lowEnd);
        LateCharge onTheLastDay = paidAtOnce(100_000, due, lowEnd);
        LateCharge oneDayLater = paidAtOnce(100_000, due, last.plusDays(1).toString());

        assertThat(onTheLastDay.segments()).allMatch(segment -> segment.rate().compareTo(Rate.percent("3")) < 0);
        assertThat(oneDayLater.segments().getLast())
                .matches(segment -> segment.from().equals(last.plusDays(1)))
                .matches(segment -> segment.rate().compareTo(Rate.percent("8")) > 0);
    }

    @Test
    void r182_theMonthsOfTheLowRateAreSetForEachLevy() {
        LateChargeTerms one = STANDARD.withLowRateMonths(LevyType.LTC1, 1);
        OverdueTerm care =
                new OverdueTerm(LevyType.LTC1, LocalDate.of(2025, 6, 30), Yen.of(100_000), List.of(), List.of());

        assertThat(segments(charge(care, "2025-09-30", one))).isEqualTo("31@2.4 61@8.7");
        assertThat(segments(charge(term(100_000, "2025-06-30"), "2025-09-30", one)))
                .isEqualTo("92@2.4");
        assertThat(segments(charge(care, "2025-09-30", one.withLowRateMonths(LevyType.LTC1, 0))))
                .isEqualTo("92@8.7");
    }

    @Test
    void r184_eachDayBearsTheRateOfItsYear() {
        assertThat(segments(paidAtOnce(100_000, "2025-12-30", "2026-01-02"))).isEqualTo("1@2.4 2@2.8");
    }

    @Test
    void r185_aYearHas365DaysAlsoWhenItIsALeapYear() {
        LateCharge leap = paidAtOnce(100_000, "2023-12-31", "2024-12-31");

        assertThat(segments(leap)).isEqualTo("91@2.4 275@8.7");
        assertThat(leap.raw())
                .as("100,000 × (2.4 %% × 91 + 8.7 %% × 275) / 365, each floored")
                .isEqualTo(Yen.of(598 + 6_554));
    }

    @Test
    void r181_fromTwoThousandYenOfPrincipalOnThereIsALateCharge() {
        assertThat(paidAtOnce(1_999, "2019-07-01", "2026-06-30").segments()).isEmpty();
        LateCharge charge = paidAtOnce(2_000, "2019-07-01", "2026-06-30");
        assertThat(charge.base()).isEqualTo(Yen.of(2_000));
        assertThat(charge.charge()).isEqualTo(Yen.of(1_100));
    }

    @Test
    void r181_theBaseIsCutToThousandsAndTheResultToHundredsFromAThousandOn() {
        assertThat(paidAtOnce(58_999, "2025-06-30", "2026-05-20").base()).isEqualTo(Yen.of(58_000));
        LateCharge below = paidAtOnce(100_000, "2025-06-30", "2025-10-16");
        LateCharge from = paidAtOnce(100_000, "2025-06-30", "2025-10-17");
        assertThat(below).extracting(LateCharge::raw, LateCharge::charge).containsExactly(Yen.of(985), Yen.ZERO);
        assertThat(from).extracting(LateCharge::raw, LateCharge::charge).containsExactly(Yen.of(1_009), Yen.of(1_000));
    }

    @Test
    void r196_theBalanceBearsTheChargeUpToAndIncludingEachPayment() {
        OverdueTerm term = term(100_000, "2025-06-30", paid("2026-02-20", 60_000), paid("2025-10-15", 40_000));
        LateCharge charge = charge(term, "2026-02-20", STANDARD);

        assertThat(charge.segments())
                .extracting(segment -> segment.days() + " " + segment.base().amount() + "@" + segment.rate() + " "
                        + segment.yen().amount())
                .containsExactly("92 100000@2.4 604", "15 100000@8.7 357", "77 60000@8.7 1101", "51 60000@9.1 762");
        assertThat(charge.raw()).isEqualTo(Yen.of(2_824));
        assertThat(charge.charge()).isEqualTo(Yen.of(2_800));
    }

    @Test
    void r196_paymentByPaymentEachAmountBearsItsOwnCharge() {
        OverdueTerm term = term(100_000, "2025-06-30", paid("2025-10-15", 40_000), paid("2026-02-20", 60_000));
        LateCharge charge = charge(term, "2026-02-20", PER_PAYMENT);

        assertThat(charge.segments())
                .extracting(segment -> segment.days() + " " + segment.base().amount() + "@" + segment.rate() + " "
                        + segment.yen().amount())
                .containsExactly(
                        "92 40000@2.4 241",
                        "15 40000@8.7 143",
                        "92 60000@2.4 362",
                        "92 60000@8.7 1315",
                        "51 60000@9.1 762");
        assertThat(charge.charge()).isEqualTo(Yen.of(2_800));
    }

    @Test
    void r196_theRestOfABalanceUnderATwoThousandCountsWhereTheTermPrincipalIsMeasured() {
        OverdueTerm term = term(100_000, "2019-07-01", paid("2019-07-31", 98_500));

        assertThat(charge(term, "2026-06-30", STANDARD).segments().getLast().base())
                .isEqualTo(Yen.of(1_000));
        assertThat(charge(term, "2026-06-30", UNPAID).segments()).hasSize(1);
    }

    @Test
    void r196_whatWasPaidByTheDueDateBearsNothing() {
        OverdueTerm term = term(10_000, "2025-06-30", paid("2025-06-30", 7_000));

        assertThat(charge(term, "2026-06-30", STANDARD).base()).isEqualTo(Yen.of(3_000));
        assertThat(charge(term, "2026-06-30", PER_PAYMENT).base()).isEqualTo(Yen.of(3_000));
    }

    @Test
    void r197_anUnfixedChargeIsThatOfTheDayOnWhichItIsAskedFor() {
        OverdueTerm open = term(100_000, "2025-06-30");

        assertThat(charge(open, "2026-03-31", STANDARD).charge()).isEqualTo(Yen.of(5_000));
        assertThat(charge(open, "2025-06-30", STANDARD)).isEqualTo(LateCharge.NONE);
    }

    private static OverdueTerm exempt(String from, String to, String ratio) {
        return new OverdueTerm(
                LevyType.NHI,
                LocalDate.of(2025, 6, 30),
                Yen.of(100_000),
                List.of(),
                List.of(new ExemptionPeriod(
                        LocalDate.parse(from), to == null ? null : LocalDate.parse(to), new BigDecimal(ratio))));
    }

    @Test
    void r198_theExemptDaysAreASegmentOfWhichThatPartIsWaived() {
        LateCharge half = charge(exempt("2025-11-01", "2025-11-30", "0.5"), "2025-12-31", STANDARD);

        assertThat(half.segments())
                .extracting(segment -> segment.days() + " " + segment.yen().amount())
                .containsExactly("92 604", "31 738", "30 357", "31 738");
        assertThat(half.charge()).isEqualTo(Yen.of(2_400));
    }

    @Test
    void r198_aFullExemptionInForceStopsTheCharge() {
        LateCharge stayed = charge(exempt("2025-10-01", null, "1"), "2026-12-31", STANDARD);

        assertThat(stayed.raw()).isEqualTo(Yen.of(604));
        assertThat(stayed.charge()).isEqualTo(Yen.ZERO);
    }

    @Test
    void r198_ofSeveralExemptionsTheLargestHolds() {
        OverdueTerm term = new OverdueTerm(
                LevyType.NHI,
                LocalDate.of(2025, 6, 30),
                Yen.of(100_000),
                List.of(),
                List.of(
                        new ExemptionPeriod(LocalDate.of(2025, 10, 1), null, new BigDecimal("0.5")),
                        new ExemptionPeriod(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31), BigDecimal.ONE)));

        assertThat(charge(term, "2025-12-31", STANDARD).raw()).isEqualTo(Yen.of(604));
        assertThat(charge(term, "2026-01-31", STANDARD).raw()).isEqualTo(Yen.of(604 + 386));
    }

    @Test
    void r198_anExemptionHasAnEndAfterItsBeginningAndARatioUpToOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> exempt("2025-11-02", "2025-11-01", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> exempt("2025-11-01", null, "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> exempt("2025-11-01", null, "1.01"));
    }

    @Test
    void r183_aYearWithoutRatesIsAnErrorThatNamesIt() {
        assertThatExceptionOfType(MissingRateException.class)
                .isThrownBy(() -> paidAtOnce(100_000, "2026-06-30", "2027-01-01"))
                .matches(missing -> missing.year() == 2027)
                .withMessageContaining("late-charge-rates.csv");
    }

    @Test
    void r183_noRateIsAskedForWhereNothingBearsACharge() {
        OverdueTerm small = term(100_000, "2026-06-30", paid("2026-12-31", 99_500), paid("2027-01-04", 500));

        assertThat(charge(small, "2027-01-04", STANDARD).charge()).isEqualTo(Yen.of(2_900));
        assertThat(RATES.covers(2026)).isTrue();
        assertThat(RATES.covers(2027)).isFalse();
    }

    @Test
    void r183_aLowRateAboveTheHighOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LateChargeRates.YearRates(Rate.percent("9.1"), Rate.percent("2.8")));
    }

    @ParameterizedTest(name = "assessed {0}, for {1}, due {2}")
    @CsvSource({
        "2018, 2018, 2018-07-02, true",
        "2018, 2017, 2018-07-02, false",
        "2017, 2017, 2018-03-31, false",
        "2026, 2025, 2026-07-31, true",
    })
    void r180_theOrdinanceCoversPremiumsFromFiscal2018(int assessed, int attributable, LocalDate due, boolean covered) {
        assertThat(STANDARD.coverTerm(new FiscalYear(assessed), new FiscalYear(attributable), due))
                .isEqualTo(covered);
    }

    private static LateChargeTerms ordinance(boolean enabled, LocalDate fromDueDate) {
        return new LateChargeTerms(
                enabled,
                2018,
                2018,
                fromDueDate,
                STANDARD.lowRateMonths(),
                SegmentRounding.FLOOR_EACH,
                PartialPaymentMethod.BALANCE,
                ThresholdBasis.TERM_PRINCIPAL);
    }

    @Test
    void r180_anOrdinanceMayBeginWithADueDateOrNotAtAll() {
        LateChargeTerms fromJanuary = ordinance(true, LocalDate.of(2024, 1, 31));
        FiscalYear year = new FiscalYear(2023);

        assertThat(fromJanuary.coverTerm(year, year, LocalDate.of(2024, 1, 30))).isFalse();
        assertThat(fromJanuary.coverTerm(year, year, LocalDate.of(2024, 1, 31))).isTrue();
        assertThat(ordinance(false, null).coverTerm(year, year, LocalDate.of(2024, 1, 31)))
                .isFalse();
    }
}
