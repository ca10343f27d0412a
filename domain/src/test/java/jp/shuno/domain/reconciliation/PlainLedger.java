package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.latecharge.DayByDay;
import jp.shuno.domain.latecharge.LateChargeTerms;
import jp.shuno.domain.latecharge.OverdueTerm;
import jp.shuno.domain.latecharge.PrincipalPayment;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.reconciliation.Histories.Decision;
import jp.shuno.domain.reconciliation.Histories.Delivery;
import jp.shuno.domain.reconciliation.Histories.Files;
import jp.shuno.domain.reconciliation.Histories.History;
import jp.shuno.domain.reconciliation.Histories.Payment;
import org.jspecify.annotations.Nullable;

/**
 * The same rules once more, plain and slow. It knows which records belong to one payment, looks at the whole history up
 * to a day at once, and keeps nothing from one day to the next.
 */
final class PlainLedger {

    private static final int NEVER = Integer.MAX_VALUE;

    /** What was counted before, because the same histories are lived through often. */
    private static final Map<Map.Entry<OverdueTerm, LocalDate>, Long> COUNTED = new ConcurrentHashMap<>();

    /** Where a receipt's yen must lie. */
    record Share(long principal, long lateCharge, long overpaid) {}

    /** What must be true of a term. */
    record TermFacts(
            long received,
            long unpaid,
            long overpaid,
            long lateChargeAssessed,
            long lateChargeReceived,
            @Nullable LocalDate lateChargeFixedOn,
            @Nullable LocalDate completionDate,
            @Nullable LocalDate lastPaymentDate,
            @Nullable LocalDate lastRevenueDate) {}

    private final History history;
    private final Files files;
    private final int today;
    private final boolean fixOnPayment;

    private final Map<String, Disposition> dispositions = new TreeMap<>();
    private final TreeSet<String> exceptions = new TreeSet<>();
    private final Map<TermKey, List<Receipt>> money = new HashMap<>();
    private final Map<TermKey, Long> provisional = new HashMap<>();
    private final Map<TermKey, Long> provisionalLateCharge = new HashMap<>();
    private final Map<String, Share> shares = new HashMap<>();
    private final Map<TermKey, Long> lateCharges = new HashMap<>();
    private long suspense;

    private PlainLedger(History history, Files files, int today, boolean fixOnPayment) {
        this.history = history;
        this.files = files;
        this.today = today;
        this.fixOnPayment = fixOnPayment;
    }

    /** What must be true at the end of a day. */
    static PlainLedger after(History history, Files files, int day) {
        return after(history, files, day, true);
    }

    /**
     * What must be true at the end of a day.
     *
     * @param fixOnPayment whether the payment that completes the principal also pays the late charge
     */
    static PlainLedger after(History history, Files files, int day, boolean fixOnPayment) {
        PlainLedger ledger = new PlainLedger(history, files, day, fixOnPayment);
        history.payments().forEach(ledger::follow);
        ledger.money.forEach((term, receipts) -> ledger.fill(term));
        return ledger;
    }

    // one payment

    private void follow(Payment payment) {
        Receipt flash = original(payment.flash());
        Receipt cancel = original(payment.cancel());
        Receipt confirmed = original(payment.confirmed());
        int flashDay = dayOf(flash);
        int cancelDay = dayOf(cancel);
        int confirmedDay = dayOf(confirmed);

        boolean flashCounts = flash != null && !flash.amount().isZero() && flashDay <= confirmedDay;
        boolean flashCancelled = flashCounts && flashDay <= cancelDay && cancelDay <= confirmedDay && cancel != null;

        if (flash != null) {
            if (flashCancelled) {
                dispositions.put(flash.id(), Disposition.CANCELLED);
            } else if (confirmedDay < flashDay || (flashCounts && confirmed != null)) {
                dispositions.put(flash.id(), Disposition.CONFIRMED);
            } else if (flash.amount().isZero()) {
                dispositions.put(flash.id(), Disposition.SUSPENSE);
            } else {
                dispositions.put(flash.id(), Disposition.PROVISIONAL);
                if (problem(flash, flashDay) == null) {
                    provisional.merge(flash.key(), flash.amount().amount(), Long::sum);
                    provisionalLateCharge.merge(
                            flash.key(), flash.statedLateCharge().amount(), Long::sum);
                }
            }
            boolean waitedOverNight = confirmedDay > flashDay && !(flashCancelled && cancelDay == flashDay);
            if (problem(flash, flashDay) != null
                    && (waitedOverNight || (flash.amount().isZero() && confirmedDay >= flashDay))) {
                exceptions.add(problem(flash, flashDay) + " " + flash.id());
            }
        }
        if (cancel != null) {
            dispositions.put(cancel.id(), Disposition.CANCELLED);
            if (!flashCancelled) {
                exceptions.add((confirmedDay < cancelDay ? "E09 " : "E07 ") + cancel.id());
            }
        }
        if (confirmed != null) {
            follow(confirmed, confirmedDay, flashCancelled);
        }
    }

