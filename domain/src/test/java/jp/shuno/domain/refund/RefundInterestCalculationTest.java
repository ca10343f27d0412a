package jp.shuno.domain.refund;

import static jp.shuno.domain.overpayment.OverpaymentKind.ERRONEOUS;
import static jp.shuno.domain.overpayment.OverpaymentKind.OVERASSESSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.latecharge.SegmentRounding;
import jp.shuno.domain.money.Rate;
import jp.shuno.domain.money.RateSegment;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.domain.refund.RefundInterestCalculation.Counted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** the worked examples, and the days on either side of each border. */
class RefundInterestCalculationTest {

    private static final RefundInterestPolicy STANDARD = RefundInterestPolicy.standard();
    private static final RefundInterestRates RATES = OfficialInterestRates.table();

    private static RefundInterest interest(OverpaidPart... parts) {
        return RefundInterestCalculation.together(List.of(parts), STANDARD, RATES);
    }

    private static RefundInterest interest(OverpaymentKind kind, long yen, String paid, String decided) {
        return interest(Overpaid.refunded(kind, yen, LocalDate.parse(paid), LocalDate.parse(decided)));
    }

    private static OverpaidPart without(OverpaidPart part, ExcludedDays... days) {
        return new OverpaidPart(
                part.term(),
                part.lotId(),
                part.amount(),
                part.kind(),
                part.paidOn(),
                part.use(),
                part.until(),
                List.of(days));
    }

    @ParameterizedTest(name = "{0} {1} yen paid {2}, decided {3}: {5} from {4}")
    @CsvSource({
        "OVERASSESSED, 250000, 2025-06-30, 2026-02-10, 1499, 1400",
        "OVERASSESSED, 34500, 2025-06-30, 2026-02-10, 203, 0",
        "ERRONEOUS, 400000, 2025-07-31, 2026-03-10, 2186, 2100",
        "ERRONEOUS, 400000, 2026-06-10, 2026-07-05, 0, 0",
        "OVERASSESSED, 1999, 2025-06-30, 2026-02-10, 0, 0",
        "OVERASSESSED, 600000, 2025-06-30, 2026-02-03, 3448, 3400"
    })
    void r125_theWorkedExamplesComeOut(
            OverpaymentKind kind, long yen, String paid, String decided, long raw, long interest) {
        RefundInterest result = interest(kind, yen, paid, decided);

        assertThat(result.raw()).isEqualTo(Yen.of(raw));
        assertThat(result.interest()).isEqualTo(Yen.of(interest));
    }

    @Test
    void r125_eachCalendarYearIsASegmentWithItsOwnRate() {
        RefundInterest result = interest(OVERASSESSED, 250_000, "2025-06-30", "2026-02-10");

        assertThat(result.base()).isEqualTo(Yen.of(250_000));
        assertThat(result.start()).isEqualTo("2025-07-01");
        assertThat(result.segments())
                .extracting(each -> "%s %s %d %s %d"
                        .formatted(
                                each.from(),
                                each.to(),
                                each.days(),
                                each.rate(),
                                each.yen().amount()))
                .containsExactly("2025-07-01 2025-12-31 184 0.9 1134", "2026-01-01 2026-02-10 41 1.3 365");
    }

    @ParameterizedTest(name = "{0} paid {1} bears interest from {2}")
    @CsvSource({
        "OVERASSESSED, 2025-07-31, 2025-08-01",
        "ERRONEOUS, 2025-07-31, 2025-09-01",
        "ERRONEOUS, 2026-06-10, 2026-07-11",
        "OVERASSESSED, 2025-12-31, 2026-01-01",
        "ERRONEOUS, 2025-12-31, 2026-02-01",
        "ERRONEOUS, 2025-11-30, 2026-01-01",
        "ERRONEOUS, 2026-01-28, 2026-03-01",
        "ERRONEOUS, 2026-01-29, 2026-03-01",
        "ERRONEOUS, 2026-01-30, 2026-03-01",
        "ERRONEOUS, 2026-01-31, 2026-03-01",
        "ERRONEOUS, 2024-01-28, 2024-02-29",
        "ERRONEOUS, 2024-01-29, 2024-03-01",
        "ERRONEOUS, 2024-02-28, 2024-03-29",
        "ERRONEOUS, 2024-02-29, 2024-04-01",
        "OVERASSESSED, 2024-02-28, 2024-02-29",
    })
    void r121_theFirstDayDependsOnTheKind(OverpaymentKind kind, LocalDate paid, LocalDate start) {
        assertThat(InterestPeriod.start(kind, paid)).isEqualTo(start);
    }

