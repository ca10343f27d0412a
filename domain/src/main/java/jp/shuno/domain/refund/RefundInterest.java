package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.money.RateSegment;
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
public record RefundInterest(Yen interest, Yen raw, Yen base, LocalDate start, List<RateSegment> segments) {

    /** Keeps a copy of the segments. */
    public RefundInterest {
        segments = List.copyOf(segments);
    }
}
