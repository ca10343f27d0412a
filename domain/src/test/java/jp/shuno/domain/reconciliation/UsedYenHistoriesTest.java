package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.latecharge.LateChargeTerms;
import jp.shuno.domain.latecharge.OfficialRates;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.AssessmentHistory;
import jp.shuno.domain.overpayment.OverpaidTerm;
import jp.shuno.domain.overpayment.OverpaymentLot;
import jp.shuno.domain.overpayment.OverpaymentLots;
import jp.shuno.domain.overpayment.TermRevision;
import jp.shuno.domain.reconciliation.PlainRows.Kind;
import jp.shuno.domain.reconciliation.PlainRows.Money;
import jp.shuno.domain.reconciliation.PlainRows.Row;
import jp.shuno.domain.reconciliation.PlainRows.Use;
import jp.shuno.domain.reconciliation.TermSettlement.Cause;
import jp.shuno.domain.reconciliation.UsedBooks.Appropriation;
import org.junit.jupiter.api.Test;

/**
 * random histories of terms that are paid, corrected, appropriated to one another
 * and refunded, kept by the rules and by {@link PlainRows}.
 */
class UsedYenHistoriesTest {

    private static final int EVENTS = 20;

    private final Map<String, Integer> seen = new TreeMap<>();

    /** One history, lived through twice. */
    private final class Life {
        private final String as;
        private final Random random;
        private final boolean lateCharge;
        private final UsedBooks books;
        private final PlainRows plain = new PlainRows();
        private final List<Appropriation> appropriations = new ArrayList<>();
        private final Map<Appropriation, Use> sources = new HashMap<>();
        private final Map<Appropriation, Money> targets = new HashMap<>();
        private final Map<Posting, Use> refunds = new HashMap<>();
        private final Map<TermKey, List<TermRevision>> revisions = new HashMap<>();
        private LocalDate day = LocalDate.of(2024, 7, 1);

        private Life(long seed, boolean lateCharge) {
            this.as = "seed " + seed;
            this.random = new Random(seed);
            this.lateCharge = lateCharge;
            this.books = new UsedBooks(policy(lateCharge));
            int unit = lateCharge ? 5_000 : 100;
            for (int number = 1; number <= 3; number++) {
                TermKey key = Terms.term(number);
                long yen = (long) unit * (1 + random.nextInt(20));
                LocalDate due = day.plusDays(random.nextInt(90) - (lateCharge ? 400 : 60));
                books.assess(key, due.toString(), yen);
                plain.assess(key, due, yen, lateCharge);
                revise(plain.rows.get(key));
            }
        }

        private void revise(Row row) {
            List<TermRevision> before = revisions.computeIfAbsent(row.key, key -> new ArrayList<>());
            before.add(new TermRevision(before.size(), day, row.due, Yen.of(row.assessed)));
        }

        private void live() {
            for (int event = 0; event < EVENTS; event++) {
                if (random.nextInt(3) > 0) {
                    day = day.plusDays(random.nextInt(40));
                }
                happen("%s, event %d".formatted(as, event), event);
            }
        }

        private void happen(String when, int event) {
            Row row = plain.rows.get(Terms.term(1 + random.nextInt(3)));
            switch (random.nextInt(7)) {
                case 0, 1 -> pay(row, "R%02d".formatted(event));
                case 2, 3 -> correct(row);
                case 4, 5 -> appropriateOrRefund(random.nextBoolean() ? row : ofAppropriated(row));
                default -> undo();
            }
            check(when);
        }

        private void pay(Row row, String id) {
            long yen = 1 + random.nextLong(Math.max(2, 2 * Math.max(row.assessed, 400)));
            LocalDate paidOn = day.minusDays(random.nextInt(80));
            plain.come(row.key, new Money(id, Kind.RECEIPT, paidOn, day, day, yen));
            books.pay(row.key, id, paidOn.toString(), day.toString(), yen);
            boolean displaced = row.uses.stream().anyMatch(day::isAfter)
                    && row.money.stream().anyMatch(each -> each.paidOn.isAfter(paidOn));
            saw(displaced ? "latecomer" : "payment");
        }

