package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.domain.reconciliation.ReceiptOutcome.Cancelled;
import jp.shuno.domain.reconciliation.ReceiptOutcome.Confirmed;
import jp.shuno.domain.reconciliation.ReceiptOutcome.Duplicate;
import jp.shuno.domain.reconciliation.ReceiptOutcome.NotCollected;
import jp.shuno.domain.reconciliation.ReceiptOutcome.Posted;
import jp.shuno.domain.reconciliation.ReceiptOutcome.Provisional;
import jp.shuno.domain.reconciliation.ReceiptOutcome.Suspended;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import org.jspecify.annotations.Nullable;

/**
 * 消込: reconciles one group of records of a business day.
 *
 * <p>The records of a day are taken over all files in the order flash, cancel, confirmed, so that the order in which
 * files of a day arrive decides nothing. Only confirmed records move money.
 */
public final class GroupReconciliation {

    /** A record with what is known of it; the outcome is null until today's processing reaches it. */
    private static final class Entry {
        private final Receipt receipt;
        private final String duplicateKey;
        private @Nullable ReceiptOutcome outcome;
        private boolean changed;

        private Entry(Receipt receipt, @Nullable ReceiptOutcome outcome) {
            this.receipt = receipt;
            this.duplicateKey = receipt.duplicateKey();
            this.outcome = outcome;
        }

        private void settle(ReceiptOutcome newOutcome) {
            outcome = newOutcome;
            changed = true;
        }

        private boolean isLiveFlash() {
            return outcome instanceof Provisional;
        }

        private boolean isFinal() {
            return receipt.kind() == ReceiptKind.CONFIRMED
                    && (outcome instanceof Posted || outcome instanceof Suspended);
        }
    }

    private static final Comparator<Receipt> FILE_ORDER =
            Comparator.comparing(Receipt::fileName).thenComparing(Receipt::recordNo);

    /** Records that name time and store come first, so that one that does not cannot take their flash away. */
    private static final Comparator<Receipt> DAY_ORDER = Comparator.comparing(Receipt::kind)
            .thenComparing(Receipt::lacksTimeAndOffice)
            .thenComparing(FILE_ORDER);

    private static final Comparator<Entry> ARRIVAL = Comparator.comparing(
            (Entry entry) -> entry.receipt,
            Comparator.comparing(Receipt::receivedOn).thenComparing(FILE_ORDER));

    private final LocalDate businessDate;
    private final Map<TermKey, LedgerTerm> terms = new HashMap<>();
    private final Map<String, List<Posting>> postingsByReceipt = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<EarlierReceipt> postedElsewhere;
    private final Map<String, Entry> originals = new HashMap<>();
    private final List<ExceptionItem> exceptions = new ArrayList<>();
    private final List<String> closedReceiptIds = new ArrayList<>();

    private GroupReconciliation(PaymentGroup group, LocalDate businessDate) {
        this.businessDate = businessDate;
        this.postedElsewhere = group.postedElsewhere();
        group.terms().forEach(term -> terms.put(term.key(), term));
        group.postings()
                .forEach(posting -> postingsByReceipt
                        .computeIfAbsent(posting.receiptId(), id -> new ArrayList<>())
                        .add(posting));
        group.earlier().forEach(earlier -> register(new Entry(earlier.receipt(), known(earlier))));
    }

    /**
     * Reconciles one group.
     *
     * @param group all records that can touch each other, with the terms that today's records name
     * @param businessDate 処理日, the date of every posting
     */
    public static GroupResult reconcile(PaymentGroup group, LocalDate businessDate) {
        GroupReconciliation reconciliation = new GroupReconciliation(group, businessDate);
        group.today().stream().sorted(DAY_ORDER).forEach(reconciliation::take);
        return reconciliation.result(group);
    }

    private void take(Receipt receipt) {
        Entry entry = new Entry(receipt, null);
        Entry original = originals.get(entry.duplicateKey);
        if (original != null) {
            entry.settle(new Duplicate(original.receipt.id()));
            entries.add(entry);
            return;
        }
        switch (receipt.kind()) {
            case FLASH -> takeFlash(entry);
            case CANCEL -> takeCancellation(entry);
            case CONFIRMED -> takeConfirmed(entry);
        }
        register(entry);
    }

