package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.latecharge.LateChargeBasis;
import jp.shuno.domain.latecharge.OfficialRates;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.reconciliation.PostedReceipt;
import jp.shuno.domain.reconciliation.Settlement;
import jp.shuno.domain.reconciliation.TermDue;
import jp.shuno.domain.reconciliation.TermSettlement;
import jp.shuno.domain.reconciliation.TermSettlement.Cause;

/** One term as the ledger lives through it: assessed, paid, corrected by the rules that post. */
final class TermBooks {

    private final TermKey key;
    private final List<TermRevision> revisions = new ArrayList<>();
    private final Map<String, PostedReceipt> receipts = new TreeMap<>();
    private TermBalance standing = TermBalance.of(Yen.ZERO, Yen.ZERO, Yen.ZERO);

    private TermBooks(TermKey key) {
        this.key = key;
    }

    /** A term assessed on 10 June of the year in which it falls due. */
    static TermBooks of(TermKey key, long yen, String dueDate) {
        TermBooks books = new TermBooks(key);
        LocalDate due = LocalDate.parse(dueDate);
        books.revisions.add(new TermRevision(0, due.withMonth(6).withDayOfMonth(10), due, Yen.of(yen)));
        books.standing = TermBalance.of(Yen.of(yen), Yen.ZERO, Yen.ZERO);
        return books;
    }

    /** A payment that arrives on the day on which it is made. */
    TermBooks pay(String receiptId, String paidOn, long yen) {
        return pay(receiptId, paidOn, yen, paidOn);
    }

    /** A payment that arrives later. */
    TermBooks pay(String receiptId, String paidOn, long yen, String arrivedOn) {
        LocalDate paid = LocalDate.parse(paidOn);
        LocalDate arrived = LocalDate.parse(arrivedOn);
        receipts.put(
                receiptId,
                new PostedReceipt(
                        receiptId, paid, null, arrived, receiptId + ".csv", 1, paid, Yen.of(yen), Yen.ZERO, List.of()));
        settle(arrived, Cause.RECEIPTS);
        return this;
    }

    /** A correction, applied on the day on which it is decided. */
    TermBooks correct(String decidedOn, long yen) {
        return correct(decidedOn, yen, revisions.getLast().dueDate().toString(), decidedOn);
    }

    /** A correction that is delivered later than it is decided, or that gives another due date. */
    TermBooks correct(String decidedOn, long yen, String dueDate, String deliveredOn) {
        revisions.add(
                new TermRevision(revisions.size(), LocalDate.parse(decidedOn), LocalDate.parse(dueDate), Yen.of(yen)));
        standing = standing.withAssessed(Yen.of(yen));
        settle(LocalDate.parse(deliveredOn), Cause.CORRECTION);
        return this;
    }

    /** Yen of a receipt that leave the overpayment of the term. */
    TermBooks leave(String receiptId, Bucket to, long yen, String postedOn) {
        PostedReceipt receipt = receipts.get(receiptId);
        post(Posting.of(
                receipt.postings().size(),
                LocalDate.parse(postedOn),
                "R-090",
                Bucket.OVERPAID,
                to,
                Yen.of(yen),
                receiptId,
                key));
        boolean refund = to == Bucket.REFUND_PAYABLE;
        standing = moved(refund ? yen : 0, refund ? 0 : yen);
        return this;
    }

    /** The last posting of a receipt is undone. */
    TermBooks comeBack(String receiptId, String postedOn) {
        PostedReceipt receipt = receipts.get(receiptId);
        Posting last = receipt.postings().getLast();
        post(last.reversal(receipt.postings().size(), LocalDate.parse(postedOn), "R-027"));
        long yen = last.amount().amount();
        boolean refund = last.to() == Bucket.REFUND_PAYABLE;
        standing = moved(refund ? -yen : 0, refund ? 0 : -yen);
        return this;
    }

    private TermBalance moved(long refunded, long appropriated) {
        return new TermBalance(
                standing.assessed(),
                standing.received(),
                standing.provisional(),
                standing.plannedAppropriation(),
                standing.appropriatedIn(),
                Yen.of(standing.refunded().amount() + refunded),
                Yen.of(standing.appropriatedOut().amount() + appropriated));
    }

    private void settle(LocalDate day, Cause cause) {
        TermRevision now = revisions.getLast();
        TermDue due = new TermDue(
                key,
                standing,
                Yen.ZERO,
                LateChargeBasis.of(
                        OfficialRates.policy(),
                        key.notice(),
                        key.notice().assessmentFiscalYear(),
                        now.dueDate(),
                        now.principal()));
        Settlement settlement = TermSettlement.settle(due, List.copyOf(receipts.values()), day, cause);
        settlement.postings().forEach(this::post);
        standing = settlement.balance();
    }

    private void post(Posting posting) {
        receipts.compute(posting.receiptId(), (id, receipt) -> receipt.with(List.of(posting)));
    }

    TermBalance standing() {
        return standing;
    }

    OverpaidTerm term() {
        return term(standing);
    }

    OverpaidTerm term(TermBalance balance) {
        return new OverpaidTerm(
                key,
                key.notice().assessmentFiscalYear(),
                new AssessmentHistory(revisions),
                balance,
                Yen.ZERO,
                List.copyOf(receipts.values()));
    }

    List<OverpaymentLot> lots() {
        return OverpaymentLots.of(term(), OfficialRates.policy());
    }

    /** The lots as staff would read them: receipt, kind, yen, payment date, day on which it arose. */
    List<String> told() {
        return lots().stream()
                .map(lot -> lot.receiptId() + " " + lot.kind().japanese() + " "
                        + lot.amount().separated() + " " + lot.place().paidOn() + " " + lot.aroseOn())
                .toList();
    }
}
