package jp.shuno.domain.refund;

import java.time.LocalDate;
import jp.shuno.domain.calendar.BusinessCalendar;

/**
 * R-126 支出決定: the day by which the interest of a refund is fixed. It is the business date of the plan that fixes it:
 * the refund plan where no claim is needed, so that the notice can name the interest; else the transfer plan. A
 * later approval does not move it.
 *
 * @param decidedOn 支出決定日
 * @param lastDayToApprove last day on which the plan can be approved; then it lapses and is made anew
 */
public record ExpenditureDecision(LocalDate decidedOn, LocalDate lastDayToApprove) {

    /** Business days after which a plan that nobody approved lapses. */
    public static final int BUSINESS_DAYS_TO_APPROVE = 5;

    /**
     * The decision that a plan makes.
     *
     * @param plannedOn business date of the plan
     * @param municipal calendar of the municipality
     */
    public static ExpenditureDecision of(LocalDate plannedOn, BusinessCalendar municipal) {
        return new ExpenditureDecision(plannedOn, municipal.plusBusinessDays(plannedOn, BUSINESS_DAYS_TO_APPROVE));
    }

    /** Whether the refund plan, and with it the notice, already fixes the interest; else the transfer plan does. */
    public static boolean isMadeByRefundPlan(ClaimFormNeed need) {
        return need instanceof ClaimFormNeed.NotNeeded;
    }

    /** Whether the plan can no longer be approved on that day. */
    public boolean hasLapsed(LocalDate day) {
        return day.isAfter(lastDayToApprove);
    }
}