    /** R-022 {@code NONE → PROVISIONAL}; a flash that comes after its confirmed record is settled at once. */
    private void takeFlash(Entry flash) {
        Optional<Entry> confirmed = counterpart(flash, entry -> entry.isFinal() && !hasFlash(entry));
        if (confirmed.isPresent()) {
            flash.settle(new Confirmed(confirmed.get().receipt.id()));
            compare(flash.receipt, confirmed.get().receipt);
        } else if (flash.receipt.amount().isZero()) {
            flash.settle(new Suspended(ExceptionKind.E01, "金額が0円です"));
        } else {
            flash.settle(new Provisional(defectOf(flash.receipt).isPresent() ? null : flash.receipt.key()));
        }
    }

    /**
     * R-022 {@code PROVISIONAL → CANCELLED}; R-027 a cancellation never touches final money, and what the post office
     * corrects is final.
     */
    private void takeCancellation(Entry cancellation) {
        cancellation.settle(new Cancelled(null));
        if (cancellation.receipt.channel() == Channel.POST_OFFICE) {
            raise(ExceptionKind.POSTAL_CORRECTION, cancellation.receipt, "郵便振替の訂正が届きました。訂正後の金額です");
            return;
        }
        Optional<Entry> flash = counterpart(cancellation, Entry::isLiveFlash);
        Optional<Entry> confirmed = counterpart(cancellation, Entry::isFinal);
        if (flash.isPresent()) {
            cancellation.settle(new Cancelled(flash.get().receipt.id()));
            settleFlash(flash.get(), new Cancelled(cancellation.receipt.id()));
        } else if (confirmed.isPresent()) {
            cancellation.settle(new Cancelled(confirmed.get().receipt.id()));
            raise(ExceptionKind.E09, cancellation.receipt, "確報による消込の後に速報取消が届きました");
        } else {
            raise(ExceptionKind.E07, cancellation.receipt, "取り消すべき速報がありません");
        }
    }

    /** R-022 {@code → FINAL}; with or without a flash, and even after a cancellation, confirmed data counts. */
    private void takeConfirmed(Entry confirmed) {
        Receipt receipt = confirmed.receipt;
        if (!receipt.collected()) {
            confirmed.settle(new NotCollected());
            return;
        }
        Optional<Entry> flash = counterpart(confirmed, Entry::isLiveFlash);
        if (flash.isPresent()) {
            settleFlash(flash.get(), new Confirmed(receipt.id()));
            compare(flash.get().receipt, receipt);
        } else if (counterpart(confirmed, GroupReconciliation::isCancelledFlash).isPresent()) {
            raise(ExceptionKind.CONFIRMED_AFTER_CANCEL, receipt, "取り消された速報の確報が届いたため、消し込みました");
        }
        Optional<Suspended> defect = defectOf(receipt);
        if (defect.isPresent()) {
            confirmed.settle(defect.get());
            raise(defect.get().kind(), receipt, defect.get().reason());
        } else {
            confirmed.settle(new Posted(Objects.requireNonNull(receipt.key())));
        }
    }

    /** R-025 E08: where a reference names the payment, amount and date may differ; the confirmed record counts. */
    private void compare(Receipt flash, Receipt confirmed) {
        if (!flash.amount().equals(confirmed.amount()) || !flash.paymentDate().equals(confirmed.paymentDate())) {
            String reason = "速報は %s・%s円、確報は %s・%s円です。確報に従いました"
                    .formatted(
                            flash.paymentDate(),
                            flash.amount().separated(),
                            confirmed.paymentDate(),
                            confirmed.amount().separated());
            raise(ExceptionKind.E08, confirmed, reason);
        }
    }

    /** Why the record cannot be placed on a term (R-025 E01, E02, E12), empty where it can. */
    private Optional<Suspended> defectOf(Receipt receipt) {
        if (receipt.amount().isZero()) {
            return suspended(ExceptionKind.E01, "金額が0円です");
        }
        if (receipt.defect() != null) {
            return suspended(ExceptionKind.E01, receipt.defect().japanese());
        }
        if (receipt.paymentDate().isAfter(businessDate)) {
            return suspended(ExceptionKind.FUTURE_PAYMENT_DATE, "領収日が処理日より後です");
        }
        LedgerTerm term = receipt.key() == null ? null : terms.get(receipt.key());
        if (term == null) {
            return suspended(ExceptionKind.E02, "通知書番号・期別に該当する調定がありません");
        }
        if (term.locked()) {
            return suspended(ExceptionKind.E12, "不納欠損済みの期別への入金です");
        }
        return Optional.empty();
    }

