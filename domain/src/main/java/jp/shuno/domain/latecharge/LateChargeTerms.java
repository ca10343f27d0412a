package jp.shuno.domain.latecharge;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The municipality's ordinance on late charge.
 *
 * @param enabled whether there is late charge at all
 * @param fromAssessmentYear first 賦課年度 that bears it
 * @param fromAttributableYear first 相当年度 that bears it
 * @param fromDueDate first due date that bears it, null for any
 * @param lowRateMonths months of the low rate for each levy
 * @param segmentRounding R-190
 * @param partialPaymentMethod R-196
 * @param thresholdBasis R-196
 */
public record LateChargeTerms(
        boolean enabled,
        int fromAssessmentYear,
        int fromAttributableYear,
        @Nullable LocalDate fromDueDate,
        Map<LevyType, Integer> lowRateMonths,
        SegmentRounding segmentRounding,
        PartialPaymentMethod partialPaymentMethod,
        ThresholdBasis thresholdBasis) {

    /** Below this amount there is no late charge, yen. */
    public static final long LEAST_PRINCIPAL = 2_000;

    /** The base is cut to multiples of this, yen. */
    public static final long BASE_UNIT = 1_000;

    /** A charge below this is none, yen. */
    public static final long LEAST_CHARGE = 1_000;

    /** The charge is cut to multiples of this, yen. */
    public static final long CHARGE_UNIT = 100;

    private static final int FIRST_YEAR = 2018;
    private static final int LOW_RATE_MONTHS = 3;

    /** @throws IllegalArgumentException when a levy has no low-rate months or less than none */
    public LateChargeTerms {
        lowRateMonths = Map.copyOf(lowRateMonths);
        for (LevyType levy : LevyType.values()) {
            Integer months = lowRateMonths.get(levy);
            if (months == null || months < 0) {
                throw new IllegalArgumentException("the low-rate months of " + levy + " are 0 or more: " + months);
            }
        }
    }

    /** The model municipality: from fiscal 2018, three months, segments floored, balance method. */
    public static LateChargeTerms standard() {
        Map<LevyType, Integer> months = new EnumMap<>(LevyType.class);
        for (LevyType levy : LevyType.values()) {
            months.put(levy, LOW_RATE_MONTHS);
        }
        return new LateChargeTerms(
                true,
                FIRST_YEAR,
                FIRST_YEAR,
                null,
                months,
                SegmentRounding.FLOOR_EACH,
                PartialPaymentMethod.BALANCE,
                ThresholdBasis.TERM_PRINCIPAL);
    }

    /** The same with other low-rate months for a levy. */
    public LateChargeTerms withLowRateMonths(LevyType levy, int months) {
        Map<LevyType, Integer> changed = new EnumMap<>(lowRateMonths);
        changed.put(levy, months);
        return new LateChargeTerms(
                enabled,
                fromAssessmentYear,
                fromAttributableYear,
                fromDueDate,
                changed,
                segmentRounding,
                partialPaymentMethod,
                thresholdBasis);
    }

    /** The same with other rounding, method and threshold. */
    public LateChargeTerms with(SegmentRounding rounding, PartialPaymentMethod method, ThresholdBasis threshold) {
        return new LateChargeTerms(
                enabled,
                fromAssessmentYear,
                fromAttributableYear,
                fromDueDate,
                lowRateMonths,
                rounding,
                method,
                threshold);
    }

    /**
     * whether a term bears late charge.
     *
     * @param assessment 賦課年度
     * @param attributable 相当年度
     */
    public boolean coverTerm(FiscalYear assessment, FiscalYear attributable, LocalDate dueDate) {
        return enabled
                && assessment.value() >= fromAssessmentYear
                && attributable.value() >= fromAttributableYear
                && (fromDueDate == null || !dueDate.isBefore(fromDueDate));
    }

    /** the part of an amount that bears the charge: cut to 1,000 yen, 0 below the threshold. */
    Yen base(Yen amount, Yen termPrincipal) {
        Yen measured = thresholdBasis == ThresholdBasis.TERM_PRINCIPAL ? termPrincipal : amount;
        return measured.amount() < LEAST_PRINCIPAL ? Yen.ZERO : cut(amount, BASE_UNIT);
    }

    /** the charge that a raw sum gives. */
    static Yen charge(Yen raw) {
        return raw.amount() < LEAST_CHARGE ? Yen.ZERO : cut(raw, CHARGE_UNIT);
    }

    private static Yen cut(Yen amount, long unit) {
        return Yen.of(amount.amount() / unit * unit);
    }
}
