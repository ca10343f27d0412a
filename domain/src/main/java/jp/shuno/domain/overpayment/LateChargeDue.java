package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.domain.latecharge.LateChargeBasis;
import jp.shuno.domain.latecharge.PrincipalPayment;
import jp.shuno.domain.money.Yen;

/**
 * 延滞金 of a term, as fixed in the ledger and as an appropriation to the principal will fix it.
 *
 * @param unpaid 確定延滞金未納額, zero while principal is open
 * @param received 延滞金収入額, what was appropriated to it included
 * @param reserved provisional and already planned yen of it, which are not asked for twice
 * @param basis what it is fixed by
 * @param payments principal paid so far by receipts, on their payment dates, and by appropriations, on their fit dates
 */
public record LateChargeDue(
        Yen unpaid, Yen received, Yen reserved, LateChargeBasis basis, List<PrincipalPayment> payments) {

    /** A term without late charge on which nothing is paid. */
    public static final LateChargeDue NONE =
            new LateChargeDue(Yen.ZERO, Yen.ZERO, Yen.ZERO, LateChargeBasis.NONE, List.of());

    /** Keeps the payments as they are. */
    public LateChargeDue {
        payments = List.copyOf(payments);
    }

    /** What can be paid of it as it stands. */
    Yen open() {
        return unpaid.minusOrZero(reserved);
    }

    /**
     * what can be paid of it once appropriations have completed the principal. It counts to the last day
     * on which principal was paid, and each appropriation is a payment on its fit date.
     *
     * @param appropriated what completes the principal, at least one payment
     */
    Yen openAfter(List<PrincipalPayment> appropriated) {
        List<PrincipalPayment> all =
                Stream.concat(payments.stream(), appropriated.stream()).toList();
        LocalDate completedOn = all.stream()
                .map(PrincipalPayment::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return basis.fixedOn(completedOn, () -> all).minusOrZero(received).minusOrZero(reserved);
    }
}
