package jp.shuno.sql.proof;

import java.util.List;

/** Invariants over the stored rows; each gives at most ten violations. */
public interface ProofMapper {

    /** Rows that {@link #violateTermBalance} looks at. */
    long countTermBalance();

    /**
     * every term balance is the sum of its postings, and what exceeds the assessment and was neither
     * appropriated nor refunded lies in OVERPAID. Gives the first rows that break it.
     */
    List<String> violateTermBalance();

    /** Rows that {@link #violateDerivedBalances} looks at. */
    long countDerivedBalances();

    /**
     * unpaid and overpaid amounts and the completion code are what assessed and received amounts give, and the
     * overpaid late charge is what went from LATE_CHARGE to OVERPAID and lies there. Gives the first rows that break
     * it.
     */
    List<String> violateDerivedBalances();

    /** Rows that {@link #violateAppropriation} looks at. */
    long countAppropriation();

    /**
     * what lies overpaid on a term, what was appropriated to its principal, what was appropriated from it and
     * what is refunded are the sums of its postings, and nothing stays on the way between two terms. Gives the first
     * terms, and receipts on the way, that break it.
     */
    List<String> violateAppropriation();

    /** Rows that {@link #violateFixedLateCharge} looks at. */
    long countFixedLateCharge();

    /**
     * late charge is fixed exactly where the principal is paid, on the day of a payment or the fit day of an
     * appropriation, in the units of R-181, and never received beyond what is assessed. Gives the first rows that break
     * it.
     */
    List<String> violateFixedLateCharge();

    /** Rows that {@link #violateLateChargeBounds} looks at. */
    long countLateChargeBounds();

    /**
     * a late charge is only where payment came after the due date, and, growing with principal and time, never
     * above the highest legal rate on the whole principal for all the years. Gives the first rows that break it.
     */
    List<String> violateLateChargeBounds();

    /** Rows that {@link #violateProvisional} looks at. */
    long countProvisional();

    /**
     * the provisional amount of a term is the sum of its live flash records. Gives the first rows that break
     * it.
     */
    List<String> violateProvisional();

    /** Rows that {@link #violateCompletion} looks at. */
    long countCompletion();

    /**
     * a term has a completion date exactly when something was assessed and nothing is unpaid. Gives the first
     * rows that break it.
     */
    List<String> violateCompletion();

    /** Rows that {@link #violateAnnualSum} looks at. */
    long countAnnualSum();

    /** the annual amount of a notice is the sum of its terms. Gives the first rows that break it. */
    List<String> violateAnnualSum();

    /** Rows that {@link #violateHistory} looks at. */
    long countHistory();

    /** every term row is what the last row of its history says. Gives the first rows that break it. */
    List<String> violateHistory();

    /** Rows that {@link #violateControlTotals} looks at. */
    long countControlTotals();

    /**
     * records and yen of every payment file equal the sum over all dispositions. Gives the first rows that
     * break it.
     */
    List<String> violateControlTotals();

    /** Rows that {@link #violateCash} looks at. */
    long countCash();

    /**
     * every receipt that is money has all its yen in buckets, and no other record has any. Gives the first
     * rows that break it.
     */
    List<String> violateCash();

    /** Rows that {@link #violateStanding} looks at. */
    long countStanding();

    /**
     * money that came in for a receipt lies on the term on which the receipt stands, and on no other. Gives the
     * first rows that break it.
     */
    List<String> violateStanding();

    /** Rows that {@link #violateInSight} looks at. */
    long countInSight();

    /** whatever lies in suspense has an open exception. Gives the first rows that break it. */
    List<String> violateInSight();

    /** Rows that {@link #violateTwoPersons} looks at. */
    long countTwoPersons();

    /** two persons decided whatever staff moved. Gives the first rows that break it. */
    List<String> violateTwoPersons();

    /** Rows that {@link #violateLimits} looks at. */
    long countLimits();

    /** every posting moves between 1 and 999,999,999,999 yen. Gives the first rows that break it. */
    List<String> violateLimits();

    /** Rows that {@link #violatePaidTwice} looks at. */
    long countPaidTwice();

    /** no record was taken twice. Gives the first rows that break it. */
    List<String> violatePaidTwice();

    /** Rows that {@link #violatePaymentOrder} looks at. */
    long countPaymentOrder();

    /**
     * no payment is overpaid while a later one pays principal of the same term, unless it came after
     * yen of the term were appropriated or refunded. Gives the first rows that break it.
     */
    List<String> violatePaymentOrder();

    /** Rows that {@link #violateFlashSettled} looks at. */
    long countFlashSettled();

    /** no flash is left of a payment that is final. Gives the first rows that break it. */
    List<String> violateFlashSettled();

    /** Rows that {@link #violateReversals} looks at. */
    long countReversals();

    /** a reversal undoes exactly one posting, exactly once. Gives the first rows that break it. */
    List<String> violateReversals();

    /** Rows that {@link #violatePaymentDates} looks at. */
    long countPaymentDates();

    /**
     * last payment, last revenue and completion date of a term are dates of its receipts; the completion date
     * may be the fit day of an appropriation.
     */
    List<String> violatePaymentDates();

    /** Rows that {@link #violateTransferOnce} and {@link #violateOneTransfer} look at. */
    long countTransferOnce();

    /**
     * a refund in a data record may go into another exactly when the record came back. Gives the first refunds
     * that break it.
     */
    List<String> violateTransferOnce();

    /** no refund is in two data records that did not come back. Gives the first refunds that break it. */
    List<String> violateOneTransfer();

    /** Rows that {@link #violateTransferFiles} looks at. */
    long countTransferFiles();

    /**
     * records and yen of every bank file that was sent equal the refunds that it carries, and these what was
     * approved. Gives the first files that break it.
     */
    List<String> violateTransferFiles();

    /** Rows that {@link #violateRefundStates} looks at. */
    long countRefundStates();

    /**
     * a refund has a transfer of its whole amount exactly while it is requested or paid, and postings of its
     * whole amount exactly while it is paid. Gives the first refunds that break it.
     */
    List<String> violateRefundStates();

    /** Rows that {@link #violateRefundPayable} looks at. */
    long countRefundPayable();

    /**
     * what lies in REFUND_PAYABLE of a term is what is decided there and not paid, interest included. Gives the
     * first terms that break it.
     */
    List<String> violateRefundPayable();
}