        private void correct(Row row) {
            long before = row.assessed;
            row.assessed = random.nextInt(8) == 0 ? 0 : random.nextLong(Math.max(2, 2 * Math.max(before, 400)));
            row.fill();
            revise(row);
            books.correct(row.key, day.toString(), row.assessed);
            boolean used = !row.uses.isEmpty();
            saw((row.assessed > before ? "increase" : "decrease") + (used ? " after use" : ""));
        }

        /** A term on which money is too much that was appropriated to it, where there is one. */
        private Row ofAppropriated(Row otherwise) {
            return plain.rows.values().stream()
                    .filter(row ->
                            row.money.stream().anyMatch(money -> money.kind != Kind.RECEIPT && money.overpaid() > 0))
                    .findFirst()
                    .orElse(otherwise);
        }

        private void appropriateOrRefund(Row row) {
            List<String> overpaid = row.money.stream()
                    .filter(each -> each.overpaid() > 0)
                    .map(each -> each.receipt)
                    .distinct()
                    .toList();
            if (overpaid.isEmpty()) {
                return;
            }
            String id = overpaid.get(random.nextInt(overpaid.size()));
            long most = row.of(id).stream().mapToLong(Money::overpaid).sum();
            List<Row> open = plain.rows.values().stream()
                    .filter(each -> each.sum(money -> money.principal) < each.assessed
                            || each.sum(money -> money.lateCharge) < each.lateCharge)
                    .filter(each -> !lateCharge || each.of(id).stream().allMatch(money -> money.kind != Kind.RECEIPT))
                    .toList();
            if (open.isEmpty() || random.nextInt(3) == 0) {
                refund(row, id, 1 + random.nextLong(most));
            } else {
                appropriate(row, open.get(random.nextInt(open.size())), id, most);
            }
        }

        private void refund(Row row, String id, long yen) {
            Use use = plain.use(id, row.key, day, yen);
            books.refund(row.key, id, day.toString(), yen);
            refunds.put(
                    books.receipt(id).postings().reversed().stream()
                            .filter(posting ->
                                    posting.to() == Bucket.REFUND_PAYABLE && posting.from() == Bucket.OVERPAID)
                            .findFirst()
                            .orElseThrow(),
                    use);
            if (random.nextBoolean()) {
                books.interest(row.key, id, day.toString(), 7);
            }
            saw("refund");
        }

        private void appropriate(Row from, Row to, String id, long most) {
            long principal = to.assessed - to.sum(money -> money.principal);
            boolean toPrincipal = principal > 0;
            long owed = toPrincipal ? principal : to.lateCharge - to.sum(money -> money.lateCharge);
            long yen = random.nextBoolean() ? Math.min(most, owed) : 1 + random.nextLong(Math.min(most, owed));
            LocalDate fit = day.minusDays(random.nextInt(60));
            LocalDate receivedOn = books.receipt(id).receivedOn();
            Use use = plain.use(id, from.key, day, yen);
            Money money =
                    new Money(id, toPrincipal ? Kind.TO_PRINCIPAL : Kind.TO_LATE_CHARGE, fit, receivedOn, day, yen);
            to.uses.add(day);
            plain.come(to.key, money);
            Appropriation made = books.appropriate(
                    id,
                    from.key,
                    to.key,
                    toPrincipal ? Bucket.TERM_PRINCIPAL : Bucket.LATE_CHARGE,
                    fit.toString(),
                    day.toString(),
                    yen);
            assertThat(books.settlement(from.key).postings()).as(as).isEmpty();
            assertThat(books.settlement(to.key).postings()).as(as).isEmpty();
            appropriations.add(made);
            sources.put(made, use);
            targets.put(made, money);
            saw(toPrincipal ? "appropriation" : "appropriation to late charge");
            if (from.of(id).stream().noneMatch(each -> each.kind == Kind.RECEIPT)) {
                saw("appropriated on");
            }
            long left = from.of(id).stream().mapToLong(Money::overpaid).sum();
            if (toPrincipal && left > 0 && to.lateCharge > to.sum(each -> each.lateCharge)) {
                appropriate(from, to, id, left);
            }
        }