    private static Optional<Suspended> suspended(ExceptionKind kind, String reason) {
        return Optional.of(new Suspended(kind, reason));
    }

    private void settleFlash(Entry flash, ReceiptOutcome outcome) {
        flash.settle(outcome);
        closedReceiptIds.add(flash.receipt.id());
    }

    /**
     * The record of another kind that speaks of the same payment: all fields equal, or, where one of the two lacks time
     * and store, code and date equal; the earliest of several.
     */
    private Optional<Entry> counterpart(Entry entry, Predicate<Entry> wanted) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Receipt receipt = entry.receipt;
        Optional<Entry> exact = entries.stream()
                .filter(other -> other.receipt.isSamePaymentAs(receipt))
                .filter(wanted)
                .min(ARRIVAL);
        return exact.isPresent()
                ? exact
                : entries.stream()
                        .filter(other -> other.receipt.samePaymentDay(receipt))
                        .filter(other -> omitsTheTill(receipt) || omitsTheTill(other.receipt))
                        .filter(wanted)
                        .min(ARRIVAL);
    }

    /** Flash data always names time and store; what follows it may leave them out. */
    private static boolean omitsTheTill(Receipt receipt) {
        return receipt.kind() != ReceiptKind.FLASH && receipt.lacksTimeAndOffice();
    }

    private boolean hasFlash(Entry confirmed) {
        return entries.stream()
                .anyMatch(entry -> entry.outcome instanceof Confirmed flash
                        && flash.byReceiptId().equals(confirmed.receipt.id()));
    }

    private static boolean isCancelledFlash(Entry entry) {
        return entry.receipt.kind() == ReceiptKind.FLASH && entry.outcome instanceof Cancelled;
    }

    private void register(Entry entry) {
        entries.add(entry);
        if (!(entry.outcome instanceof Duplicate)) {
            originals.putIfAbsent(entry.duplicateKey, entry);
        }
    }

    private void raise(ExceptionKind kind, Receipt receipt, String reason) {
        String subject = receipt.key() == null ? "" : receipt.key().toString();
        exceptions.add(new ExceptionItem(
                ExceptionItem.id(kind, receipt.fileDigest(), receipt.recordNo(), subject),
                kind,
                businessDate,
                receipt.fileDigest(),
                receipt.fileName(),
                receipt.recordNo(),
                receipt.id(),
                subject,
                receipt.amount(),
                reason,
                List.of()));
    }

    private GroupResult result(PaymentGroup group) {
        raiseForFlashesStillOpen();
        Map<String, ReceiptOutcome> outcomes = new LinkedHashMap<>();
        Map<String, TermKey> resolved = new LinkedHashMap<>();
        List<Posting> postings = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.changed) {
                continue;
            }
            outcomes.put(entry.receipt.id(), outcomeOf(entry));
            TermKey term = termOf(entry);
            if (term != null) {
                resolved.put(entry.receipt.id(), term);
            }
            if (entry.outcome instanceof Suspended && isMoney(entry.receipt)) {
                postings.add(suspensePosting(entry.receipt));
            }
        }
        List<Settlement> settlements = settleTerms(group.appropriated());
        settlements.forEach(settlement -> postings.addAll(settlement.postings()));
        return new GroupResult(
                outcomes,
                resolved,
                group.appropriated().isEmpty() ? postings : Posting.consecutive(postings),
                settlements,
                provisional(group, Receipt::amount),
                provisional(group, Receipt::statedLateCharge),
                exceptions,
                closedReceiptIds);
    }

    /** A flash is no money yet: where its code names no term, staff hear of it only while it is still waiting. */
    private void raiseForFlashesStillOpen() {
        for (Entry entry : entries) {
            if (entry.changed && entry.receipt.kind() == ReceiptKind.FLASH) {
                if (entry.outcome instanceof Suspended suspended) {
                    raise(suspended.kind(), entry.receipt, suspended.reason());
                } else if (entry.isLiveFlash()) {
                    defectOf(entry.receipt).ifPresent(defect -> raise(defect.kind(), entry.receipt, defect.reason()));
                }
            }
        }
    }

    private static boolean isMoney(Receipt receipt) {
        return receipt.kind() == ReceiptKind.CONFIRMED && !receipt.amount().isZero();
    }

    private Posting suspensePosting(Receipt receipt) {
        return Posting.of(
                0, businessDate, "R-034", Bucket.RECEIPT, Bucket.SUSPENSE, receipt.amount(), receipt.id(), null);
    }

    private List<Settlement> settleTerms(List<AppropriatedMoney> appropriated) {
        Map<TermKey, List<PostedReceipt>> finalMoney = new TreeMap<>();
        Map<TermKey, Boolean> tookMoney = new HashMap<>();
        for (EarlierReceipt elsewhere : postedElsewhere) {
            finalMoney
                    .computeIfAbsent(Objects.requireNonNull(elsewhere.receipt().key()), term -> new ArrayList<>())
                    .add(withPostings(elsewhere.receipt()));
        }
        for (Entry entry : entries) {
            if (entry.outcome instanceof Posted posted && terms.containsKey(posted.term())) {
                finalMoney
                        .computeIfAbsent(posted.term(), term -> new ArrayList<>())
                        .add(withPostings(entry.receipt));
                tookMoney.merge(posted.term(), entry.changed, Boolean::logicalOr);
            }
        }
        List<Settlement> settlements = new ArrayList<>();
        finalMoney.forEach((key, receipts) -> {
            if (Boolean.TRUE.equals(tookMoney.get(key))) {
                settlements.add(TermSettlement.settle(
                        terms.get(key).due(),
                        receipts,
                        appropriated.stream()
                                .filter(each -> each.term().equals(key))
                                .toList(),
                        businessDate,
                        TermSettlement.Cause.RECEIPTS));
            }
        });
        return settlements;
    }

    private PostedReceipt withPostings(Receipt receipt) {
        return PostedReceipt.of(receipt, postingsByReceipt.getOrDefault(receipt.id(), List.of()));
    }

    private Map<TermKey, Yen> provisional(PaymentGroup group, Function<Receipt, Yen> part) {
        Map<TermKey, Yen> amounts = new TreeMap<>();
        group.terms().forEach(term -> amounts.put(term.key(), Yen.ZERO));
        for (Entry entry : entries) {
            if (entry.outcome instanceof Provisional flash && flash.term() != null) {
                amounts.computeIfPresent(flash.term(), (key, sum) -> sum.plus(part.apply(entry.receipt)));
            }
        }
        return amounts;
    }

    private static ReceiptOutcome outcomeOf(Entry entry) {
        return Objects.requireNonNull(entry.outcome);
    }

    private static @Nullable TermKey termOf(Entry entry) {
        return switch (outcomeOf(entry)) {
            case Posted posted -> posted.term();
            case Provisional flash -> flash.term();
            case Suspended suspended -> null;
            case Confirmed confirmed -> entry.receipt.key();
            case Cancelled cancelled -> entry.receipt.key();
            case Duplicate duplicate -> entry.receipt.key();
            case NotCollected notCollected -> entry.receipt.key();
        };
    }

    /** What an earlier reconciliation decided, as far as it still matters. */
    private static ReceiptOutcome known(EarlierReceipt earlier) {
        Receipt receipt = earlier.receipt();
        String counterpart = earlier.counterpart();
        return switch (earlier.disposition()) {
            case POSTED -> new Posted(Objects.requireNonNull(receipt.key()));
            case SUSPENSE -> new Suspended(ExceptionKind.E02, "");
            case PROVISIONAL -> new Provisional(earlier.resolved() ? receipt.key() : null);
            case CONFIRMED -> new Confirmed(Objects.requireNonNull(counterpart));
            case CANCELLED, REVERSED -> new Cancelled(counterpart);
            case DUPLICATE -> new Duplicate(Objects.requireNonNull(counterpart));
            case NOT_COLLECTED -> new NotCollected();
        };
    }
}
