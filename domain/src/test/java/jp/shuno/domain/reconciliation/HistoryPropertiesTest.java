package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
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
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.Draft;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.domain.reconciliation.ControlTotals.Count;
import jp.shuno.domain.reconciliation.Histories.Decision;
import jp.shuno.domain.reconciliation.Histories.Delivery;
import jp.shuno.domain.reconciliation.Histories.Files;
import jp.shuno.domain.reconciliation.Histories.History;
import jp.shuno.domain.reconciliation.PlainLedger.Share;
import jp.shuno.domain.reconciliation.PlainLedger.TermFacts;
import org.junit.jupiter.api.Test;

/**
 * on invented histories. A failure names its seed; {@code Histories.of(seed)} invents that
 * history again.
 */
class HistoryPropertiesTest {

    private static final int HISTORIES = 2_000;
    private static final int SHUFFLED_HISTORIES = 600;
    private static final int SHUFFLES = 3;

    /** What runs after each night of a history. */
    private interface AfterTheNight {
        void check(Books books, int day, Set<String> postingsBefore);
    }

    private static void forEachSeed(LongConsumer property) {
        forEachSeed(HISTORIES, property);
    }

    private static void forEachSeed(int histories, LongConsumer property) {
        for (long seed = 1; seed <= histories; seed++) {
            try {
                property.accept(seed);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("history of seed " + seed + ": " + failed.getMessage(), failed);
            }
        }
    }

    private static Books live(History history, Files files, AfterTheNight afterTheNight) {
        return live(new Books(), history, files, afterTheNight);
    }

    private static Books live(Books books, History history, Files files, AfterTheNight afterTheNight) {
        for (int day = 0; day < Histories.DAYS; day++) {
            Set<String> before = books.postings().stream().map(Posting::id).collect(Collectors.toSet());
            for (Decision decision : history.decisions()) {
                if (decision.day() == day) {
                    decide(books, decision);
                }
            }
            books.night(Histories.date(day), files.days().get(day).keySet());
            afterTheNight.check(books, day, before);
        }
        return books;
    }

    private static Books live(History history, Files files) {
        return live(history, files, (books, day, before) -> {});
    }

    private static void decide(Books books, Decision decision) {
        switch (decision.kind()) {
            case ASSESS -> books.assess(decision.term(), decision.yen(), decision.dueDate());
            case CORRECT ->
                books.correct(Histories.date(decision.day()), decision.term(), decision.yen(), decision.dueDate());
            case WRITE_OFF -> books.writeOff(decision.term());
        }
    }

    @Test
    void r022_everyDayEndsAsAPlainModelOfTheRulesSays() {
        forEachSeed(seed -> {
            History history = Histories.of(seed);
            Files files = Histories.files(history, seed);
            live(history, files, (books, day, before) -> {
                PlainLedger plain = PlainLedger.after(history, files, day);
                Map<String, Disposition> dispositions = new TreeMap<>();
                books.receipts()
                        .forEach(known -> dispositions.put(known.receipt().id(), known.disposition()));
                TreeSet<String> exceptions = new TreeSet<>();
                books.exceptions().forEach(item -> exceptions.add(item.kind() + " " + item.receiptId()));

                assertThat(dispositions).isEqualTo(plain.dispositions());
                assertThat(exceptions).isEqualTo(plain.exceptions());
                assertThat(books.exceptions()).hasSameSizeAs(exceptions);
                assertThat(books.bucket(Bucket.SUSPENSE)).isEqualTo(plain.suspense());
            });
        });
    }

    @Test
    void r033_theEarliestPaymentsAlwaysFillTheTermAndTheLatestAreOverpaid() {
        forEachSeed(seed -> {
            History history = Histories.of(seed);
            Files files = Histories.files(history, seed);
            live(history, files, (books, day, before) -> {
                Map<String, Share> shares = new HashMap<>();
                books.receipts().stream()
                        .filter(known -> known.disposition() == Disposition.POSTED)
                        .forEach(known -> {
                            Allocation allocation = books.allocation(known.receipt());
                            shares.put(
                                    known.receipt().id(),
                                    new Share(
                                            allocation.principal().amount(),
                                            allocation.lateCharge().amount(),
                                            allocation.overpaid().amount()));
                        });

                assertThat(shares)
                        .isEqualTo(PlainLedger.after(history, files, day).shares());
            });
        });
    }