    private void follow(Receipt confirmed, int day, boolean flashCancelled) {
        if (!confirmed.collected()) {
            dispositions.put(confirmed.id(), Disposition.NOT_COLLECTED);
            return;
        }
        if (flashCancelled) {
            exceptions.add("CONFIRMED_AFTER_CANCEL " + confirmed.id());
        }
        String problem = problem(confirmed, day);
        if (problem == null) {
            dispositions.put(confirmed.id(), Disposition.POSTED);
            money.computeIfAbsent(confirmed.key(), key -> new ArrayList<>()).add(confirmed);
        } else {
            dispositions.put(confirmed.id(), Disposition.SUSPENSE);
            exceptions.add(problem + " " + confirmed.id());
            suspense += confirmed.amount().amount();
        }
    }

    /** The first copy delivered so far; all others are repetitions. */
    private @Nullable Receipt original(@Nullable Delivery delivery) {
        List<Receipt> copies = new ArrayList<>();
        for (int day = 0; day <= today; day++) {
            files.days().get(day).forEach((receipt, of) -> {
                if (of == delivery) {
                    copies.add(receipt);
                }
            });
        }
        copies.sort(Comparator.comparing(PlainLedger::arrival));
        copies.stream().skip(1).forEach(copy -> dispositions.put(copy.id(), Disposition.DUPLICATE));
        return copies.isEmpty() ? null : copies.getFirst();
    }

    private static String arrival(Receipt receipt) {
        return receipt.receivedOn() + " " + receipt.fileName() + " " + "%07d".formatted(receipt.recordNo());
    }

    private static int dayOf(@Nullable Receipt receipt) {
        return receipt == null
                ? NEVER
                : Histories.date(0).until(receipt.receivedOn()).getDays();
    }

    /** Why a record of that day cannot be placed on a term, null where it can. */
    private @Nullable String problem(Receipt receipt, int day) {
        if (receipt.amount().isZero() || receipt.key() == null) {
            return "E01";
        }
        if (receipt.paymentDate().isAfter(Histories.date(day))) {
            return "FUTURE_PAYMENT_DATE";
        }
        List<Decision> soFar = decisions(receipt.key(), day);
        if (soFar.isEmpty()) {
            return "E02";
        }
        return soFar.getLast().kind() == Decision.Kind.WRITE_OFF ? "E12" : null;
    }

    private List<Decision> decisions(TermKey term, int day) {
        return history.decisions().stream()
                .filter(decision -> decision.term().equals(term) && decision.day() <= day)
                .toList();
    }

    // one term

    private List<Receipt> inPaymentOrder(TermKey term) {
        List<Receipt> receipts = new ArrayList<>(money.getOrDefault(term, List.of()));
        receipts.sort(Comparator.comparing(receipt -> receipt.paymentDate()
                + " "
                + (receipt.paymentTime() == null ? "99:99" : receipt.paymentTime())
                + " "
                + arrival(receipt)));
        return receipts;
    }

