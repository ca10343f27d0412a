package jp.shuno.batch.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.latecharge.LateChargeBasis;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.latecharge.PrincipalPayment;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.AppropriationPlan.Remainder;
import jp.shuno.domain.overpayment.AppropriationTarget;
import jp.shuno.domain.overpayment.AppropriationTarget.Collectibility;
import jp.shuno.domain.overpayment.DemandFeeDue;
import jp.shuno.domain.overpayment.DueSide;
import jp.shuno.domain.overpayment.LateChargeDue;
import jp.shuno.domain.overpayment.OverpaidTerm;
import jp.shuno.domain.overpayment.OverpaymentLot;
import jp.shuno.domain.overpayment.OverpaymentLots;
import jp.shuno.domain.overpayment.TermRevision;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.AppropriatedMoney;
import jp.shuno.domain.reconciliation.PostedReceipt;
import jp.shuno.domain.reconciliation.Settlement;
import jp.shuno.domain.reconciliation.TermSettlement;
import jp.shuno.sql.assessment.AssessmentHistory;
import jp.shuno.sql.assessment.TermAssessment;
import jp.shuno.sql.ledger.PostingRow;
import jp.shuno.sql.overpayment.AppropriationRow;
import jp.shuno.sql.receipt.ReceiptRow;
import org.jspecify.annotations.Nullable;

/** The rows of some obligors as the rules of overpayment and appropriation see them, term by term. */
final class TermBooks {

    private final Map<String, List<TermAssessment>> termsByObligor;
    private final Map<TermKey, List<TermRevision>> revisions;
    private final Map<TermKey, List<PostedReceipt>> standing = new HashMap<>();
    private final Map<TermKey, List<Incoming>> incoming = new HashMap<>();
    private final Map<TermKey, AddresseeNumber> obligorOf = new HashMap<>();
    private final LateChargePolicy lateCharge;

    /** Yen of a receipt that an appropriation brought to a term, with the day from which it is effective. */
    private record Incoming(PostedReceipt receipt, Posting posting, LocalDate fitDate) {}

    TermBooks(
            List<TermAssessment> terms,
            List<AssessmentHistory> histories,
            List<ReceiptRow> receipts,
            List<PostingRow> postings,
            List<AppropriationRow> actual,
            LateChargePolicy lateCharge) {
        this.lateCharge = lateCharge;
        this.termsByObligor = terms.stream().collect(Collectors.groupingBy(TermAssessment::obligorNo));
        terms.forEach(term -> obligorOf.put(term.termKey(), new AddresseeNumber(term.obligorNo())));
        this.revisions = histories.stream()
                .collect(Collectors.groupingBy(
                        row -> row.noticeKey().term(new TermNumber(row.term())),
                        Collectors.mapping(
                                row -> new TermRevision(
                                        row.revision(), row.decidedOn(), row.dueDate(), row.principal()),
                                Collectors.toList())));
        Map<String, LocalDate> fitDates = new HashMap<>();
        actual.forEach(row -> fitDates.put(String.valueOf(row.postingId()), row.fitDate()));
        Map<String, List<Posting>> postingsOf =
                postings.stream().map(PostingRow::toPosting).collect(Collectors.groupingBy(Posting::receiptId));
        for (ReceiptRow row : receipts) {
            enter(row, postingsOf.getOrDefault(row.receiptId(), List.of()), fitDates);
        }
    }

    private void enter(ReceiptRow row, List<Posting> postings, Map<String, LocalDate> fitDates) {
        PostedReceipt receipt = PostedReceipt.of(row.toReceipt(), postings);
        TermKey own = row.termKey();
        if (own != null && row.settled().filter(Disposition.POSTED::equals).isPresent()) {
            standing.computeIfAbsent(own, key -> new ArrayList<>()).add(receipt);
        }
        for (Posting posting : Posting.standing(postings)) {
            TermKey target = posting.term();
            if (posting.from() == Bucket.APPROPRIATION && target != null) {
                incoming.computeIfAbsent(target, key -> new ArrayList<>())
                        .add(new Incoming(receipt, posting, fitDate(posting, postings, fitDates)));
            }
        }
    }