    @Test
    void r009_balancesAndDatesOfEveryTermFollowFromItsReceiptsAlone() {
        forEachSeed(seed -> {
            History history = Histories.of(seed);
            Files files = Histories.files(history, seed);
            live(history, files, (books, day, before) -> {
                PlainLedger plain = PlainLedger.after(history, files, day);
                for (TermKey term : plain.terms()) {
                    assertThat(facts(books, term)).as(term.toString()).isEqualTo(plain.facts(term));
                    assertThat(books.assessed(term)).isEqualTo(Yen.of(plain.assessed(term)));
                    assertThat(books.provisional(term)).as(term.toString()).isEqualTo(Yen.of(plain.provisional(term)));
                    assertThat(books.provisionalLateCharge(term))
                            .as(term.toString())
                            .isEqualTo(Yen.of(plain.provisionalLateCharge(term)));
                }
            });
        });
    }

    @Test
    void r032_withoutAutomaticFixingOnlyLaterPaymentsMeetTheLateCharge() {
        LateChargePolicy manual = new LateChargePolicy(LateChargeTerms.standard(), OfficialRates.table(), false, true);
        forEachSeed(SHUFFLED_HISTORIES, seed -> {
            History history = Histories.of(seed);
            Files files = Histories.files(history, seed);
            live(new Books(manual), history, files, (books, day, before) -> {
                PlainLedger plain = PlainLedger.after(history, files, day, false);
                for (TermKey term : plain.terms()) {
                    assertThat(facts(books, term)).as(term.toString()).isEqualTo(plain.facts(term));
                }
            });
        });
    }

    /** The histories above would prove little if hardly any payment in them came late. */
    @Test
    void r197_manyHistoriesHoldLateChargeThatIsFixedPaidLoweredAndTakenBack() {
        int[] fixed = new int[1];
        int[] paid = new int[1];
        int[] movedBack = new int[1];
        forEachSeed(SHUFFLED_HISTORIES, seed -> {
            History history = Histories.of(seed);
            Books books = live(history, Histories.files(history, seed));
            fixed[0] += books.settlements().anyMatch(term -> term.lateChargeFixedOn() != null) ? 1 : 0;
            paid[0] += books.bucket(Bucket.LATE_CHARGE) > 0 ? 1 : 0;
            movedBack[0] += books.postings().stream().anyMatch(posting -> posting.from() == Bucket.LATE_CHARGE) ? 1 : 0;
        });

        assertThat(fixed[0]).isGreaterThan(SHUFFLED_HISTORIES / 6);
        assertThat(paid[0]).isGreaterThan(SHUFFLED_HISTORIES / 6);
        assertThat(movedBack[0]).isGreaterThan(SHUFFLED_HISTORIES / 20);
    }

    private static TermFacts facts(Books books, TermKey term) {
        TermBalance balance = books.balance(term);
        Settlement settlement = books.settlement(term);
        return new TermFacts(
                balance.received().amount(),
                balance.unpaid().amount(),
                balance.overpaid().amount(),
                settlement == null ? 0 : settlement.lateChargeAssessed().amount(),
                books.lies(term).lateCharge().amount(),
                settlement == null ? null : settlement.lateChargeFixedOn(),
                settlement == null ? null : settlement.completionDate(),
                settlement == null ? null : settlement.lastPaymentDate(),
                settlement == null ? null : settlement.lastRevenueDate());
    }

