package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.Optional;
import jp.shuno.domain.calendar.CivilPeriod;
import jp.shuno.domain.overpayment.OverpaymentKind;
import org.jspecify.annotations.Nullable;

/** 還付加算金の計算期間: on which days an overpayment bears interest. */
public final class InterestPeriod {

    /** Days from the issue of the notice within which a claim delays nothing. */
    public static final int DAYS_TO_CLAIM = 30;

    private InterestPeriod() {}

    /**
     * R-121 The first day: what is overassessed bears interest from the day after its payment; what was paid in
     * error from the day after the day on which a month, counted from the day after the payment, has passed.
     *
     * @param paidOn 領収日
     */
    public static LocalDate start(OverpaymentKind kind, LocalDate paidOn) {
        LocalDate dayAfter = paidOn.plusDays(1);
        return switch (kind) {
            case OVERASSESSED -> dayAfter;
            case ERRONEOUS -> CivilPeriod.monthsFrom(dayAfter, 1);
        };
    }

    /** R-122 The last day of what is refunded: 支出決定日. */
    public static LocalDate endOfRefund(LocalDate expenditureDecidedOn) {
        return expenditureDecidedOn;
    }

    /**
     * R-122 The last day of what is appropriated: the fit day where it is earlier than the decision, else the
     * decision.
     *
     * @param fitOn 充当適状日
     * @param decidedOn 充当決定日
     */
    public static LocalDate endOfAppropriation(LocalDate fitOn, LocalDate decidedOn) {
        return fitOn.isBefore(decidedOn) ? fitOn : decidedOn;
    }

    /** the last day on which a claim delays nothing. */
    public static LocalDate lastDayToClaim(LocalDate noticeIssuedOn) {
        return noticeIssuedOn.plusDays(DAYS_TO_CLAIM);
    }

    /**
     * R-123 The days that a late claim takes away: from the day after the thirtieth to the claim itself.
     *
     * @param noticeIssuedOn 通知書の発行日
     * @param claimedOn day on which the claim was received, null where none is needed
     * @return empty when the claim came within thirty days or none is needed
     */
    public static Optional<ExcludedDays> claimDelay(LocalDate noticeIssuedOn, @Nullable LocalDate claimedOn) {
        LocalDate last = lastDayToClaim(noticeIssuedOn);
        return claimedOn == null || !claimedOn.isAfter(last)
                ? Optional.empty()
                : Optional.of(new ExcludedDays(last.plusDays(1), claimedOn, ExcludedDays.Reason.CLAIM_DELAY));
    }
}
