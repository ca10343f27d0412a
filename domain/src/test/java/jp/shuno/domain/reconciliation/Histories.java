package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.Draft;
import jp.shuno.domain.receipt.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Invents what a municipality may live through in a few business days: terms that appear, rise, fall and are written
 * off; payments whose flash, cancellation and confirmed record come in any order, twice, damaged, for unknown terms or
 * dated tomorrow. The same seed invents the same history.
 */
final class Histories {

    /** Business days of a history, one after the other. */
    static final int DAYS = 6;

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 16);
    private static final int MOST_PAYMENTS = 14;

    /** Some of the days on which terms fall due are long gone, so that late charge accrued. */
    private static final List<LocalDate> DUE_DATES = List.of(
            LocalDate.of(2023, 6, 30),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 4, 30),
            LocalDate.of(2026, 6, 14),
            LocalDate.of(2026, 6, 30));

    /** What the assessment side decides before the records of a day are reconciled. */
    record Decision(int day, TermKey term, Kind kind, long yen, LocalDate dueDate) {
        enum Kind {
            ASSESS,
            CORRECT,
            WRITE_OFF
        }
    }

    /** One record of a payment and the days on which it is delivered, more than one for repetitions. */
    record Delivery(Draft draft, List<Integer> days) {}

    /** One payment at one till: its record of each kind, where there is one. */
    record Payment(
            @Nullable Delivery flash,
            @Nullable Delivery cancel,
            @Nullable Delivery confirmed) {
        List<Delivery> deliveries() {
            List<Delivery> all = new ArrayList<>();
            for (Delivery delivery : new Delivery[] {flash, cancel, confirmed}) {
                if (delivery != null) {
                    all.add(delivery);
                }
            }
            return all;
        }
    }

    /** A history: decisions in order, and payments. */
    record History(long seed, List<Decision> decisions, List<Payment> payments) {}

    /** A history with its records written into files: per day, each record with the delivery that it is a copy of. */
    record Files(List<Map<Receipt, Delivery>> days) {}

    private final Random random;
    private final Set<String> tills = new HashSet<>();
    private final boolean ties;

    private Histories(long seed, boolean ties) {
        this.random = new Random(seed);
        this.ties = ties;
    }

    /** A history in which several payments may lie on the same day and time. */
    static History of(long seed) {
        return new Histories(seed, true).invent(seed);
    }

    /** A history in which no two payments lie on the same day and time. */
    static History withoutTies(long seed) {
        return new Histories(seed, false).invent(seed);
    }

    static LocalDate date(int day) {
        return FIRST_DAY.plusDays(day);
    }

    /**
     * Writes the records into two or three files a day.
     *
     * @param order decides which record comes in which file and place; any order must end the same
     */
    static Files files(History history, long order) {
        Random random = new Random(order);
        List<Map<Receipt, Delivery>> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            List<Delivery> today = new ArrayList<>();
            for (Payment payment : history.payments()) {
                for (Delivery delivery : payment.deliveries()) {
                    today.addAll(Collections.nCopies(Collections.frequency(delivery.days(), day), delivery));
                }
            }
            Collections.shuffle(today, random);
            int fileCount = 2 + random.nextInt(2);
            Map<Receipt, Delivery> written = new LinkedHashMap<>();
            for (int i = 0; i < today.size(); i++) {
                Delivery delivery = today.get(i);
                String file = "file_%d.txt".formatted(i % fileCount);
                written.put(delivery.draft().in(date(day), file, i / fileCount + 1), delivery);
            }
            days.add(written);
        }
        return new Files(days);
    }

    private History invent(long seed) {
        List<TermKey> terms = List.of(Terms.TERM_1, Terms.TERM_2, Terms.term(11), Terms.termOf("900000001", 1));
        List<Decision> decisions = new ArrayList<>();
        for (TermKey term : terms) {
            decide(term, decisions);
        }
        decisions.sort(Comparator.comparing(Decision::day));
        List<TermKey> payable = new ArrayList<>(terms);
        payable.add(Terms.term(3));
        payable.add(Terms.termOf("900000002", 1));
        List<Payment> payments = IntStream.range(0, 1 + random.nextInt(MOST_PAYMENTS))
                .mapToObj(i -> payment(payable.get(random.nextInt(payable.size()))))
                .filter(payment -> !payment.deliveries().isEmpty())
                .toList();
        return new History(seed, decisions, payments);
    }

    private void decide(TermKey term, List<Decision> decisions) {
        int assessedOn = chance(70) ? 0 : random.nextInt(DAYS);
        LocalDate dueDate = dueDate();
        decisions.add(new Decision(assessedOn, term, Decision.Kind.ASSESS, assessment(), dueDate));
        int writtenOffOn = chance(10) ? random.nextInt(DAYS) : DAYS;
        for (int day = assessedOn + 1; day < DAYS; day++) {
            if (day == writtenOffOn) {
                decisions.add(new Decision(day, term, Decision.Kind.WRITE_OFF, 0, dueDate));
            } else if (day < writtenOffOn && chance(25)) {
                dueDate = chance(20) ? dueDate() : dueDate;
                decisions.add(new Decision(day, term, Decision.Kind.CORRECT, assessment(), dueDate));
            }
        }
    }

    private LocalDate dueDate() {
        return DUE_DATES.get(random.nextInt(DUE_DATES.size()));
    }

    private long assessment() {
        return chance(15) ? 0 : 1 + random.nextInt(20_000);
    }

    private Payment payment(TermKey term) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> atCounter(term);
            case 2 -> byDebit(term);
            default -> atStore(term);
        };
    }

    private Payment atStore(TermKey term) {
        Draft till;
        boolean namesTill = chance(85);
        do {
            till = Draft.atStore(term, chance(3) ? 0 : 1 + random.nextInt(namesTill ? 15_000 : 900_000))
                    .paid(paymentDate(), minute(ties ? 12 : 1_440))
                    .at("00000" + random.nextInt(2), "000000" + random.nextInt(2));
        } while (!isNew(till) || !(namesTill || ties || isNew(till.withoutTimeAndStore())));
        if (chance(8)) {
            till = till.damaged(CodeDefect.values()[random.nextInt(CodeDefect.values().length)]);
        }
        if (chance(15)) {
            till = till.statingLateCharge(100 * (1 + random.nextInt(30)));
        }
        Draft reported = namesTill ? till : till.withoutTimeAndStore();
        return new Payment(
                chance(70) ? deliver(till.flash()) : null,
                chance(30) ? deliver((chance(50) ? till : reported).cancel()) : null,
                chance(70) ? deliver(reported.confirmed()) : null);
    }

    private Payment atCounter(TermKey term) {
        Draft line;
        do {
            line = Draft.atCounter(term, 1 + random.nextInt(15_000)).paid(paymentDate());
        } while (!isNew(line));
        if (chance(20)) {
            line = line.statingLateCharge(100 * (1 + random.nextInt(30)));
        }
        return new Payment(null, null, deliver(line));
    }

    private Payment byDebit(TermKey term) {
        Draft debit;
        do {
            debit = Draft.byDebit(term, 1 + random.nextInt(15_000))
                    .paid(paymentDate())
                    .at("90" + (10 + random.nextInt(80)), null);
        } while (!isNew(debit));
        return new Payment(null, null, deliver(chance(30) ? debit.notCollected() : debit));
    }

    /** No two payments may look alike, or they would be repetitions of each other. */
    private boolean isNew(Draft draft) {
        Receipt record = draft.in(FIRST_DAY, "any.txt", 1);
        boolean sameTill = !tills.add(
                record.code() + record.paymentDate() + record.paymentTime() + record.headOffice() + record.office());
        boolean sameTime = !ties && !tills.add("" + record.paymentDate() + record.paymentTime());
        return !sameTill && !sameTime;
    }

    private String paymentDate() {
        int days = chance(5) ? random.nextInt(DAYS) : -random.nextInt(ties ? 3 : 60);
        return FIRST_DAY.plusDays(days).toString();
    }

    private String minute(int of) {
        return LocalTime.MIDNIGHT.plusMinutes(random.nextInt(of)).toString();
    }

    private Delivery deliver(Draft draft) {
        List<Integer> days = new ArrayList<>(List.of(random.nextInt(DAYS)));
        while (chance(15)) {
            days.add(random.nextInt(DAYS));
        }
        return new Delivery(draft, days);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
