package jp.shuno.batch.job.refund;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.refund.ClaimNumber;
import jp.shuno.domain.refund.DecidedRefund;
import jp.shuno.domain.transfer.RefundNumber;
import jp.shuno.sql.refund.RefundMapper;
import org.springframework.stereotype.Component;

/** 還付番号・請求番号: serials in the order of decision date, obligor and term, on from the highest that was given. */
@Component
class RefundNumbers {

    private final RefundMapper refunds;

    RefundNumbers(RefundMapper refunds) {
        this.refunds = refunds;
    }

    /** A refund number for each decision. */
    SortedMap<DecidedRefund, RefundNumber> refundNumbers(Collection<DecidedRefund> decisions) {
        String last = refunds.selectLastRefundNo();
        long serial = last == null ? 0 : Long.parseLong(last);
        SortedMap<DecidedRefund, RefundNumber> numbers = new TreeMap<>();
        for (DecidedRefund decision : new TreeSet<>(decisions)) {
            serial++;
            numbers.put(decision, RefundNumber.padded(String.valueOf(serial)));
        }
        return numbers;
    }

    /** A claim number for each decision of one day that has to be claimed. */
    SortedMap<DecidedRefund, ClaimNumber> claimNumbers(Collection<DecidedRefund> claimed, LocalDate decidedOn) {
        FiscalYear year = FiscalYear.of(decidedOn);
        String last = refunds.selectLastClaimNo(
                ClaimNumber.of(year, 1).value(),
                ClaimNumber.of(year, ClaimNumber.MOST_SERIAL).value());
        int serial = last == null ? 0 : new ClaimNumber(last).serial();
        return DecidedRefund.number(claimed, Map.of(year, serial));
    }
}
