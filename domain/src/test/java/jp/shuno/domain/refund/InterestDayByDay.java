package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.latecharge.SegmentRounding;
import jp.shuno.domain.overpayment.OverpaymentKind;

/**
 * The rules of refund interest once more, plain and slow: it walks one day at a time, asks for each day what bears
 * interest, and begins a new segment wherever the day before was of another base or year. It knows the official
 * rates and the model municipality only.
 */
final class InterestDayByDay {

    /** Interest is counted in yen × tenths of a percent × days of a year. */
    private static final long PARTS = 1000L * 365;

    private InterestDayByDay() {}

    /** The sum before the last rounding, yen. */
    static long raw(List<OverpaidPart> parts, SegmentRounding rounding) {
        long amount = parts.stream().mapToLong(part -> part.amount().amount()).sum();
        if (amount < 2000) {
            return 0;
        }
        long exact = 0;
        long floored = 0;
        long segment = 0;
        long baseBefore = 0;
        for (LocalDate day = LocalDate.of(OfficialInterestRates.FIRST_YEAR, 1, 1);
                day.getYear() <= OfficialInterestRates.LAST_YEAR;
                day = day.plusDays(1)) {
            long base = 0;
            for (OverpaidPart part : parts) {
                base += bears(part, day) ? part.amount().amount() : 0;
            }
            base = base / 1000 * 1000;
            if (base != baseBefore || day.getDayOfYear() == 1) {
                exact += segment;
                floored += segment / PARTS;
                segment = 0;
            }
            segment += base * OfficialInterestRates.tenths(day.getYear());
            baseBefore = base;
        }
        exact += segment;
        floored += segment / PARTS;
        return rounding == SegmentRounding.FLOOR_EACH ? floored : exact / PARTS;
    }

    private static boolean bears(OverpaidPart part, LocalDate day) {
        if (day.isAfter(part.until()) || !day.isAfter(lastFreeDay(part))) {
            return false;
        }
        for (ExcludedDays days : part.excluded()) {
            LocalDate to = days.to();
            if (!day.isBefore(days.from()) && (to == null || !day.isAfter(to))) {
                return false;
            }
        }
        return true;
    }

    /** The payment day, or the day on which a month has passed since the day after it, as one turns calendar leaves. */
    private static LocalDate lastFreeDay(OverpaidPart part) {
        LocalDate paid = part.paidOn();
        if (part.kind() == OverpaymentKind.OVERASSESSED) {
            return paid;
        }
        LocalDate counted = paid.plusDays(1);
        LocalDate firstOfNext = counted.withDayOfMonth(1).plusMonths(1);
        return counted.getDayOfMonth() > firstOfNext.lengthOfMonth()
                ? firstOfNext.withDayOfMonth(firstOfNext.lengthOfMonth())
                : firstOfNext.withDayOfMonth(counted.getDayOfMonth()).minusDays(1);
    }
}
