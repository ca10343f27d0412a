package jp.shuno.domain.refund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * R-123 加算金の計算から除く期間: days on which an overpayment bears no interest.
 *
 * @param from first day
 * @param to last day, null while it lasts
 * @param reason why
 */
public record ExcludedDays(LocalDate from, @Nullable LocalDate to, Reason reason) {

    /** Why days do not count. */
    public enum Reason {
        /** 請求の遅れ: nobody claimed within thirty days of the notice. */
        CLAIM_DELAY("通知から30日を経過した後の請求の遅れ"),
        /** 差押え: the claim to the refund was attached, so that it could not be paid. */
        ATTACHMENT("還付請求権の差押え");

        private final String japanese;

        Reason(String japanese) {
            this.japanese = japanese;
        }

        /** The words for staff. */
        public String japanese() {
            return japanese;
        }
    }

    /** @throws IllegalArgumentException when it ends before it begins */
    public ExcludedDays {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the excluded days end before they begin: " + from + " to " + to);
        }
    }

    /**
     * The days of an attachment.
     *
     * @param attachedOn day on which it took effect
     * @param liftedOn day on which it was lifted, null while it lasts
     */
    public static ExcludedDays attachment(LocalDate attachedOn, @Nullable LocalDate liftedOn) {
        return new ExcludedDays(attachedOn, liftedOn, Reason.ATTACHMENT);
    }

    /** Whether the day is one of them. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
