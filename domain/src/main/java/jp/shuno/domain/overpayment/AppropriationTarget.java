package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.latecharge.PrincipalPayment;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A term to which an overpayment may be appropriated, with all that decides whether it may.
 *
 * @param key the term
 * @param attributableFiscalYear 相当年度
 * @param obligor 納付義務者
 * @param dueDate 納期限, the revised one where there is one
 * @param dueSide from when its principal can be met
 * @param principal 本料 as it stands
 * @param demandFee 督促手数料, null for none
 * @param lateCharge 延滞金
 * @param collectibility what else stands in the way
 */
public record AppropriationTarget(
        TermKey key,
        FiscalYear attributableFiscalYear,
        AddresseeNumber obligor,
        LocalDate dueDate,
        DueSide dueSide,
        TermBalance principal,
        @Nullable DemandFeeDue demandFee,
        LateChargeDue lateCharge,
        Collectibility collectibility) {

    /**
     * What may stand in the way of a collection.
     *
     * @param writtenOff 不納欠損済
     * @param extinguishedFrom 時効予定日: first day on which the right is lapsed, null where it is not counted
     * @param measures measures on the term, past ones too
     */
    public record Collectibility(
            boolean writtenOff, @Nullable LocalDate extinguishedFrom, List<CollectionMeasure> measures) {

        /** Nothing stands in the way. */
        public static final Collectibility FREE = new Collectibility(false, null, List.of());

        /** Keeps the measures as they are. */
        public Collectibility {
            measures = List.copyOf(measures);
        }

        boolean isUnder(CollectionMeasure.Kind kind, LocalDate day) {
            return measures.stream().anyMatch(measure -> measure.is(kind, day));
        }

        boolean isPrescribedOn(LocalDate day) {
            return extinguishedFrom != null && !day.isBefore(extinguishedFrom);
        }
    }

    /**
     * @throws IllegalArgumentException when principal is open and the payments are not what is paid of it, since the
     *     late charge would come out wrong
     */
    public AppropriationTarget {
        Yen unpaid = principal.unpaid();
        Yen paid = Yen.total(
                lateCharge.payments().stream().map(PrincipalPayment::amount).toList());
        if (!unpaid.isZero() && !paid.equals(principal.assessed().minus(unpaid))) {
            throw new IllegalArgumentException("%s has %s yen of %s unpaid, but payments of %s"
                    .formatted(key, unpaid.amount(), principal.assessed().amount(), paid.amount()));
        }
    }

    /** principal that can be met: what neither a flash record nor an earlier plan covers. */
    Yen openPrincipal() {
        return principal.effectiveUnpaid();
    }

    Yen openDemandFee() {
        return demandFee == null ? Yen.ZERO : demandFee.unpaid();
    }

    /** Whether anything is owed, covered or not. */
    boolean isOwed() {
        return !principal.unpaid().isZero()
                || !openDemandFee().isZero()
                || !lateCharge.unpaid().isZero();
    }

    /** Whether anything owed is covered by nothing. */
    boolean isOpen() {
        return !openPrincipal().isZero()
                || !openDemandFee().isZero()
                || !lateCharge.open().isZero();
    }
}