        /** Undoes what only took from one place, and only while the yen still lie where they went. */
        private void undo() {
            if (random.nextBoolean() && !refunds.isEmpty()) {
                Posting refund = refunds.keySet().stream()
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .toList()
                        .get(random.nextInt(refunds.size()));
                Use use = refunds.get(refund);
                if (plain.rows.get(use.term()).of(use.receipt()).size() == 1) {
                    refunds.remove(refund);
                    plain.undo(use);
                    books.undoRefund(refund, day.toString());
                    saw("refund undone");
                }
            } else if (!appropriations.isEmpty()) {
                Appropriation made = appropriations.get(random.nextInt(appropriations.size()));
                Money money = targets.get(made);
                Row to = plain.rows.get(made.in().term());
                long still = money.kind == Kind.TO_PRINCIPAL ? money.principal : money.lateCharge;
                boolean single = to.of(money.receipt).size() == 1
                        && plain.rows.get(made.out().term()).of(money.receipt).size() == 1;
                if (single && money.used == 0 && still == money.came) {
                    appropriations.remove(made);
                    to.money.remove(money);
                    to.uses.remove(made.in().postedOn());
                    plain.undo(sources.get(made));
                    to.fill();
                    books.undo(made, day.toString());
                    saw("appropriation undone");
                }
            }
        }

        private void check(String when) {
            for (Row row : plain.rows.values()) {
                check(row, when + ", " + row.key);
                checkLots(row, when + ", " + row.key);
                assertThat(books.settle(row.key, day, Cause.CORRECTION))
                        .as(when)
                        .isEmpty();
                assertThat(books.settle(row.key, day, Cause.RECEIPTS)).as(when).isEmpty();
            }
            for (PostedReceipt receipt : books.receipts()) {
                checkMoney(receipt, when);
            }
            checkThatNothingUsedIsReversed(when);
        }

        private void check(Row row, String when) {
            Set<String> ids = new HashSet<>();
            row.money.forEach(money -> ids.add(money.receipt));
            for (String id : ids) {
                List<Money> money = row.of(id);
                assertThat(books.lies(id, row.key))
                        .as("%s, %s", when, id)
                        .isEqualTo(new Allocation(
                                Yen.of(money.stream()
                                        .mapToLong(each -> each.principal)
                                        .sum()),
                                Yen.ZERO,
                                Yen.of(money.stream()
                                        .mapToLong(each -> each.lateCharge)
                                        .sum()),
                                Yen.of(money.stream().mapToLong(Money::overpaid).sum())));
            }
            TermBalance balance = books.balance(row.key);
            assertThat(balance.unpaid().amount()).as(when).isEqualTo(row.assessed - row.sum(money -> money.principal));
            assertThat(balance.overpaid().amount()).as(when).isEqualTo(row.sum(Money::overpaid));
            assertThat(balance.unpaid().isZero() || balance.overpaid().isZero())
                    .as(when)
                    .isTrue();
            assertThat(balance.appropriatedIn().amount())
                    .as(when)
                    .isEqualTo(row.sum(money -> money.kind == Kind.TO_PRINCIPAL ? money.came : 0));
            Settlement settled = books.settlement(row.key);
            if (settled != null) {
                assertThat(settled.lateChargeAssessed().amount()).as(when).isEqualTo(row.lateCharge);
                assertThat(settled.completionDate()).as(when).isEqualTo(row.completed);
            }
        }

