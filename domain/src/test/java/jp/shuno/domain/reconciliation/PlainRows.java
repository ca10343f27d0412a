package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.latecharge.DayByDay;
import jp.shuno.domain.latecharge.LateChargeTerms;
import jp.shuno.domain.latecharge.OverdueTerm;
import jp.shuno.domain.latecharge.PrincipalPayment;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The same once more without postings: each term has its money in a row, the first fill the principal, what was
 * appropriated to the late charge fills that, the rest is too much. Yen that are used are taken from what is too much
 * at that moment, the last first.
 */
final class PlainRows {

    /** What brought money to a term. */
    enum Kind {
        RECEIPT,
        TO_PRINCIPAL,
        TO_LATE_CHARGE
    }

    /** Yen that came to a term at once. */
    static final class Money {
        final String receipt;
        final Kind kind;
        final LocalDate paidOn;
        final LocalDate receivedOn;
        final LocalDate cameOn;
        final long came;
        long used;
        long principal;
        long lateCharge;

        Money(String receipt, Kind kind, LocalDate paidOn, LocalDate receivedOn, LocalDate cameOn, long came) {
            this.receipt = receipt;
            this.kind = kind;
            this.paidOn = paidOn;
            this.receivedOn = receivedOn;
            this.cameOn = cameOn;
            this.came = came;
        }

        long overpaid() {
            return came - used - principal - lateCharge;
        }
    }

    /** A use that stands. */
    record Use(String receipt, TermKey term, LocalDate day, long yen, Map<Money, Long> from) {}

    /** One term. */
    static final class Row {
        final TermKey key;
        final LocalDate due;
        final boolean bearsLateCharge;
        final List<Money> money = new ArrayList<>();
        final List<LocalDate> uses = new ArrayList<>();
        long assessed;
        long lateCharge;

        @Nullable
        LocalDate completed;

        Row(TermKey key, LocalDate due, long assessed, boolean bearsLateCharge) {
            this.key = key;
            this.due = due;
            this.assessed = assessed;
            this.bearsLateCharge = bearsLateCharge;
        }

        long sum(ToLongFunction<Money> part) {
            return money.stream().mapToLong(part).sum();
        }

        List<Money> of(String receipt) {
            return money.stream().filter(each -> each.receipt.equals(receipt)).toList();
        }

        private List<Money> inOrder() {
            LocalDate first = uses.stream().min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
            List<Money> order = new ArrayList<>(money);
            order.sort(Comparator.comparing((Money each) -> each.kind == Kind.TO_LATE_CHARGE)
                    .thenComparing(each -> each.cameOn.isAfter(first) ? each.cameOn : LocalDate.MIN)
                    .thenComparing(each -> each.paidOn)
                    .thenComparing(each -> each.receivedOn)
                    .thenComparing(each -> each.receipt)
                    .thenComparing(each -> each.kind));
            return order;
        }

        void fill() {
            List<Money> order = inOrder();
            long open = assessed;
            for (Money each : order) {
                each.principal = Math.min(each.came - each.used, open);
                open -= each.principal;
            }
            lateCharge = bearsLateCharge && assessed > 0 && open == 0 ? countLateCharge() : 0;
            long owed = lateCharge;
            for (Money each : order) {
                each.lateCharge = 0;
                if (each.kind == Kind.TO_LATE_CHARGE) {
                    each.lateCharge = Math.min(each.came - each.used - each.principal, owed);
                    owed -= each.lateCharge;
                }
            }
            for (Money each : order) {
                if (each.kind == Kind.RECEIPT) {
                    each.lateCharge = Math.min(each.came - each.used - each.principal, owed);
                    owed -= each.lateCharge;
                }
            }
            completed = assessed == 0 || open > 0 || owed > 0
                    ? null
                    : money.stream()
                            .filter(each -> each.principal + each.lateCharge > 0)
                            .map(each -> each.paidOn)
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
        }

        private long countLateCharge() {
            List<PrincipalPayment> payments = money.stream()
                    .filter(each -> each.principal > 0)
                    .map(each -> new PrincipalPayment(each.paidOn, Yen.of(each.principal)))
                    .toList();
            LocalDate last = payments.stream()
                    .map(PrincipalPayment::on)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return DayByDay.charge(
                    new OverdueTerm(key.notice().levy(), due, Yen.of(assessed), payments, List.of()),
                    last,
                    LateChargeTerms.standard());
        }
    }

    final Map<TermKey, Row> rows = new TreeMap<>();
    final List<Use> uses = new ArrayList<>();

    Row assess(TermKey key, LocalDate due, long yen, boolean bearsLateCharge) {
        Row row = new Row(key, due, yen, bearsLateCharge);
        rows.put(key, row);
        return row;
    }

    void come(TermKey key, Money money) {
        rows.get(key).money.add(money);
        rows.get(key).fill();
    }

    /** Takes yen of a receipt out of what is too much of it. */
    Use use(String receipt, TermKey key, LocalDate day, long yen) {
        Row row = rows.get(key);
        Map<Money, Long> from = new IdentityHashMap<>();
        long missing = yen;
        List<Money> order = row.inOrder().stream()
                .filter(each -> each.receipt.equals(receipt))
                .toList();
        List<Money> charges =
                order.stream().filter(each -> each.kind == Kind.TO_LATE_CHARGE).toList();
        List<Money> others =
                order.stream().filter(each -> each.kind != Kind.TO_LATE_CHARGE).toList();
        List<Money> lastFirst = new ArrayList<>(others.reversed());
        lastFirst.addAll(charges.reversed());
        for (Money each : lastFirst) {
            long taken = Math.min(missing, each.overpaid());
            each.used += taken;
            missing -= taken;
            from.put(each, taken);
        }
        if (missing > 0) {
            throw new IllegalStateException("not so much is overpaid");
        }
        row.uses.add(day);
        row.fill();
        Use use = new Use(receipt, key, day, yen, from);
        uses.add(use);
        return use;
    }

    void undo(Use use) {
        use.from().forEach((money, yen) -> money.used -= yen);
        Row row = rows.get(use.term());
        row.uses.remove(use.day());
        uses.remove(use);
        row.fill();
    }
}
