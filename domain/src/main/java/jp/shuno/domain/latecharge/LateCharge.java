package jp.shuno.domain.latecharge;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.money.Rate;
import jp.shuno.domain.money.Yen;

/**
 * 延滞金 of a term with the steps that led to it.
 *
 * @param charge what is charged: the raw sum cut to 100 yen, 0 below 1,000
 * @param raw the sum before that last rounding, whole yen
 * @param base principal unpaid when the due date had passed, cut to 1,000 yen; 0 where there is no late charge
 * @param segments the days that bear a charge, in order
 */
public record LateCharge(Yen charge, Yen raw, Yen base, List<Segment> segments) {

    /** No late charge. */
    public static final LateCharge NONE = new LateCharge(Yen.ZERO, Yen.ZERO, Yen.ZERO, List.of());

    /**
     * Days with the same base, rate and exemption.
     *
     * @param from first day
     * @param to last day
     * @param days number of days, both inclusive
     * @param rate rate of these days
     * @param base amount that bears the charge, cut to 1,000 yen
     * @param yen charge of the segment, fractions of a yen dropped
     */
    public record Segment(LocalDate from, LocalDate to, int days, Rate rate, Yen base, Yen yen) {}
}
