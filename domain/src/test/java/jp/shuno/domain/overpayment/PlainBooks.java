package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.latecharge.LateChargeBasis;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.latecharge.LateChargeTerms;
import jp.shuno.domain.latecharge.OfficialRates;
import jp.shuno.domain.latecharge.PrincipalPayment;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.AppropriationTarget.Collectibility;
import jp.shuno.domain.reconciliation.PostedReceipt;

/**
 * The ledger of one person as plainly as it can be kept, without late charge: each term has its money in a row, the
 * first fill it, the rest is too much. Once yen of a term were appropriated or refunded, newcomers stand at the end.
 */
final class PlainBooks {

    private static final Comparator<Money> PAID =
            Comparator.comparing((Money money) -> money.paidOn).thenComparing(money -> money.number);

    /** A municipality without late charge. */
    static final LateChargePolicy NO_LATE_CHARGE = noLateCharge();

    /** Yen of one receipt on one term. */
    static final class Money {
        final String receiptId;
        final int number;
        final LocalDate paidOn;
        long came;
        long appropriated;
        long refunded;
        long principal;
        long overpaid;

        Money(String receiptId, int number, LocalDate paidOn) {
            this.receiptId = receiptId;
            this.number = number;
            this.paidOn = paidOn;
        }

        long here() {
            return came - appropriated - refunded;
        }
    }

    /** One term. */
    static final class Term {
        final TermKey key;
        final LocalDate dueDate;
        final boolean writtenOff;
        final List<TermRevision> revisions = new ArrayList<>();
        final List<Money> row = new ArrayList<>();
        long received;
        long appropriatedIn;
        boolean used;

        Term(TermKey key, LocalDate dueDate, boolean writtenOff) {
            this.key = key;
            this.dueDate = dueDate;
            this.writtenOff = writtenOff;
        }

        long assessed() {
            return revisions.getLast().principal().amount();
        }

        long sum(ToLongFunction<Money> part) {
            return row.stream().mapToLong(part).sum();
        }

        TermBalance balance() {
            return new TermBalance(
                    Yen.of(assessed()),
                    Yen.of(received),
                    Yen.ZERO,
                    Yen.ZERO,
                    Yen.of(appropriatedIn),
                    Yen.of(sum(money -> money.refunded)),
                    Yen.of(sum(money -> money.appropriated)));
        }
    }

    /** An appropriation that became actual. */
    record Appropriated(Posting out, Posting in) {}

    final Map<TermKey, Term> terms = new TreeMap<>();
    final Map<String, List<Posting>> postings = new TreeMap<>();
    final List<Appropriated> appropriated = new ArrayList<>();

    Term assess(TermKey key, LocalDate decidedOn, LocalDate dueDate, long yen, boolean writtenOff) {
        Term term = new Term(key, dueDate, writtenOff);
        term.revisions.add(new TermRevision(0, decidedOn, dueDate, Yen.of(yen)));
        terms.put(key, term);
        return term;
    }

    void correct(Term term, LocalDate decidedOn, long yen) {
        term.revisions.add(new TermRevision(term.revisions.size(), decidedOn, term.dueDate, Yen.of(yen)));
        settle(term, decidedOn);
    }

    void pay(Term term, LocalDate paidOn, LocalDate arrivedOn, long yen) {
        int number = postings.size() + 1;
        Money money = new Money("R%04d".formatted(number), number, paidOn);
        postings.put(money.receiptId, new ArrayList<>());
        money.came = yen;
        term.received += yen;
        if (term.used) {
            term.row.add(money);
        } else {
            insert(term, money);
        }
        settle(term, arrivedOn);
    }

    void refund(Term term, Money money, LocalDate day, long yen) {
        post(money, day, Bucket.OVERPAID, Bucket.REFUND_PAYABLE, yen, term);
        money.overpaid -= yen;
        money.refunded += yen;
        term.used = true;
    }

    /** The postings of the rules themselves, booked as they stand. */
    void appropriate(List<PlannedAppropriation> some, LocalDate day) {
        Map<String, Integer> soFar = new TreeMap<>();
        postings.forEach((receipt, all) -> soFar.put(receipt, all.size()));
        List<Posting> written = AppropriationPostings.actual(some, soFar, day);
        for (int i = 0; i < some.size(); i++) {
            Posting out = written.get(2 * i);
            Posting in = written.get(2 * i + 1);
            postings.get(out.receiptId()).addAll(List.of(out, in));
            appropriated.add(new Appropriated(out, in));
            Money from = money(out);
            Term target = terms.get(in.term());
            if (target.row.stream().noneMatch(money -> money.receiptId.equals(in.receiptId()))) {
                insert(
                        target,
                        new Money(from.receiptId, from.number, some.get(i).fitDate()));
            }
            move(from, money(in), target, in.amount().amount());
            terms.get(out.term()).used = true;
            target.used = true;
        }
    }

