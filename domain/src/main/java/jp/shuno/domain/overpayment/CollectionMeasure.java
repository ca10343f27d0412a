package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure on a term that matters to its appropriation.
 *
 * @param kind which one
 * @param from first day
 * @param to last day, null while it is in force
 */
public record CollectionMeasure(
        Kind kind, LocalDate from, @Nullable LocalDate to) {

    /** Which measure. */
    public enum Kind {
        /** 徴収猶予. */
        COLLECTION_DEFERRAL,
        /** 換価の猶予. */
        REALIZATION_DEFERRAL,
        /** 執行停止. */
        EXECUTION_STAY,
        /** 分納誓約. */
        INSTALLMENT_PLAN
    }

    /** @throws IllegalArgumentException when it ends before it begins */
    public CollectionMeasure {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the measure ends before it begins: " + from + " to " + to);
        }
    }

    /** Whether it is that measure and runs on that day. */
    boolean is(Kind other, LocalDate day) {
        return kind == other && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
