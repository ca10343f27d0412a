package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.money.Rate;
import jp.shuno.domain.money.Yen;

/**
 * 還付加算金 or 充当加算金 with the steps that led to it.
 *
 * @param interest what is paid: the raw sum cut to 100 yen, 0 below 1,000
 * @param raw the sum before that last rounding, whole yen
 * @param base the amount cut to 1,000 yen; 0 where the amount is too small to bear interest
 * @param start the first day that counts, of several parts the earliest
 * @param segments the days that bear interest, in order
 */
public record RefundInterest(Yen interest, Yen raw, Yen base, LocalDate start, List<Segment> segments) {

    /** Keeps a copy of the segments. */
    public RefundInterest {
        segments = List.copyOf(segments);
    }

    /**
     * Days with the same base and rate.
     *
     * @param from first day
     * @param to last day
     * @param days number of days, both inclusive
     * @param rate rate of these days
     * @param base amount that bears interest on them, cut to 1,000 yen
     * @param yen interest of the segment, fractions of a yen dropped
     */
    public record Segment(LocalDate from, LocalDate to, int days, Rate rate, Yen base, Yen yen) {}
}