    @ParameterizedTest(name = "fit day {0}, decided {1}: until {2}")
    @CsvSource({
        "2026-01-09, 2026-01-10, 2026-01-09",
        "2026-01-10, 2026-01-10, 2026-01-10",
        "2026-01-11, 2026-01-10, 2026-01-10",
    })
    void r122_anAppropriationEndsOnItsFitDayAtMost(LocalDate fit, LocalDate decided, LocalDate end) {
        assertThat(InterestPeriod.endOfAppropriation(fit, decided)).isEqualTo(end);
    }

    @Test
    void r122_bothEndsCountAndAnEndBeforeTheStartGivesNothing() {
        assertThat(interest(OVERASSESSED, 400_000, "2026-06-10", "2026-06-11").segments())
                .extracting(RateSegment::days)
                .containsExactly(1);
        RefundInterest none = interest(OVERASSESSED, 400_000, "2026-06-10", "2026-06-10");

        assertThat(none.segments()).isEmpty();
        assertThat(none.interest()).isEqualTo(Yen.ZERO);
        assertThat(none.base()).isEqualTo(Yen.of(400_000));
    }

    @Test
    void r123_theDaysOfALateClaimDoNotCount() {
        ExcludedDays delay = InterestPeriod.claimDelay(LocalDate.of(2025, 11, 10), LocalDate.of(2026, 1, 20))
                .orElseThrow();
        RefundInterest result = interest(without(
                Overpaid.refunded(OVERASSESSED, 600_000, LocalDate.of(2025, 6, 30), LocalDate.of(2026, 2, 3)), delay));

        assertThat(delay.from()).isEqualTo("2025-12-11");
        assertThat(delay.to()).isEqualTo("2026-01-20");
        assertThat(result.segments())
                .extracting(each ->
                        each.days() + " " + each.rate() + " " + each.yen().amount())
                .containsExactly("163 0.9 2411", "14 1.3 299");
        assertThat(result.raw()).isEqualTo(Yen.of(2_710));
        assertThat(result.interest()).isEqualTo(Yen.of(2_700));
    }

    @ParameterizedTest(name = "notice {0}, claim {1}: {2} days excluded")
    @CsvSource({
        "2025-11-10, 2025-12-09, 0",
        "2025-11-10, 2025-12-10, 0",
        "2025-11-10, 2025-12-11, 1",
        "2025-11-10, 2025-12-12, 2",
        "2025-12-01, 2025-12-31, 0",
        "2025-12-01, 2026-01-01, 1",
        "2024-01-30, 2024-02-29, 0",
        "2024-01-30, 2024-03-01, 1",
        "2026-01-30, 2026-03-01, 0",
        "2026-01-30, 2026-03-02, 1",
        "2025-11-10, 2025-11-01, 0",
    })
    void r123_aClaimIsLateFromTheThirtyFirstDay(LocalDate notice, LocalDate claim, int days) {
        assertThat(InterestPeriod.claimDelay(notice, claim)
                        .map(each -> each.from().until(each.to()).getDays() + 1)
                        .orElse(0))
                .isEqualTo(days);
    }

    @Test
    void r123_whereNoClaimIsNeededNothingIsExcluded() {
        assertThat(InterestPeriod.claimDelay(LocalDate.of(2025, 11, 10), null)).isEmpty();
    }

    @Test
    void r123_anAttachmentStopsTheInterestUntilItIsLifted() {
        OverpaidPart part =
                Overpaid.refunded(OVERASSESSED, 600_000, LocalDate.of(2025, 6, 30), LocalDate.of(2025, 9, 30));
        ExcludedDays lifted = ExcludedDays.attachment(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 31));
        ExcludedDays inForce = ExcludedDays.attachment(LocalDate.of(2025, 8, 1), null);