    @Test
    void r900_noYenIsCreatedOrLost() {
        forEachSeed(seed -> {
            History history = Histories.of(seed);
            live(history, Histories.files(history, seed), (books, day, before) -> {
                Map<Bucket, Long> balances = Books.bucketBalances(books.postings());
                long cash = yen(books, Disposition.POSTED) + yen(books, Disposition.SUSPENSE);

                assertThat(balances.values().stream().mapToLong(Long::longValue).sum())
                        .isZero();
                assertThat(-books.bucket(Bucket.RECEIPT)).isEqualTo(cash);
                assertThat(books.bucket(Bucket.SUSPENSE)).isEqualTo(yen(books, Disposition.SUSPENSE));
                assertThat(books.bucket(Bucket.TERM_PRINCIPAL)
                                + books.bucket(Bucket.LATE_CHARGE)
                                + books.bucket(Bucket.OVERPAID))
                        .isEqualTo(yen(books, Disposition.POSTED));
                books.receipts()
                        .forEach(known -> assertThat(-Books.bucketBalances(books.postingsOf(known.receipt()))
                                        .getOrDefault(Bucket.RECEIPT, 0L))
                                .as(known.receipt().id())
                                .isEqualTo(
                                        isCash(known.disposition())
                                                ? known.receipt().amount().amount()
                                                : 0));
            });
        });
    }

    private static boolean isCash(Disposition disposition) {
        return disposition == Disposition.POSTED || disposition == Disposition.SUSPENSE;
    }

    private static long yen(Books books, Disposition disposition) {
        return books.receipts().stream()
                .filter(known -> known.disposition() == disposition)
                .mapToLong(known -> known.receipt().amount().amount())
                .sum();
    }

    @Test
    void r901_noBalanceIsEverNegativeNotEvenBetweenTwoPostings() {
        forEachSeed(seed -> {
            History history = Histories.of(seed);
            Books books = live(history, Histories.files(history, seed));
            Map<String, Long> running = new HashMap<>();
            for (Posting posting : books.postings()) {
                String from = posting.receiptId() + posting.term() + posting.from();
                String to = posting.receiptId() + posting.term() + posting.to();
                running.merge(from, -posting.amount().amount(), Long::sum);
                running.merge(to, posting.amount().amount(), Long::sum);
                assertThat(running.get(to)).isLessThanOrEqualTo(Yen.MAX);
                if (posting.from() == Bucket.RECEIPT) {
                    assertThat(running.get(from)).isNegative();
                } else {
                    assertThat(running.get(from)).as(posting.toString()).isNotNegative();
                }
            }
        });
    }

    @Test
    void r008_aTermIsNeverUnpaidAndOverpaidAtOnce() {
        forEachSeed(seed -> {
            History history = Histories.of(seed);
            Files files = Histories.files(history, seed);
            live(history, files, (books, day, before) -> {
                for (TermKey term : PlainLedger.after(history, files, day).terms()) {
                    TermBalance balance = books.balance(term);
                    List<Posting> ofTerm = books.postings().stream()
                            .filter(posting -> term.equals(posting.term()))
                            .toList();
                    Allocation lies = Allocation.of(ofTerm);

                    assertThat(balance.unpaid().isZero() || balance.overpaid().isZero())
                            .isTrue();
                    assertThat(lies.overpaid())
                            .as("R-008 overpaid is what lies in its bucket")
                            .isEqualTo(balance.overpaid());
                    assertThat(balance.unpaid()).isEqualTo(balance.assessed().minusOrZero(lies.principal()));
                    assertThat(balance.effectiveUnpaid()).isLessThanOrEqualTo(balance.unpaid());
                }
            });
        });
    }

    @Test
    void r037_everyRecordHasExactlyOneDispositionAndEveryFileBalancesForEver() {
        forEachSeed(seed -> {
            History history = Histories.of(seed);
            Files files = Histories.files(history, seed);
            live(history, files, (books, day, before) -> {
                List<Receipt> read = new ArrayList<>();
                files.days().subList(0, day + 1).forEach(records -> read.addAll(records.keySet()));
                assertThat(books.receipts()).hasSameSizeAs(read);

                read.stream()
                        .collect(Collectors.groupingBy(Receipt::fileDigest))
                        .forEach((file, records) -> {
                            Map<Disposition, Count> counts = new HashMap<>();
                            records.forEach(record -> counts.merge(
                                    books.disposition(record),
                                    new Count(1, record.amount().amount()),
                                    (one, other) ->
                                            new Count(one.records() + other.records(), one.yen() + other.yen())));
                            long yen = records.stream()
                                    .mapToLong(record -> record.amount().amount())
                                    .sum();
                            assertThat(new ControlTotals(records.size(), yen, counts).balance())
                                    .isTrue();
                        });
            });
        });
    }

