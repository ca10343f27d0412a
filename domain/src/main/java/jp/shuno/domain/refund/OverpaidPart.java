package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;

/**
 * 還付加算金の計算の基礎: a part of the overpayment of one payment that goes one way, as far as its interest depends on it.
 *
 * @param term the term on which it was too much
 * @param lotId the overpayment of which it is a part
 * @param amount yen, more than zero
 * @param kind 過納・誤納の別
 * @param paidOn 領収日
 * @param use whether it is refunded or appropriated
 * @param until last day that counts, from {@link InterestPeriod}
 * @param excluded days that do not count, in any order; they may overlap
 */
public record OverpaidPart(
        TermKey term,
        String lotId,
        Yen amount,
        OverpaymentKind kind,
        LocalDate paidOn,
        InterestUse use,
        LocalDate until,
        List<ExcludedDays> excluded) {

    /** @throws IllegalArgumentException when there is no money in it */
    public OverpaidPart {
        if (amount.isZero()) {
            throw new IllegalArgumentException("a part of an overpayment is more than 0 yen");
        }
        excluded = List.copyOf(excluded);
    }

    /** the first day that counts. */
    public LocalDate start() {
        return InterestPeriod.start(kind, paidOn);
    }

    /** Whether a day counts: from the first to the last, less what is excluded. */
    boolean bearsOn(LocalDate day) {
        return !day.isBefore(start())
                && !day.isAfter(until)
                && excluded.stream().noneMatch(days -> days.covers(day));
    }
}
