package jp.shuno.domain.overpayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.latecharge.OfficialRates;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.AppropriationPlan.Judged;
import jp.shuno.domain.overpayment.AppropriationPlan.Remainder;
import jp.shuno.domain.overpayment.PlainBooks.Money;
import jp.shuno.domain.overpayment.PlainBooks.Term;
import jp.shuno.domain.reconciliation.PostedReceipt;
import org.junit.jupiter.api.Test;

/**
 * R-081 to R-095 on invented histories of one person: payments, double payments and late ones, corrections down and up,
 * appropriations in full and in part, their undoing, refunds. A failure names its seed.
 */
class OverpaymentHistoriesTest {

    private static final int HISTORIES = 5_000;
    private static final int EVENTS = 14;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 10);

    /** How often something happened, so that a property is not true for want of cases. */
    private final Map<String, Integer> seen = new TreeMap<>();

    private void saw(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    private static PlainBooks assessed(Random random) {
        PlainBooks books = new PlainBooks();
        for (int number = 1; number <= 4; number++) {
            books.assess(
                    Terms.term(number),
                    FIRST_DAY,
                    FIRST_DAY.plusDays(20L + 40L * number),
                    1_000L * random.nextInt(12),
                    random.nextInt(12) == 0);
        }
        return books;
    }

    private void live(PlainBooks books, LocalDate day, Random random) {
        Term term = books.terms.get(Terms.term(1 + random.nextInt(4)));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                if (!term.writtenOff) {
                    long yen = random.nextBoolean() ? 1 + random.nextInt(12_000) : Math.max(1, term.assessed());
                    books.pay(term, day.minusDays(random.nextInt(25)), day, yen);
                    saw("payment");
                }
            }
            case 3, 4 -> {
                books.correct(term, day.minusDays(random.nextInt(4)), 1_000L * random.nextInt(12));
                saw("correction");
            }
            case 5 -> {
                AppropriationPlan plan = plan(books, day, random);
                int some = random.nextInt(plan.appropriations().size() + 1);
                books.appropriate(plan.appropriations().subList(0, some), day);
                seen.merge("appropriation", some, Integer::sum);
            }
            case 6 -> refundSome(books, term, day, random);
            default -> undoSome(books, day, random);
        }
    }

    private void refundSome(PlainBooks books, Term term, LocalDate day, Random random) {
        for (Money money : term.row) {
            if (money.overpaid > 0 && random.nextBoolean()) {
                books.refund(term, money, day, 1 + random.nextLong(money.overpaid));
                saw("refund");
            }
        }
    }

    private void undoSome(PlainBooks books, LocalDate day, Random random) {
        if (!books.appropriated.isEmpty()) {
            PlainBooks.Appropriated one = books.appropriated.get(random.nextInt(books.appropriated.size()));
            if (books.money(one.in()).principal >= one.in().amount().amount()) {
                books.undo(one, day);
                saw("undone");
            }
        }
    }

    private static List<OverpaymentLot> lots(PlainBooks books, Random random) {
        List<OverpaymentLot> all = new ArrayList<>();
        books.terms.values().forEach(term -> all.addAll(lots(books, term, random)));
        Collections.shuffle(all, random);
        return all;
    }

    private static List<OverpaymentLot> lots(PlainBooks books, Term term, Random random) {
        return OverpaymentLots.of(books.told(term, random), PlainBooks.NO_LATE_CHARGE);
    }

    private static AppropriationPlan plan(PlainBooks books, LocalDate day, Random random) {
        List<AppropriationTarget> targets =
                new ArrayList<>(books.terms.values().stream().map(books::target).toList());
        Collections.shuffle(targets, random);
        return AppropriationPlanning.plan(
                Entitled.of(Terms.OBLIGOR), lots(books, random), targets, day, AppropriationPolicy.standard());
    }

    private void check(PlainBooks books, Term term, Random random, String as) {
        List<OverpaymentLot> lots = lots(books, term, random);
        assertThat(lots(books, term, random)).as(as).isEqualTo(lots).isSortedAccordingTo(OverpaymentLot.SOURCE_ORDER);
        for (Money money : term.row) {
            List<OverpaymentLot> ofReceipt = lots.stream()
                    .filter(lot -> lot.receiptId().equals(money.receiptId))
                    .toList();
            assertThat(sum(ofReceipt, OverpaymentLot::remaining)).as(as).isEqualTo(money.overpaid);
            assertThat(sum(ofReceipt, OverpaymentLot::appropriated)).as(as).isEqualTo(money.appropriated);
            assertThat(sum(ofReceipt, OverpaymentLot::refundDecided)).as(as).isEqualTo(money.refunded);
            assertThat(sum(ofReceipt, OverpaymentLot::amount))
                    .as(as)
                    .isEqualTo(money.overpaid + money.appropriated + money.refunded);
        }
        assertThat(sum(lots, OverpaymentLot::remaining))
                .as(as)
                .isEqualTo(term.balance().overpaid().amount());
        lots.forEach(lot -> saw(lot.kind().name()));
        if (!term.used) {
            checkKinds(term, lots, as);
        }
    }

    /** R-081 once more without any settlement: what was due, less what was paid before. */
    private void checkKinds(Term term, List<OverpaymentLot> lots, String as) {
        long paidBefore = 0;
        for (Money money : term.row) {
            LocalDate inForce = null;
            long due = term.revisions.getFirst().principal().amount();
            boolean lowered = false;
            for (int i = 0; i < term.revisions.size(); i++) {
                TermRevision each = term.revisions.get(i);
                if (!each.decidedOn().isAfter(money.paidOn)
                        && (inForce == null || !each.decidedOn().isBefore(inForce))) {
                    inForce = each.decidedOn();
                    due = each.principal().amount();
                }
                lowered |= each.decidedOn().isAfter(money.paidOn)
                        && i > 0
                        && term.revisions.get(i - 1).principal().exceeds(each.principal());
            }
            long neverDue = lowered ? money.came - Math.clamp(due - paidBefore, 0, money.came) : money.overpaid;
            assertThat(lots.stream()
                            .filter(lot ->
                                    lot.receiptId().equals(money.receiptId) && lot.kind() == OverpaymentKind.ERRONEOUS)
                            .mapToLong(lot -> lot.amount().amount())
                            .sum())
                    .as("%s %s", as, money.receiptId)
                    .isEqualTo(Math.min(money.overpaid, neverDue));
            paidBefore += money.came;
            saw("kind");
        }
    }

    private static long sum(List<OverpaymentLot> lots, Function<OverpaymentLot, Yen> part) {
        return Yen.total(lots.stream().map(part).toList()).amount();
    }

    @Test
    void r095_noHistoryLosesAYenOfAnOverpayment() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            Random random = new Random(seed);
            PlainBooks books = assessed(random);
            LocalDate day = FIRST_DAY;
            for (int event = 0; event < EVENTS; event++) {
                day = day.plusDays(1 + random.nextInt(20));
                live(books, day, random);
                for (Term term : books.terms.values()) {
                    check(books, term, random, "seed %d, event %d, %s".formatted(seed, event, term.key));
                }
                assertThat(books.bucket(Bucket.APPROPRIATION))
                        .as("seed %d", seed)
                        .isZero();
            }
        }
        assertThat(seen)
                .containsOnlyKeys(
                        "payment",
                        "correction",
                        "appropriation",
                        "refund",
                        "undone",
                        "ERRONEOUS",
                        "OVERASSESSED",
                        "kind");
        assertThat(seen.values()).allSatisfy(times -> assertThat(times).isGreaterThan(HISTORIES / 20));
    }

    @Test
    void r090_aPlanTakesAllThatQualifiesAndNothingElseAndOnItsOwnResultPlansNothing() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            Random random = new Random(seed);
            PlainBooks books = assessed(random);
            LocalDate day = FIRST_DAY;
            for (int event = 0; event < EVENTS; event++) {
                day = day.plusDays(1 + random.nextInt(20));
                live(books, day, random);
            }
            String as = "seed " + seed;
            AppropriationPlan plan = plan(books, day, random);
            assertThat(plan(books, day, random)).as(as).isEqualTo(plan);
            LocalDate today = day;
            for (PlannedAppropriation each : plan.appropriations()) {
                Term target = books.terms.get(each.target());
                assertThat(target.writtenOff).as(as).isFalse();
                assertThat(target.dueDate).as(as).isBeforeOrEqualTo(today);
                assertThat(each.fitDate())
                        .as(as)
                        .isBetween(target.dueDate, today)
                        .isAfterOrEqualTo(each.lot().aroseOn());
                saw("planned");
            }
            boolean open = plan.judged().stream()
                    .filter(each -> !(each.eligibility() instanceof Eligibility.Excluded))
                    .anyMatch(each -> each.target()
                            .openPrincipal()
                            .exceeds(plan.plannedFor(each.target().key(), Bucket.TERM_PRINCIPAL)));
            boolean left =
                    plan.remainders().stream().anyMatch(each -> !each.left().isZero());
            assertThat(open && left)
                    .as("%s: both arrears and overpayments are left", as)
                    .isFalse();
            plan.judged().stream()
                    .map(Judged::eligibility)
                    .forEach(each -> saw(
                            each instanceof Eligibility.Excluded out
                                    ? out.reason().name()
                                    : "qualifies"));

            books.appropriate(plan.appropriations(), day);

            AppropriationPlan again = plan(books, day, random);
            assertThat(again.appropriations()).as(as).isEmpty();
            assertThat(again.remainders().stream()
                            .mapToLong(each -> each.left().amount())
                            .sum())
                    .as(as)
                    .isEqualTo(plan.remainders().stream()
                            .map(Remainder::left)
                            .mapToLong(Yen::amount)
                            .sum());
            books.terms.values().forEach(term -> check(books, term, random, as));
        }
        assertThat(seen).containsKeys("planned", "qualifies", "NOT_DUE", "WRITTEN_OFF", "NOTHING_UNPAID");
        assertThat(seen.get("planned")).isGreaterThan(HISTORIES / 4);
    }

    /** With late charge, through the rules that post; what fills a late charge competes for the same yen. */
    @Test
    void r081_theLotsOfALateTermAreItsOverpaidBalance() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            Random random = new Random(seed);
            TermBooks books = TermBooks.of(Terms.TERM_1, 1_000L * (1 + random.nextInt(200)), "2024-06-30");
            LocalDate day = LocalDate.of(2024, 6, 15);
            for (int event = 0; event < 8; event++) {
                day = day.plusDays(1 + random.nextInt(90));
                if (random.nextInt(3) == 0) {
                    books.correct(day.toString(), 1_000L * random.nextInt(200));
                } else {
                    String paidOn = day.minusDays(random.nextInt(60)).toString();
                    books.pay("R" + event, paidOn, 1 + random.nextInt(120_000), day.toString());
                }
                List<OverpaymentLot> lots = books.lots();
                OverpaidTerm term = books.term();
                assertThat(sum(lots, OverpaymentLot::remaining))
                        .as("seed %d", seed)
                        .isEqualTo(books.standing().overpaid().amount());
                List<PostedReceipt> shuffled = new ArrayList<>(term.money());
                Collections.shuffle(shuffled, random);
                assertThat(OverpaymentLots.of(
                                new OverpaidTerm(
                                        term.key(),
                                        term.attributableFiscalYear(),
                                        term.history(),
                                        term.standing(),
                                        term.demandFee(),
                                        shuffled),
                                OfficialRates.policy()))
                        .as("seed %d", seed)
                        .isEqualTo(lots);
                term.money().stream()
                        .flatMap(receipt -> receipt.postings().stream())
                        .filter(posting -> posting.to() == Bucket.LATE_CHARGE)
                        .forEach(posting -> saw("late charge"));
                lots.forEach(lot -> saw(lot.kind().name()));
            }
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrder("late charge", "ERRONEOUS", "OVERASSESSED");
        assertThat(seen.values()).allSatisfy(times -> assertThat(times).isGreaterThan(HISTORIES / 4));
    }

    /** R-092, R-197: the late charge that a plan meets is what a payment on the fit date would have fixed. */
    @Test
    void r197_aPlanMeetsTheLateChargeThatItsFitDatesLeaveAndOnItsOwnResultPlansNothing() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            Random random = new Random(seed);
            long assessed = 2_000 + random.nextInt(200_000);
            long paid = random.nextLong(assessed);
            LocalDate due = LocalDate.of(2023, 6, 30).plusDays(random.nextInt(400));
            Arrears arrears = Arrears.of(Terms.TERM_2, assessed, due.toString()).accruing();
            if (paid > 0) {
                arrears = arrears.paid(due.plusDays(random.nextInt(500)).toString(), paid);
            }
            List<OverpaymentLot> lots = List.of(
                    Arrears.erroneous(
                            "A",
                            Terms.TERM_1,
                            due.plusDays(random.nextInt(500) - 50).toString(),
                            1 + random.nextInt(150_000)),
                    Arrears.erroneous(
                            "B",
                            Terms.TERM_1,
                            due.plusDays(random.nextInt(500) - 50).toString(),
                            1 + random.nextInt(150_000)));
            AppropriationPlan plan = planOn(LocalDate.of(2026, 9, 15), lots, arrears);

            long principal =
                    plan.plannedFor(Terms.TERM_2, Bucket.TERM_PRINCIPAL).amount();
            long lateCharge = plan.plannedFor(Terms.TERM_2, Bucket.LATE_CHARGE).amount();
            Arrears after = arrears;
            for (PlannedAppropriation each : plan.appropriations()) {
                if (each.bucket() == Bucket.TERM_PRINCIPAL) {
                    after = after.paid(each.fitDate().toString(), each.amount().amount());
                }
            }
            long fixed = principal == assessed - paid ? after.fixedLateCharge() : 0;
            long left = plan.remainders().stream()
                    .mapToLong(each -> each.left().amount())
                    .sum();
            assertThat(lateCharge).as("seed %d", seed).isEqualTo(left > 0 ? fixed : Math.min(fixed, lateCharge));
            List<OverpaymentLot> rest = plan.remainders().stream()
                    .filter(each -> !each.left().isZero())
                    .map(each -> Arrears.erroneous(
                            each.lot().receiptId(),
                            Terms.TERM_1,
                            each.lot().aroseOn().toString(),
                            each.left().amount()))
                    .toList();
            assertThat(planOn(LocalDate.of(2026, 9, 15), rest, after.lateCharge(fixed - lateCharge))
                            .appropriations())
                    .as("seed %d", seed)
                    .isEmpty();
            if (lateCharge > 0) {
                saw(lateCharge < fixed ? "met in part" : "met in full");
            }
            saw(fixed > 0 ? "fixed" : "not fixed");
        }
        assertThat(seen).containsOnlyKeys("met in part", "met in full", "fixed", "not fixed");
    }

    private static AppropriationPlan planOn(LocalDate day, List<OverpaymentLot> lots, Arrears arrears) {
        return AppropriationPlanning.plan(
                Entitled.of(Terms.OBLIGOR), lots, List.of(arrears.target()), day, AppropriationPolicy.standard());
    }
}
