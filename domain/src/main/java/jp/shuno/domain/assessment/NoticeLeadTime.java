package jp.shuno.domain.assessment;

import java.time.LocalDate;

/** the payment notice must reach the obligor some days before the due date. */
public final class NoticeLeadTime {

    private NoticeLeadTime() {}

    /**
     * Whether a notice issued on that day is early enough.
     *
     * @param minNoticeDays calendar days, {@code rules.min-notice-days}
     */
    public static boolean isKept(LocalDate issuedOn, LocalDate dueDate, int minNoticeDays) {
        return !issuedOn.isAfter(dueDate.minusDays(minNoticeDays));
    }
}
