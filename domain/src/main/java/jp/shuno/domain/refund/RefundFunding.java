package jp.shuno.domain.refund;

import java.time.LocalDate;
import jp.shuno.domain.calendar.FiscalYear;

/**
 * R-102 還付の財源: from which money a refund is paid.
 *
 * @param source out of the revenue itself or as expenditure
 * @param year fiscal year that bears it
 */
public record RefundFunding(Source source, FiscalYear year) {

    /** Where the money of a refund comes from. */
    public enum Source {
        /** 戻出: out of the revenue of the year in which it was received. */
        REVENUE("戻出"),
        /** 過年度還付: as expenditure, since that year is closed. */
        EXPENDITURE("過年度還付");

        private final String japanese;

        Source(String japanese) {
            this.japanese = japanese;
        }

        /** The word for staff. */
        public String japanese() {
            return japanese;
        }
    }

    /**
     * The funding of a refund: until 31 May after the year of the receipt out of its revenue, then as expenditure of
     * the year in which it is paid.
     *
     * @param receivedIn 収入年度 of the receipt
     * @param paidOn day on which the refund is paid
     * @throws IllegalArgumentException when it is paid before that year began
     */
    public static RefundFunding of(FiscalYear receivedIn, LocalDate paidOn) {
        if (paidOn.isBefore(receivedIn.firstDay())) {
            throw new IllegalArgumentException(
                    "money received in fiscal %d cannot be refunded on %s".formatted(receivedIn.value(), paidOn));
        }
        return paidOn.isAfter(receivedIn.closingDate())
                ? new RefundFunding(Source.EXPENDITURE, FiscalYear.of(paidOn))
                : new RefundFunding(Source.REVENUE, receivedIn);
    }

    /**
     * the fiscal year of whose expenditure the interest is. It is never taken out of revenue, though it is
     * paid in one transfer with the refund.
     *
     * @param decidedOn 支出決定日
     */
    public static RefundFunding ofInterest(LocalDate decidedOn) {
        return new RefundFunding(Source.EXPENDITURE, FiscalYear.of(decidedOn));
    }
}