        /** what was ever too much of a receipt is what was appropriated, what is refunded and what remains. */
        private void checkLots(Row row, String when) {
            List<PostedReceipt> money = new ArrayList<>(books.receiptsOn(row.key));
            books.appropriated(row.key).forEach(each -> money.add(each.money()));
            if (row.money.stream().anyMatch(each -> row.of(each.receipt).size() > 1)) {
                return;
            }
            OverpaidTerm term = new OverpaidTerm(
                    row.key,
                    row.key.notice().assessmentFiscalYear(),
                    new AssessmentHistory(revisions.get(row.key)),
                    books.balance(row.key),
                    Yen.ZERO,
                    money);
            Map<String, Long> amounts = new HashMap<>();
            for (OverpaymentLot lot : OverpaymentLots.of(term, policy(lateCharge))) {
                amounts.merge(lot.receiptId(), lot.amount().amount(), Long::sum);
                amounts.merge(lot.receiptId() + " remaining", lot.remaining().amount(), Long::sum);
                assertThat(lot.appropriated().plus(lot.refundDecided()).plus(lot.remaining()))
                        .as(when)
                        .isEqualTo(lot.amount());
            }
            for (Money each : row.money) {
                assertThat(amounts.getOrDefault(each.receipt, 0L)).as(when).isEqualTo(each.used + each.overpaid());
                assertThat(amounts.getOrDefault(each.receipt + " remaining", 0L))
                        .as(when)
                        .isEqualTo(each.overpaid());
            }
            saw("lots");
        }

        /** every yen that came is somewhere, and none lies between two terms. */
        private void checkMoney(PostedReceipt receipt, String when) {
            Map<Bucket, Long> lies = Books.bucketBalances(receipt.postings());
            assertThat(lies.get(Bucket.RECEIPT))
                    .as(when)
                    .isEqualTo(-receipt.amount().amount());
            assertThat(lies.getOrDefault(Bucket.APPROPRIATION, 0L)).as(when).isZero();
            lies.forEach((bucket, yen) -> {
                if (bucket != Bucket.RECEIPT && bucket != Bucket.INTEREST_EXPENSE) {
                    assertThat(yen).as("%s, %s", when, bucket).isNotNegative();
                }
            });
            assertThat(receipt.postings())
                    .as(when)
                    .extracting(Posting::ordinal)
                    .containsExactlyElementsOf(
                            IntStream.range(0, receipt.postings().size())
                                    .boxed()
                                    .toList());
        }

        private void checkThatNothingUsedIsReversed(String when) {
            Set<String> standing = new HashSet<>();
            books.receipts()
                    .forEach(receipt ->
                            Posting.standing(receipt.postings()).forEach(posting -> standing.add(posting.id())));
            appropriations.forEach(made -> assertThat(standing)
                    .as(when)
                    .contains(made.out().id(), made.in().id()));
            refunds.keySet().forEach(refund -> assertThat(standing).as(when).contains(refund.id()));
        }
    }

    private void saw(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    private static LateChargePolicy policy(boolean lateCharge) {
        LateChargeTerms terms = LateChargeTerms.standard();
        return lateCharge
                ? OfficialRates.policy()
                : new LateChargePolicy(
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

    @Test
    void r095_usedYenStayUsedAndTheRestFollowsThePlainRows() {
        for (long seed = 1; seed <= 5_000; seed++) {
            new Life(seed, false).live();
        }

        assertThat(seen)
                .containsOnlyKeys(
                        "payment",
                        "latecomer",
                        "increase",
                        "decrease",
                        "increase after use",
                        "decrease after use",
                        "refund",
                        "refund undone",
                        "appropriation",
                        "appropriated on",
                        "appropriation undone",
                        "lots");
        assertThat(seen.values()).allSatisfy(times -> assertThat(times).isGreaterThan(100));
    }

    @Test
    void r197_theLateChargeOfUsedTermsFollowsThePlainRows() {
        for (long seed = 1; seed <= 1_500; seed++) {
            new Life(seed, true).live();
        }

        assertThat(seen).containsKeys("appropriation to late charge", "increase after use", "decrease after use");
        assertThat(seen.get("appropriation to late charge")).isGreaterThan(100);
    }
}
