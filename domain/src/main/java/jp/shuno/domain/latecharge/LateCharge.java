package jp.shuno.domain.latecharge;

import java.util.List;
import jp.shuno.domain.money.RateSegment;
import jp.shuno.domain.money.Yen;

/**
 * 延滞金 of a term with the steps that led to it.
 *
 * @param charge what is charged: the raw sum cut to 100 yen, 0 below 1,000
 * @param raw the sum before that last rounding, whole yen
 * @param base principal unpaid when the due date had passed, cut to 1,000 yen; 0 where there is no late charge
 * @param segments the days that bear a charge, in order
 */
public record LateCharge(Yen charge, Yen raw, Yen base, List<RateSegment> segments) {

    /** No late charge. */
    public static final LateCharge NONE = new LateCharge(Yen.ZERO, Yen.ZERO, Yen.ZERO, List.of());
}