        assertThat(interest(without(part, lifted)).segments())
                .extracting(RateSegment::days)
                .containsExactly(31, 30);
        assertThat(interest(without(part, inForce)).segments())
                .extracting(RateSegment::days)
                .containsExactly(31);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExcludedDays.attachment(LocalDate.of(2025, 8, 2), LocalDate.of(2025, 8, 1)));
    }

    @Test
    void r123_daysThatAreExcludedTwiceAreExcludedOnce() {
        OverpaidPart part =
                Overpaid.refunded(OVERASSESSED, 600_000, LocalDate.of(2025, 6, 30), LocalDate.of(2025, 9, 30));

        assertThat(interest(without(
                                part,
                                ExcludedDays.attachment(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 20)),
                                ExcludedDays.attachment(LocalDate.of(2025, 8, 10), LocalDate.of(2025, 8, 31))))
                        .segments())
                .extracting(RateSegment::days)
                .containsExactly(31, 30);
    }

    @ParameterizedTest(name = "{0} yen bear interest on {1}")
    @CsvSource({"1999, 0", "2000, 2000", "2999, 2000", "3000, 3000", "34500, 34000"})
    void r120_theBaseIsCutToAThousandYenAndNothingBelowTwoThousand(long yen, long base) {
        assertThat(interest(OVERASSESSED, yen, "2025-06-30", "2026-02-10").base())
                .isEqualTo(Yen.of(base));
    }

    @ParameterizedTest(name = "{0} yen for a year at 1.6%: {1} from {2}")
    @CsvSource({"62000, 0, 992", "63000, 1000, 1008", "68000, 1000, 1088", "69000, 1100, 1104"})
    void r120_interestBelowAThousandYenIsNoneAndTheRestIsCutToAHundred(long yen, long interest, long raw) {
        RefundInterest result = interest(OVERASSESSED, yen, "2018-12-31", "2019-12-31");

        assertThat(result.raw()).isEqualTo(Yen.of(raw));
        assertThat(result.interest()).isEqualTo(Yen.of(interest));
    }

    @Test
    void r120_aLeapYearIsDividedBy365Too() {
        RefundInterest leap = interest(OVERASSESSED, 1_000_000, "2023-12-31", "2024-12-31");

        assertThat(leap.segments()).extracting(RateSegment::days).containsExactly(366);
        assertThat(leap.raw()).isEqualTo(Yen.of(9_024));
    }

    @Test
    void r190_theTwoRoundingsAreToldApart() {
        List<OverpaidPart> halves = List.of(
                Overpaid.refunded(OVERASSESSED, 250_000, LocalDate.of(2024, 12, 20), LocalDate.of(2026, 1, 10)));
        assertThat(RefundInterestCalculation.together(halves, STANDARD, RATES).raw())
                .isEqualTo(Yen.of(67 + 2_250 + 89));
        assertThat(RefundInterestCalculation.together(halves, STANDARD.with(SegmentRounding.EXACT_SUM), RATES)
                        .raw())
                .isEqualTo(Yen.of(2_406));
    }

    private static List<OverpaidPart> partsOfTerms() {
        LocalDate june = LocalDate.of(2025, 6, 30);
        LocalDate july = LocalDate.of(2025, 7, 31);
        LocalDate decided = LocalDate.of(2026, 2, 10);
        return List.of(
                Overpaid.part(
                        "A",
                        Overpaid.term(2025, 1),
                        OVERASSESSED,
                        100_500,
                        june,
                        InterestUse.REFUND,
                        decided,
                        List.of()),
                Overpaid.part(
                        "A",
                        Overpaid.term(2025, 1),
                        OVERASSESSED,
                        150_000,
                        june,
                        InterestUse.APPROPRIATION,
                        decided,
                        List.of()),
                Overpaid.part(
                        "B", Overpaid.term(2025, 1), ERRONEOUS, 100_500, july, InterestUse.REFUND, decided, List.of()),
                Overpaid.part(
                        "C",
                        Overpaid.term(2025, 2),
                        OVERASSESSED,
                        100_000,
                        june,
                        InterestUse.REFUND,
                        decided,
                        List.of()));
    }

    @Test
    void r120_eachTermIsCountedByItselfAndRefundApartFromAppropriation() {
        List<Counted> counted = RefundInterestCalculation.each(partsOfTerms(), STANDARD, RATES);

        assertThat(counted)
                .extracting(
                        each -> each.parts().stream().map(OverpaidPart::lotId).toList(),
                        each -> each.parts().getFirst().use(),
                        each -> each.interest().base().amount())
                .containsExactly(
                        tuple(List.of("A", "B"), InterestUse.REFUND, 201_000L),
                        tuple(List.of("A"), InterestUse.APPROPRIATION, 150_000L),
                        tuple(List.of("C"), InterestUse.REFUND, 100_000L));
        assertThat(counted.getFirst().interest().segments())
                .extracting(each -> each.from() + " " + each.base().amount())
                .containsExactly("2025-07-01 100000", "2025-09-01 201000", "2026-01-01 201000");
    }

    @Test
    void r120_paymentByPaymentEachIsCutForItself() {
        List<Counted> counted =
                RefundInterestCalculation.each(partsOfTerms(), STANDARD.with(InterestGrouping.PER_PAYMENT), RATES);

        assertThat(counted)
                .extracting(each -> each.interest().base().amount())
                .containsExactly(100_000L, 150_000L, 100_000L, 100_000L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundInterestCalculation.together(partsOfTerms(), STANDARD, RATES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundInterestCalculation.together(List.of(), STANDARD, RATES));
    }

    @Test
    void r120_aMunicipalityMayBeginWithAFiscalYear() {
        List<OverpaidPart> part =
                List.of(Overpaid.refunded(OVERASSESSED, 250_000, LocalDate.of(2025, 6, 30), LocalDate.of(2026, 2, 10)));

        assertThat(RefundInterestCalculation.together(part, STANDARD.from(new FiscalYear(2025)), RATES)
                        .interest())
                .isEqualTo(Yen.of(1_400));
        assertThat(RefundInterestCalculation.together(part, STANDARD.from(new FiscalYear(2026)), RATES))
                .isEqualTo(new RefundInterest(Yen.ZERO, Yen.ZERO, Yen.ZERO, LocalDate.of(2025, 7, 1), List.of()));
    }

    @Test
    void r124_aYearWithoutARateIsAnErrorThatNamesIt() {
        assertThatExceptionOfType(MissingInterestRateException.class)
                .isThrownBy(() -> interest(OVERASSESSED, 250_000, "2026-06-30", "2027-01-01"))
                .matches(missing -> missing.year() == 2027)
                .withMessageContaining("refund-interest-rates.csv");
        assertThat(interest(OVERASSESSED, 250_000, "2026-06-30", "2026-12-31").interest())
                .isEqualTo(Yen.of(1_600));
    }

    @Test
    void r124_noRateIsAskedForWhereNothingBearsInterest() {
        assertThat(interest(OVERASSESSED, 1_999, "2026-06-30", "2027-01-01").interest())
                .isEqualTo(Yen.ZERO);
        assertThat(interest(ERRONEOUS, 250_000, "2026-12-01", "2027-01-01").interest())
                .isEqualTo(Yen.ZERO);
        assertThat(RATES.covers(2026)).isTrue();
        assertThat(RATES.covers(2027)).isFalse();
    }

    @Test
    void r124_aRateAboveThatOfTheLawIsRefused() {
        assertThat(new RefundInterestRates(Map.of(2026, Rate.percent("7.3"))).of(2026))
                .isEqualTo(RefundInterestRates.HIGHEST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefundInterestRates(Map.of(2026, Rate.percent("7.4"))))
                .withMessageContaining("2026");
    }

    @Test
    void r120_nonsenseIsNoPolicy() {
        Yen one = Yen.of(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefundInterestPolicy(
                        Yen.ZERO, one, one, one, 365, SegmentRounding.FLOOR_EACH, InterestGrouping.PER_TERM, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefundInterestPolicy(
                        one, one, one, one, 0, SegmentRounding.FLOOR_EACH, InterestGrouping.PER_TERM, null));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Overpaid.refunded(OVERASSESSED, 0, LocalDate.of(2025, 6, 30), LocalDate.of(2026, 2, 10)));
    }
}