    /** Undoes an appropriation whose yen still lie where they went. */
    void undo(Appropriated one, LocalDate day) {
        Posting out = one.out();
        Posting in = one.in();
        List<Posting> ofReceipt = postings.get(out.receiptId());
        ofReceipt.addAll(AppropriationPostings.undo(out, in, ofReceipt.size(), day));
        move(money(out), money(in), terms.get(in.term()), -in.amount().amount());
        appropriated.remove(one);
        settle(terms.get(out.term()), day);
        settle(terms.get(in.term()), day);
    }

    private static void move(Money from, Money to, Term target, long yen) {
        from.overpaid -= yen;
        from.appropriated += yen;
        to.came += yen;
        to.principal += yen;
        target.appropriatedIn += yen;
    }

    Money money(Posting posting) {
        return terms.get(posting.term()).row.stream()
                .filter(money -> money.receiptId.equals(posting.receiptId()))
                .findFirst()
                .orElseThrow();
    }

    private static void insert(Term term, Money money) {
        int place = 0;
        while (place < term.row.size() && PAID.compare(term.row.get(place), money) <= 0) {
            place++;
        }
        term.row.add(place, money);
    }

    private void settle(Term term, LocalDate day) {
        long open = term.assessed();
        for (Money money : term.row) {
            long principal = Math.min(money.here(), open);
            open -= principal;
            if (money.principal + money.overpaid == 0 && money.appropriated + money.refunded == 0) {
                post(money, day, Bucket.RECEIPT, Bucket.TERM_PRINCIPAL, principal, term);
                post(money, day, Bucket.RECEIPT, Bucket.OVERPAID, money.here() - principal, term);
            } else {
                long more = principal - money.principal;
                post(money, day, Bucket.OVERPAID, Bucket.TERM_PRINCIPAL, more, term);
                post(money, day, Bucket.TERM_PRINCIPAL, Bucket.OVERPAID, -more, term);
            }
            money.principal = principal;
            money.overpaid = money.here() - principal;
        }
    }

    private void post(Money money, LocalDate day, Bucket from, Bucket to, long yen, Term term) {
        if (yen > 0) {
            List<Posting> ofReceipt = postings.get(money.receiptId);
            ofReceipt.add(Posting.of(ofReceipt.size(), day, "R-007", from, to, Yen.of(yen), money.receiptId, term.key));
        }
    }

    /** What the rules are told of a term; the order of everything is as the random numbers fall. */
    OverpaidTerm told(Term term, Random random) {
        List<PostedReceipt> money = new ArrayList<>();
        for (Money each : term.row) {
            money.add(new PostedReceipt(
                    each.receiptId,
                    each.paidOn,
                    null,
                    each.paidOn,
                    "file",
                    each.number,
                    null,
                    Yen.of(each.came),
                    Yen.ZERO,
                    List.copyOf(postings.get(each.receiptId))));
        }
        List<TermRevision> revisions = new ArrayList<>(term.revisions);
        Collections.shuffle(money, random);
        Collections.shuffle(revisions, random);
        return new OverpaidTerm(
                term.key,
                term.key.notice().assessmentFiscalYear(),
                new AssessmentHistory(revisions),
                term.balance(),
                Yen.ZERO,
                money);
    }

    AppropriationTarget target(Term term) {
        List<PrincipalPayment> payments = term.row.stream()
                .filter(money -> money.principal > 0)
                .map(money -> new PrincipalPayment(money.paidOn, Yen.of(money.principal)))
                .toList();
        return new AppropriationTarget(
                term.key,
                term.key.notice().assessmentFiscalYear(),
                Terms.OBLIGOR,
                term.dueDate,
                new DueSide.DividedTerm(term.dueDate),
                term.balance(),
                null,
                new LateChargeDue(Yen.ZERO, Yen.ZERO, Yen.ZERO, LateChargeBasis.NONE, payments),
                new Collectibility(term.writtenOff, null, List.of()));
    }

    /** Balance of a bucket over all postings; negative for RECEIPT. */
    long bucket(Bucket bucket) {
        return postings.values().stream()
                .flatMap(List::stream)
                .mapToLong(posting -> (posting.to() == bucket ? posting.amount().amount() : 0)
                        - (posting.from() == bucket ? posting.amount().amount() : 0))
                .sum();
    }

    private static LateChargePolicy noLateCharge() {
        LateChargeTerms terms = LateChargeTerms.standard();
        return new LateChargePolicy(
                new LateChargeTerms(
                        false,
                        terms.fromAssessmentYear(),
                        terms.fromAttributableYear(),
                        null,
                        terms.lowRateMonths(),
                        terms.segmentRounding(),
                        terms.partialPaymentMethod(),
                        terms.thresholdBasis()),
                OfficialRates.table(),
                true,
                true);
    }
}
