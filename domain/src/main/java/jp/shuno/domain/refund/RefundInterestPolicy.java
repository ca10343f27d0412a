package jp.shuno.domain.refund;

import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.latecharge.SegmentRounding;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 還付加算金の定め: how the municipality reckons refund interest.
 *
 * @param interestBaseUnit the base is cut to multiples of this, yen, 1 or more
 * @param interestMinAmount below this amount there is no interest, yen
 * @param interestResultUnit the interest is cut to multiples of this, yen, 1 or more
 * @param interestMinResult interest below this is none, yen
 * @param yearDays days by which a year's rate is divided, also in leap years, 1 to 366
 * @param segmentRounding where fractions of a yen are dropped
 * @param interestGrouping over how much amounts and roundings are counted
 * @param refundInterestFrom first 賦課年度 whose overpayments bear interest, null for all
 */
public record RefundInterestPolicy(
        Yen interestBaseUnit,
        Yen interestMinAmount,
        Yen interestResultUnit,
        Yen interestMinResult,
        int yearDays,
        SegmentRounding segmentRounding,
        InterestGrouping interestGrouping,
        @Nullable FiscalYear refundInterestFrom) {

    /** The most days by which a year's rate may be divided. */
    public static final int MOST_YEAR_DAYS = 366;

    private static final Yen BASE_UNIT = Yen.of(1_000);
    private static final Yen LEAST_AMOUNT = Yen.of(2_000);
    private static final Yen RESULT_UNIT = Yen.of(100);
    private static final Yen LEAST_RESULT = Yen.of(1_000);
    private static final int YEAR_DAYS = 365;

    /** @throws IllegalArgumentException when a unit is 0 or the days are no year */
    public RefundInterestPolicy {
        if (interestBaseUnit.isZero() || interestResultUnit.isZero()) {
            throw new IllegalArgumentException("amounts are cut to multiples of 1 yen or more");
        }
        if (yearDays < 1 || yearDays > MOST_YEAR_DAYS) {
            throw new IllegalArgumentException("a year has 1 to 366 days: " + yearDays);
        }
    }

    /** The model municipality: by the Local Tax Act, for premiums of all years. */
    public static RefundInterestPolicy standard() {
        return new RefundInterestPolicy(
                BASE_UNIT,
                LEAST_AMOUNT,
                RESULT_UNIT,
                LEAST_RESULT,
                YEAR_DAYS,
                SegmentRounding.FLOOR_EACH,
                InterestGrouping.PER_TERM,
                null);
    }

    /** The same with other rounding. */
    public RefundInterestPolicy with(SegmentRounding rounding) {
        return new RefundInterestPolicy(
                interestBaseUnit,
                interestMinAmount,
                interestResultUnit,
                interestMinResult,
                yearDays,
                rounding,
                interestGrouping,
                refundInterestFrom);
    }

    /** The same with other grouping. */
    public RefundInterestPolicy with(InterestGrouping grouping) {
        return new RefundInterestPolicy(
                interestBaseUnit,
                interestMinAmount,
                interestResultUnit,
                interestMinResult,
                yearDays,
                segmentRounding,
                grouping,
                refundInterestFrom);
    }

    /** The same from another 賦課年度 on, null for all. */
    public RefundInterestPolicy from(@Nullable FiscalYear first) {
        return new RefundInterestPolicy(
                interestBaseUnit,
                interestMinAmount,
                interestResultUnit,
                interestMinResult,
                yearDays,
                segmentRounding,
                interestGrouping,
                first);
    }

    /** Whether overpayments of a 賦課年度 bear interest. */
    public boolean covers(FiscalYear assessment) {
        return refundInterestFrom == null || assessment.compareTo(refundInterestFrom) >= 0;
    }

    /** The part of an amount that bears interest: cut to the unit. */
    Yen base(Yen amount) {
        return cut(amount, interestBaseUnit);
    }

    /** The interest that a raw sum gives: none below the least, otherwise cut to the unit. */
    Yen interest(Yen raw) {
        return interestMinResult.exceeds(raw) ? Yen.ZERO : cut(raw, interestResultUnit);
    }

    private static Yen cut(Yen amount, Yen unit) {
        return Yen.of(amount.amount() / unit.amount() * unit.amount());
    }
}
