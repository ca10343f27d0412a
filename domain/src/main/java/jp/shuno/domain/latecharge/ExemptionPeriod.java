package jp.shuno.domain.latecharge;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * R-198 延滞金の減免: days for which part or all of the late charge is waived.
 *
 * @param from first day
 * @param to last day, null while it is in force
 * @param ratio part that is waived, more than 0, at most 1
 */
public record ExemptionPeriod(LocalDate from, @Nullable LocalDate to, BigDecimal ratio) {

    /** @throws IllegalArgumentException when it ends before it begins or the ratio is no part of one */
    public ExemptionPeriod {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the exemption ends before it begins: " + from + " to " + to);
        }
        if (ratio.signum() <= 0 || ratio.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("the ratio of an exemption is above 0 and at most 1: " + ratio);
        }
    }

    /** Whether the day lies in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
