package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.latecharge.LateChargeBasis;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.reconciliation.TermSettlement.Cause;

/** Terms whose overpaid yen are appropriated to one another and refunded, as the rules that settle keep them. */
final class UsedBooks {

    /** An appropriation that stands. */
    record Appropriation(Posting out, Posting in, LocalDate fitDate) {}

    private static final class Term {
        private final LocalDate dueDate;
        private TermBalance standing;
        private final List<Appropriation> in = new ArrayList<>();
        private Settlement settled;
        private Yen demandFee = Yen.ZERO;

        private Term(LocalDate dueDate, long assessed) {
            this.dueDate = dueDate;
            this.standing = TermBalance.of(Yen.of(assessed), Yen.ZERO, Yen.ZERO);
        }
    }

    private final LateChargePolicy policy;
    private final Random order = new Random(33);
    private final Map<TermKey, Term> terms = new TreeMap<>();
    private final Map<String, PostedReceipt> receipts = new TreeMap<>();
    private final Map<String, TermKey> standsOn = new TreeMap<>();

    UsedBooks(LateChargePolicy policy) {
        this.policy = policy;
    }

    UsedBooks assess(TermKey key, String dueDate, long yen) {
        terms.put(key, new Term(LocalDate.parse(dueDate), yen));
        return this;
    }

    UsedBooks charge(TermKey key, long demandFee) {
        terms.get(key).demandFee = Yen.of(demandFee);
        return this;
    }

    /** A payment that arrives on some day. */
    UsedBooks pay(TermKey key, String id, String paidOn, String arrivedOn, long yen) {
        LocalDate arrived = LocalDate.parse(arrivedOn);
        PostedReceipt receipt = new PostedReceipt(
                id, LocalDate.parse(paidOn), null, arrived, id, 1, arrived, Yen.of(yen), Yen.ZERO, List.of());
        receipts.put(id, receipt);
        standsOn.put(id, key);
        settle(key, arrived, Cause.RECEIPTS);
        return this;
    }

    UsedBooks correct(TermKey key, String day, long yen) {
        Term term = terms.get(key);
        term.standing = term.standing.withAssessed(Yen.of(yen));
        settle(key, LocalDate.parse(day), Cause.CORRECTION);
        return this;
    }

    UsedBooks refund(TermKey key, String id, String day, long yen) {
        post(posting(id, key, day, Bucket.OVERPAID, Bucket.REFUND_PAYABLE, yen));
        move(key, 0, yen, 0);
        settle(key, LocalDate.parse(day), Cause.RECEIPTS);
        return this;
    }

    /** Interest on a refund and its payment, which touch no yen of the term. */
    UsedBooks interest(TermKey key, String id, String day, long yen) {
        post(posting(id, key, day, Bucket.INTEREST_EXPENSE, Bucket.REFUND_PAYABLE, yen));
        post(posting(id, key, day, Bucket.REFUND_PAYABLE, Bucket.REFUND_PAID, yen));
        return this;
    }

    Appropriation appropriate(
            String id, TermKey from, TermKey to, Bucket bucket, String fitDate, String day, long yen) {
        Posting out = posting(id, from, day, Bucket.OVERPAID, Bucket.APPROPRIATION, yen);
        post(out);
        Posting in = posting(id, to, day, Bucket.APPROPRIATION, bucket, yen);
        post(in);
        Appropriation made = new Appropriation(out, in, LocalDate.parse(fitDate));
        terms.get(to).in.add(made);
        move(from, 0, 0, yen);
        move(to, bucket == Bucket.TERM_PRINCIPAL ? yen : 0, 0, 0);
        settle(from, LocalDate.parse(day), Cause.RECEIPTS);
        settle(to, LocalDate.parse(day), Cause.RECEIPTS);
        return made;
    }

    void undo(Appropriation made, String day) {
        LocalDate on = LocalDate.parse(day);
        String id = made.in().receiptId();
        post(made.in().reversal(receipts.get(id).postings().size(), on, "R-027"));
        post(made.out().reversal(receipts.get(id).postings().size(), on, "R-027"));
        TermKey to = made.in().term();
        TermKey from = made.out().term();
        terms.get(to).in.remove(made);
        long yen = made.in().amount().amount();
        move(from, 0, 0, -yen);
        move(to, made.in().to() == Bucket.TERM_PRINCIPAL ? -yen : 0, 0, 0);
        settle(from, on, Cause.RECEIPTS);
        settle(to, on, Cause.RECEIPTS);
    }