    @Test
    void r904_noPaymentIsProvisionalAndFinalAtOnce() {
        forEachSeed(seed -> {
            History history = Histories.of(seed);
            Books books = live(history, Histories.files(history, seed));
            Set<Receipt> finals = books.receipts().stream()
                    .filter(known -> known.receipt().kind() == ReceiptKind.CONFIRMED && isCash(known.disposition()))
                    .map(EarlierReceipt::receipt)
                    .collect(Collectors.toSet());

            assertThat(books.receipts())
                    .filteredOn(known -> known.disposition() == Disposition.PROVISIONAL)
                    .allSatisfy(flash -> assertThat(finals).noneMatch(money -> money.isSamePaymentAs(flash.receipt())));
        });
    }

    @Test
    void r909_postingsAreOnlyAddedAndEachIsReversedAtMostOnce() {
        forEachSeed(seed -> {
            History history = Histories.of(seed);
            live(history, Histories.files(history, seed), (books, day, before) -> {
                Map<String, Posting> byId = new HashMap<>();
                Set<String> undone = new HashSet<>();
                for (Posting posting : books.postings()) {
                    assertThat(byId.put(posting.id(), posting))
                            .as("identifiers are unique")
                            .isNull();
                    assertThat(posting.ordinal())
                            .as("ordinals of a receipt have no gap")
                            .isEqualTo((int) byId.values().stream()
                                            .filter(other -> other.receiptId().equals(posting.receiptId()))
                                            .count()
                                    - 1);
                    if (posting.reverses() != null) {
                        assertThat(undone.add(posting.reverses())).isTrue();
                        assertThat(mirror(posting)).isEqualTo(face(byId.get(posting.reverses())));
                    }
                    if (!before.contains(posting.id())) {
                        assertThat(posting.postedOn()).isEqualTo(Histories.date(day));
                    }
                }
                assertThat(byId.keySet()).containsAll(before);
            });
        });
    }

    private static String face(Posting posting) {
        return posting.from() + " " + posting.to() + " " + posting.amount() + posting.receiptId() + posting.term();
    }

    private static String mirror(Posting posting) {
        return posting.to() + " " + posting.from() + " " + posting.amount() + posting.receiptId() + posting.term();
    }

    @Test
    void r902_theSameFilesInTheSameOrderGiveTheSameLedger() {
        forEachSeed(seed -> {
            History history = Histories.of(seed);
            Files files = Histories.files(history, seed);
            Books one = live(history, files);
            Books other = live(history, files);

            assertThat(other.postings()).isEqualTo(one.postings());
            assertThat(other.exceptions()).isEqualTo(one.exceptions());
            assertThat(List.copyOf(other.receipts())).isEqualTo(List.copyOf(one.receipts()));
        });
    }

    @Test
    void r902_everyRecordSentAgainIsADuplicateAndMovesNothing() {
        forEachSeed(seed -> {
            History history = Histories.of(seed);
            Files files = Histories.files(history, seed);
            Books books = live(history, files);
            List<Posting> postings = books.postings();
            int exceptions = books.exceptions().size();
            int closed = books.closed().size();
            Map<String, Disposition> before = new TreeMap<>();
            books.receipts().forEach(known -> before.put(known.receipt().id(), known.disposition()));

            List<Receipt> again = new ArrayList<>();
            for (Map<Receipt, Delivery> day : files.days()) {
                day.values()
                        .forEach(delivery -> again.add(
                                delivery.draft().in(Histories.date(Histories.DAYS), "again.txt", again.size() + 1)));
            }
            List<GroupResult> results = books.night(Histories.date(Histories.DAYS), again);

            assertThat(again).allMatch(record -> books.disposition(record) == Disposition.DUPLICATE);
            assertThat(results).allMatch(result -> result.settlements().isEmpty());
            assertThat(books.postings()).isEqualTo(postings);
            assertThat(books.exceptions()).hasSize(exceptions);
            assertThat(books.closed()).hasSize(closed);
            before.forEach((id, disposition) -> assertThat(books.receipts())
                    .filteredOn(known -> known.receipt().id().equals(id))
                    .allMatch(known -> known.disposition() == disposition));
        });
    }

