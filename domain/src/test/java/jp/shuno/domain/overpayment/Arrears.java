package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.latecharge.LateChargeBasis;
import jp.shuno.domain.latecharge.LateChargeCalculation;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.latecharge.LateChargeTerms;
import jp.shuno.domain.latecharge.OfficialRates;
import jp.shuno.domain.latecharge.OverdueTerm;
import jp.shuno.domain.latecharge.PrincipalPayment;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.AppropriationTarget.Collectibility;
import jp.shuno.domain.party.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/** A term with arrears as a test describes it, and overpayments; each step gives a new description. */
final class Arrears {

    /** One for all, so that equal targets are equal. */
    private static final LateChargePolicy POLICY = OfficialRates.policy();

    private final TermKey key;
    private AddresseeNumber obligor = Terms.OBLIGOR;
    private LocalDate dueDate;
    private @Nullable LocalDate noticeIssuedOn;
    private long assessed;
    private long provisional;
    private long planned;
    private @Nullable DemandFeeDue fee;
    private long lateChargeUnpaid;
    private boolean accrues;
    private final List<PrincipalPayment> payments = new ArrayList<>();
    private Collectibility collectibility = Collectibility.FREE;

    private Arrears(TermKey key, long assessed, LocalDate dueDate) {
        this.key = key;
        this.assessed = assessed;
        this.dueDate = dueDate;
    }

    /** A term of which nothing is paid and which bears no late charge. */
    static Arrears of(TermKey key, long yen, String dueDate) {
        return new Arrears(key, yen, LocalDate.parse(dueDate));
    }

    private Arrears with(Consumer<Arrears> change) {
        Arrears copy = new Arrears(key, assessed, dueDate);
        copy.obligor = obligor;
        copy.noticeIssuedOn = noticeIssuedOn;
        copy.provisional = provisional;
        copy.planned = planned;
        copy.fee = fee;
        copy.lateChargeUnpaid = lateChargeUnpaid;
        copy.accrues = accrues;
        copy.payments.addAll(payments);
        copy.collectibility = collectibility;
        change.accept(copy);
        return copy;
    }

    Arrears owedBy(AddresseeNumber other) {
        return with(copy -> copy.obligor = other);
    }

    /** An amount that was fixed after its legal due date. */
    Arrears fixedBy(String noticeIssued) {
        return with(copy -> copy.noticeIssuedOn = LocalDate.parse(noticeIssued));
    }

    Arrears paid(String on, long yen) {
        return with(copy -> copy.payments.add(new PrincipalPayment(LocalDate.parse(on), Yen.of(yen))));
    }

    /** A live flash record. */
    Arrears flash(long yen) {
        return with(copy -> copy.provisional = yen);
    }

    /** What an earlier plan covers. */
    Arrears planned(long yen) {
        return with(copy -> copy.planned = yen);
    }

    Arrears fee(long yen, String issued) {
        return with(copy -> copy.fee = new DemandFeeDue(Yen.of(yen), LocalDate.parse(issued)));
    }

    /** A late charge that is fixed already. */
    Arrears lateCharge(long yen) {
        return with(copy -> copy.lateChargeUnpaid = yen);
    }

    /** Late charge by the ordinance of the model municipality. */
    Arrears accruing() {
        return with(copy -> copy.accrues = true);
    }

    Arrears writtenOff() {
        return with(copy -> copy.collectibility = new Collectibility(true, null, List.of()));
    }

    Arrears prescribedFrom(String day) {
        return with(copy -> copy.collectibility = new Collectibility(false, LocalDate.parse(day), List.of()));
    }

    Arrears under(CollectionMeasure.Kind kind, String from, @Nullable String to) {
        CollectionMeasure measure =
                new CollectionMeasure(kind, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return with(copy -> copy.collectibility = new Collectibility(false, null, List.of(measure)));
    }

    /** What is fixed when the last of its payments completes the principal, counted by the rules of late charge. */
    long fixedLateCharge() {
        LocalDate completedOn = payments.stream()
                .map(PrincipalPayment::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        OverdueTerm term =
                new OverdueTerm(key.notice().levy(), dueDate, Yen.of(assessed), List.copyOf(payments), List.of());
        return LateChargeCalculation.asOf(term, completedOn, LateChargeTerms.standard(), POLICY.rates())
                .charge()
                .amount();
    }

    AppropriationTarget target() {
        long paid = payments.stream().mapToLong(each -> each.amount().amount()).sum();
        TermBalance balance = new TermBalance(
                Yen.of(assessed), Yen.of(paid), Yen.of(provisional), Yen.of(planned), Yen.ZERO, Yen.ZERO, Yen.ZERO);
        LateChargeBasis basis = accrues
                ? LateChargeBasis.of(
                        POLICY, key.notice(), key.notice().assessmentFiscalYear(), dueDate, Yen.of(assessed))
                : LateChargeBasis.NONE;
        return new AppropriationTarget(
                key,
                key.notice().assessmentFiscalYear(),
                obligor,
                dueDate,
                noticeIssuedOn == null
                        ? new DueSide.DividedTerm(dueDate)
                        : new DueSide.FixedAfterDueDate(noticeIssuedOn),
                balance,
                fee,
                new LateChargeDue(Yen.of(lateChargeUnpaid), Yen.ZERO, Yen.ZERO, basis, payments),
                collectibility);
    }

    /** Money that was never due, paid on that day. */
    static OverpaymentLot erroneous(String receiptId, TermKey term, String paidOn, long yen) {
        return lot(receiptId, term, OverpaymentKind.ERRONEOUS, paidOn, paidOn, yen);
    }

    /** Money that a decrease made excess. */
    static OverpaymentLot overassessed(String receiptId, TermKey term, String paidOn, String decidedOn, long yen) {
        return lot(receiptId, term, OverpaymentKind.OVERASSESSED, paidOn, decidedOn, yen);
    }

    private static OverpaymentLot lot(
            String receiptId, TermKey term, OverpaymentKind kind, String paidOn, String aroseOn, long yen) {
        LocalDate paid = LocalDate.parse(paidOn);
        return new OverpaymentLot(
                OverpaymentLot.id(receiptId, term, kind),
                term,
                receiptId,
                kind,
                new PaymentPlace(paid, null, paid, receiptId + ".csv", 1),
                LocalDate.parse(aroseOn),
                Yen.of(yen),
                Yen.ZERO,
                Yen.ZERO);
    }
}