    private @Nullable Decision standing(TermKey term) {
        return decisions(term, today).stream()
                .filter(decision -> decision.kind() != Decision.Kind.WRITE_OFF)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    long assessed(TermKey term) {
        Decision standing = standing(term);
        return standing == null ? 0 : standing.yen();
    }

    /** The payment that brings the principal together, null while it is not. */
    private @Nullable Receipt completing(TermKey term) {
        long paid = 0;
        for (Receipt receipt : inPaymentOrder(term)) {
            paid += receipt.amount().amount();
            if (assessed(term) > 0 && paid >= assessed(term)) {
                return receipt;
            }
        }
        return null;
    }

    /** what the payments up to the completing one owe for their days, counted one day at a time. */
    private long lateCharge(TermKey term) {
        return lateCharges.computeIfAbsent(term, this::countLateCharge);
    }

    private long countLateCharge(TermKey term) {
        Receipt completing = completing(term);
        if (completing == null) {
            return 0;
        }
        List<PrincipalPayment> payments = new ArrayList<>();
        for (Receipt receipt : inPaymentOrder(term)) {
            payments.add(new PrincipalPayment(receipt.paymentDate(), receipt.amount()));
            if (receipt == completing) {
                break;
            }
        }
        OverdueTerm overdue = new OverdueTerm(
                term.notice().levy(), standing(term).dueDate(), Yen.of(assessed(term)), payments, List.of());
        return COUNTED.computeIfAbsent(
                Map.entry(overdue, completing.paymentDate()),
                asked -> DayByDay.charge(asked.getKey(), asked.getValue(), LateChargeTerms.standard()));
    }

    /** The first yen paid fill the assessment, the next the late charge; the yen after them are too many. */
    private void fill(TermKey term) {
        long assessed = assessed(term);
        long both = assessed + lateCharge(term);
        long before = 0;
        for (Receipt receipt : inPaymentOrder(term)) {
            long after = before + counted(term, receipt, before);
            long principal = Math.min(after, assessed) - Math.min(before, assessed);
            long owed = Math.min(after, both) - Math.min(before, both);
            shares.put(
                    receipt.id(),
                    new Share(principal, owed - principal, receipt.amount().amount() - owed));
            before = after;
        }
    }

    /** Yen that can pay anything: of a completing payment that must not pay late charge, the principal only. */
    private long counted(TermKey term, Receipt receipt, long before) {
        return fixOnPayment || receipt != completing(term) ? receipt.amount().amount() : assessed(term) - before;
    }

    TermFacts facts(TermKey term) {
        long assessed = assessed(term);
        long lateCharge = lateCharge(term);
        long received = 0;
        long counted = 0;
        LocalDate completed = null;
        LocalDate lastPayment = null;
        LocalDate lastRevenue = null;
        for (Receipt receipt : inPaymentOrder(term)) {
            received += receipt.amount().amount();
            counted += counted(term, receipt, counted);
            if (completed == null && assessed > 0 && counted >= assessed + lateCharge) {
                completed = receipt.paymentDate();
            }
            lastPayment = receipt.paymentDate();
            if (lastRevenue == null || receipt.revenueDate().isAfter(lastRevenue)) {
                lastRevenue = receipt.revenueDate();
            }
        }
        long forLateCharge = Math.clamp(counted - assessed, 0, lateCharge);
        return new TermFacts(
                received - forLateCharge,
                Math.max(0, assessed - received),
                received - Math.min(counted, assessed + lateCharge),
                lateCharge,
                forLateCharge,
                lateCharge == 0 ? null : completing(term).paymentDate(),
                completed,
                lastPayment,
                lastRevenue);
    }

    // the whole ledger

    List<TermKey> terms() {
        return history.decisions().stream()
                .filter(decision -> decision.day() <= today)
                .map(Decision::term)
                .distinct()
                .toList();
    }

    Map<String, Disposition> dispositions() {
        return dispositions;
    }

    TreeSet<String> exceptions() {
        return exceptions;
    }

    Map<String, Share> shares() {
        return shares;
    }

    long provisional(TermKey term) {
        return provisional.getOrDefault(term, 0L);
    }

    long provisionalLateCharge(TermKey term) {
        return provisionalLateCharge.getOrDefault(term, 0L);
    }

    long suspense() {
        return suspense;
    }
}