    /** One slip paid several times on one day; some confirmed records name their till, some do not. */
    @Test
    void r903_ofOneSlipPaidOftenAsManyFlashesAreConfirmedAsMoneyCame() {
        forEachSeed(seed -> {
            Random random = new Random(seed);
            Draft slip = Draft.atStore(Terms.TERM_1, 1_000);
            int flashes = 1 + random.nextInt(5);
            List<Receipt> early = new ArrayList<>();
            List<Draft> late = new ArrayList<>();
            for (int i = 0; i < flashes; i++) {
                Draft till = slip.paid("2026-06-15", "1%d:00".formatted(i));
                early.add(till.flash().in("2026-06-16", "file_%d.txt".formatted(random.nextInt(3)), i + 1));
                if (random.nextBoolean()) {
                    late.add(till);
                }
            }
            int named = late.size();
            for (int i = random.nextInt(4); i > 0; i--) {
                late.add(slip.at("00000" + i, null).withoutTimeAndStore());
            }
            Collections.shuffle(late, random);
            Books books = Books.with(Terms.TERM_1, 1_000);
            books.night(Histories.date(0), early);
            books.night(
                    Histories.date(1),
                    IntStream.range(0, late.size())
                            .mapToObj(i -> late.get(i).in(Histories.date(1), "file.txt", i + 1))
                            .toList());

            assertThat(early)
                    .as("%d flashes, %d named, %d unnamed", flashes, named, late.size() - named)
                    .filteredOn(flash -> books.disposition(flash) == Disposition.CONFIRMED)
                    .hasSize(Math.min(flashes, late.size()));
            assertThat(books.provisional(Terms.TERM_1)).isEqualTo(Yen.of(1_000L * Math.max(0, flashes - late.size())));
        });
    }

    @Test
    void r903_theOrderOfTheFilesOfADayChangesNothingThatCounts() {
        forEachSeed(SHUFFLED_HISTORIES, seed -> {
            History history = Histories.of(seed);
            List<String> expected = whatCounts(history, Histories.files(history, 0), false);
            for (int shuffle = 1; shuffle <= SHUFFLES; shuffle++) {
                assertThat(whatCounts(history, Histories.files(history, shuffle), false))
                        .as("files in order %d", shuffle)
                        .containsExactlyElementsOf(expected);
            }
        });
    }

    @Test
    void r903_whereNoTwoPaymentsShareDayAndTimeEvenThePostingsAreTheSame() {
        forEachSeed(SHUFFLED_HISTORIES, seed -> {
            History history = Histories.withoutTies(seed);
            List<String> expected = whatCounts(history, Histories.files(history, 0), true);
            for (int shuffle = 1; shuffle <= SHUFFLES; shuffle++) {
                assertThat(whatCounts(history, Histories.files(history, shuffle), true))
                        .as("files in order %d", shuffle)
                        .containsExactlyElementsOf(expected);
            }
        });
    }

    /** Balances, dates and dispositions of every day without the names of files, and postings if wanted. */
    private static List<String> whatCounts(History history, Files files, boolean withPostings) {
        List<String> lines = new ArrayList<>();
        Books books = live(history, files, (standing, day, before) -> {
            PlainLedger.after(history, files, day).terms().stream()
                    .sorted()
                    .map(term -> day + " " + term + " " + standing.balance(term) + facts(standing, term))
                    .forEach(lines::add);
            dispositions(standing).stream().map(line -> day + " " + line).forEach(lines::add);
        });
        lines.add(Books.bucketBalances(books.postings()).toString());
        if (withPostings) {
            books.postings().stream()
                    .map(posting -> posting.postedOn() + " " + posting.term() + " " + posting.rule() + " "
                            + posting.from() + " > " + posting.to() + " " + posting.amount())
                    .sorted()
                    .forEach(lines::add);
        }
        return lines;
    }

    private static List<String> dispositions(Books books) {
        return books.receipts().stream()
                .map(known -> known.receipt().duplicateKey() + known.receipt().receivedOn() + " " + known.disposition())
                .sorted()
                .toList();
    }
}