    /** the posting just before took the yen out of the overpayment, and the appropriation names it. */
    private static LocalDate fitDate(Posting brought, List<Posting> ofReceipt, Map<String, LocalDate> fitDates) {
        return ofReceipt.stream()
                .filter(out -> out.ordinal() == brought.ordinal() - 1)
                .map(out -> fitDates.get(out.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no appropriation names posting " + brought.id()));
    }

    /** A term settled with all money that stands on it now. */
    Settlement settled(TermAssessment term, LocalDate postedOn) {
        TermKey key = term.termKey();
        List<AppropriatedMoney> appropriated = incoming.getOrDefault(key, List.of()).stream()
                .map(each -> appropriatedMoney(key, each))
                .toList();
        return TermSettlement.settle(
                term.due(lateCharge),
                standing.getOrDefault(key, List.of()),
                appropriated,
                postedOn,
                TermSettlement.Cause.CORRECTION);
    }

    private static AppropriatedMoney appropriatedMoney(TermKey target, Incoming each) {
        PostedReceipt paid = paidOn(each.fitDate(), each.posting().amount(), each.receipt());
        return new AppropriatedMoney(target, each.posting().to(), each.posting().postedOn(), paid);
    }

    /** Every term with its row. */
    List<TermAssessment> terms() {
        return termsByObligor.values().stream().flatMap(List::stream).toList();
    }

    /** All overpayments on terms of some obligors. */
    List<OverpaymentLot> lotsOf(Set<AddresseeNumber> obligors) {
        return termsOf(obligors).stream()
                .map(this::overpaidTerm)
                .filter(term -> !term.money().isEmpty())
                .flatMap(term -> OverpaymentLots.of(term, lateCharge).stream())
                .toList();
    }

    /** All terms of some obligors, as what an overpayment may be appropriated to. */
    List<AppropriationTarget> targetsOf(Set<AddresseeNumber> obligors) {
        return termsOf(obligors).stream().map(this::target).toList();
    }

    /** Who owes the terms of some overpayments. */
    Map<TermKey, AddresseeNumber> obligors(Collection<Remainder> overpayments) {
        return overpayments.stream()
                .map(each -> each.lot().term())
                .distinct()
                .collect(Collectors.toMap(term -> term, obligorOf::get));
    }

    private List<TermAssessment> termsOf(Set<AddresseeNumber> obligors) {
        return obligors.stream()
                .flatMap(each -> termsByObligor.getOrDefault(each.value(), List.of()).stream())
                .toList();
    }

    private OverpaidTerm overpaidTerm(TermAssessment term) {
        TermKey key = term.termKey();
        List<PostedReceipt> money = new ArrayList<>(standing.getOrDefault(key, List.of()));
        Set<String> own = money.stream().map(PostedReceipt::id).collect(Collectors.toSet());
        incoming.getOrDefault(key, List.of()).stream()
                .filter(each -> !own.contains(each.receipt().id()))
                .collect(Collectors.groupingBy(each -> each.receipt().id()))
                .values()
                .forEach(ofReceipt -> money.add(appropriated(ofReceipt)));
        return new OverpaidTerm(
                key,
                new FiscalYear(term.attributableYear()),
                new jp.shuno.domain.overpayment.AssessmentHistory(revisions.getOrDefault(key, List.of())),
                term.balance(),
                term.demandFeeAssessed(),
                money);
    }

    /** What came out of one receipt stands as paid on its last fit date: never earlier than any of it was. */
    private static PostedReceipt appropriated(List<Incoming> ofReceipt) {
        return paidOn(
                ofReceipt.stream()
                        .map(Incoming::fitDate)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                Yen.total(
                        ofReceipt.stream().map(each -> each.posting().amount()).toList()),
                ofReceipt.getFirst().receipt());
    }

    /** Appropriated yen of a receipt as if they had been paid on the day from which they count. */
    private static PostedReceipt paidOn(LocalDate fitDate, Yen amount, PostedReceipt receipt) {
        return new PostedReceipt(
                receipt.id(),
                fitDate,
                null,
                receipt.receivedOn(),
                receipt.fileName(),
                receipt.recordNo(),
                receipt.revenueDate(),
                amount,
                Yen.ZERO,
                receipt.postings());
    }

    private AppropriationTarget target(TermAssessment term) {
        TermKey key = term.termKey();
        FiscalYear attributable = new FiscalYear(term.attributableYear());
        return new AppropriationTarget(
                key,
                attributable,
                new AddresseeNumber(term.obligorNo()),
                term.dueDate(),
                dueSide(term),
                unplanned(term),
                demandFee(term),
                new LateChargeDue(
                        term.lateChargeUnpaid(),
                        term.lateChargeReceived(),
                        term.lateChargeProvisional(),
                        LateChargeBasis.of(
                                lateCharge, key.notice(), attributable, term.dueDate(), term.principalAssessed()),
                        principalPayments(key)),
                new Collectibility(term.writeOffDate() != null, term.prescriptionDate(), List.of()));
    }

    /** what is assessed for a past year was fixed after that year's due dates, by its first decision. */
    private DueSide dueSide(TermAssessment term) {
        Optional<LocalDate> firstDecided = revisions.getOrDefault(term.termKey(), List.of()).stream()
                .min(Comparator.comparing(TermRevision::revision))
                .map(TermRevision::decidedOn);
        return term.attributableYear() < term.fiscalYear() && firstDecided.isPresent()
                ? new DueSide.FixedAfterDueDate(firstDecided.get())
                : new DueSide.DividedTerm(term.dueDate());
    }

    private static @Nullable DemandFeeDue demandFee(TermAssessment term) {
        LocalDate issuedOn = term.demandedOn();
        Yen unpaid = term.demandFeeAssessed().minusOrZero(term.demandFeeReceived());
        return issuedOn == null || unpaid.isZero() ? null : new DemandFeeDue(unpaid, issuedOn);
    }

    /** what an earlier night planned counts for nothing, since it is planned anew. */
    private static TermBalance unplanned(TermAssessment term) {
        TermBalance balance = term.balance();
        return new TermBalance(
                balance.assessed(),
                balance.received(),
                balance.provisional(),
                Yen.ZERO,
                balance.appropriatedIn(),
                balance.refunded(),
                balance.appropriatedOut());
    }

    private List<PrincipalPayment> principalPayments(TermKey key) {
        List<PrincipalPayment> payments = new ArrayList<>();
        List<Incoming> appropriated = incoming.getOrDefault(key, List.of()).stream()
                .filter(each -> each.posting().to() == Bucket.TERM_PRINCIPAL)
                .toList();
        appropriated.forEach(each ->
                payments.add(new PrincipalPayment(each.fitDate(), each.posting().amount())));
        for (PostedReceipt receipt : standing.getOrDefault(key, List.of())) {
            Yen principal = Allocation.of(receipt.postings().stream()
                            .filter(posting -> key.equals(posting.term()))
                            .toList())
                    .principal();
            if (!principal.isZero()) {
                payments.add(new PrincipalPayment(receipt.paymentDate(), principal));
            }
        }
        return payments;
    }
}