    void undoRefund(Posting refund, String day) {
        String id = refund.receiptId();
        LocalDate on = LocalDate.parse(day);
        post(refund.reversal(receipts.get(id).postings().size(), on, "R-027"));
        move(refund.term(), 0, -refund.amount().amount(), 0);
        settle(refund.term(), on, Cause.RECEIPTS);
    }

    /** Settles a term as on any night; gives the postings that this made. */
    List<Posting> settle(TermKey key, LocalDate day, Cause cause) {
        Term term = terms.get(key);
        List<PostedReceipt> standing = new ArrayList<>(receiptsOn(key));
        Collections.shuffle(standing, order);
        term.settled = TermSettlement.settle(due(key), standing, appropriated(key), day, cause);
        term.settled.postings().forEach(this::post);
        term.standing = term.settled.balance();
        return term.settled.postings();
    }

    /** The receipts that stand on a term. */
    List<PostedReceipt> receiptsOn(TermKey key) {
        return receipts.values().stream()
                .filter(receipt -> key.equals(standsOn.get(receipt.id())))
                .toList();
    }

    TermDue due(TermKey key) {
        Term term = terms.get(key);
        return new TermDue(
                key,
                term.standing,
                term.demandFee,
                LateChargeBasis.of(
                        policy,
                        key.notice(),
                        key.notice().assessmentFiscalYear(),
                        term.dueDate,
                        term.standing.assessed()));
    }

    List<AppropriatedMoney> appropriated(TermKey key) {
        return terms.get(key).in.stream()
                .map(each -> {
                    PostedReceipt of = receipts.get(each.in().receiptId());
                    return new AppropriatedMoney(
                            key,
                            each.in().to(),
                            each.in().postedOn(),
                            new PostedReceipt(
                                    of.id(),
                                    each.fitDate(),
                                    null,
                                    of.receivedOn(),
                                    of.fileName(),
                                    of.recordNo(),
                                    null,
                                    each.in().amount(),
                                    Yen.ZERO,
                                    of.postings()));
                })
                .toList();
    }

    private Posting posting(String id, TermKey key, String day, Bucket from, Bucket to, long yen) {
        return Posting.of(
                receipts.get(id).postings().size(), LocalDate.parse(day), "R-090", from, to, Yen.of(yen), id, key);
    }

    private void post(Posting posting) {
        receipts.compute(posting.receiptId(), (id, receipt) -> receipt.with(List.of(posting)));
    }

    private void move(TermKey key, long in, long refunded, long out) {
        TermBalance row = terms.get(key).standing;
        terms.get(key).standing = new TermBalance(
                row.assessed(),
                row.received(),
                row.provisional(),
                row.plannedAppropriation(),
                Yen.of(row.appropriatedIn().amount() + in),
                Yen.of(row.refunded().amount() + refunded),
                Yen.of(row.appropriatedOut().amount() + out));
    }

    Collection<PostedReceipt> receipts() {
        return receipts.values();
    }

    PostedReceipt receipt(String id) {
        return receipts.get(id);
    }

    /** Where yen of a receipt lie on a term. */
    Allocation lies(String id, TermKey key) {
        return Allocation.of(receipts.get(id).postings().stream()
                .filter(posting -> key.equals(posting.term()))
                .toList());
    }

    /** Postings of a receipt on a term as staff would read them: rule, buckets, yen. */
    List<String> story(String id, TermKey key) {
        return receipts.get(id).postings().stream()
                .filter(posting -> key.equals(posting.term()))
                .map(posting -> posting.rule() + " " + posting.from() + " > " + posting.to() + " "
                        + posting.amount().separated())
                .toList();
    }

    TermBalance balance(TermKey key) {
        return terms.get(key).standing;
    }

    Settlement settlement(TermKey key) {
        return terms.get(key).settled;
    }
}
