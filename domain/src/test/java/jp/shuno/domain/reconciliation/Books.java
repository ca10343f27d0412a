package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.latecharge.LateChargeBasis;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.latecharge.OfficialRates;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.ledger.TermState;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;

/**
 * The ledger as a test keeps it between business days: what a database would hold, and nothing else. Each night groups
 * the records by notice, hands over what is known of them and keeps what comes back.
 */
final class Books {

    private static final Comparator<EarlierReceipt> ARRIVAL = Comparator.comparing(
            EarlierReceipt::receipt,
            Comparator.comparing(Receipt::receivedOn)
                    .thenComparing(Receipt::fileName)
                    .thenComparing(Receipt::recordNo));

    private static final LocalDate USUAL_DUE_DATE = LocalDate.of(2026, 6, 30);

    private final LateChargePolicy policy;
    private final Map<TermKey, Yen> assessed = new TreeMap<>();
    private final Map<TermKey, LocalDate> dueDates = new TreeMap<>();
    private final Map<TermKey, Yen> demandFees = new TreeMap<>();
    private final Set<TermKey> locked = new HashSet<>();
    private final Map<String, EarlierReceipt> receipts = new LinkedHashMap<>();
    private final List<Posting> postings = new ArrayList<>();
    private final Map<TermKey, Yen> provisional = new TreeMap<>();
    private final Map<TermKey, Yen> provisionalLateCharge = new TreeMap<>();
    private final Map<TermKey, Settlement> settled = new TreeMap<>();
    private final List<ExceptionItem> exceptions = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    /** Books of the model municipality. */
    Books() {
        this(OfficialRates.policy());
    }

    Books(LateChargePolicy policy) {
        this.policy = policy;
    }

    /** Books in which one term is assessed. */
    static Books with(TermKey key, long yen) {
        return new Books().assess(key, yen);
    }

    /** A term assessed for the first time, due on 30 June 2026. */
    Books assess(TermKey key, long yen) {
        return assess(key, yen, USUAL_DUE_DATE);
    }

    /** A term assessed for the first time. */
    Books assess(TermKey key, long yen, LocalDate dueDate) {
        assessed.put(key, Yen.of(yen));
        dueDates.put(key, dueDate);
        return this;
    }

    /** A demand fee on a term. */
    Books charge(TermKey key, long demandFee) {
        demandFees.put(key, Yen.of(demandFee));
        return this;
    }

    /** A written-off term. */
    Books writeOff(TermKey key) {
        locked.add(key);
        return this;
    }

    /** A correction of a term, applied with all that was received on it. */
    Settlement correct(LocalDate day, TermKey key, long yen) {
        return correct(day, key, yen, dueDates.get(key));
    }

    /** A correction of a term that gives it another due date. */
    Settlement correct(LocalDate day, TermKey key, long yen, LocalDate dueDate) {
        assessed.put(key, Yen.of(yen));
        dueDates.put(key, dueDate);
        List<PostedReceipt> money = receipts.values().stream()
                .filter(known -> known.disposition() == Disposition.POSTED
                        && key.equals(known.receipt().key()))
                .map(known -> PostedReceipt.of(known.receipt(), postingsOf(known.receipt())))
                .toList();
        Settlement settlement = TermSettlement.settle(due(key), money, day, TermSettlement.Cause.CORRECTION);
        keep(settlement);
        postings.addAll(settlement.postings());
        return settlement;
    }

    Settlement correct(String day, TermKey key, long yen) {
        return correct(LocalDate.parse(day), key, yen);
    }

    /** One night: all records of a business day, over all its files. */
    List<GroupResult> night(LocalDate day, Collection<Receipt> today) {
        Map<String, List<Receipt>> groups = new TreeMap<>();
        today.forEach(receipt -> groups.computeIfAbsent(groupOf(receipt), id -> new ArrayList<>())
                .add(receipt));
        List<GroupResult> results = new ArrayList<>();
        groups.forEach((id, records) -> {
            GroupResult result = GroupReconciliation.reconcile(group(id, records), day);
            keep(records, result);
            results.add(result);
        });
        return results;
    }

    /** One night of records that all arrived on the same business day. */
    List<GroupResult> night(Receipt... today) {
        assertThat(Stream.of(today).map(Receipt::receivedOn)).containsOnly(today[0].receivedOn());
        return night(today[0].receivedOn(), Arrays.asList(today));
    }

    private static String groupOf(Receipt receipt) {
        return receipt.key() == null
                ? receipt.code()
                : receipt.key().notice().noticeNumber().value();
    }

    private PaymentGroup group(String id, List<Receipt> today) {
        List<EarlierReceipt> earlier = receipts.values().stream()
                .filter(known -> groupOf(known.receipt()).equals(id))
                .sorted(ARRIVAL)
                .toList();
        List<LedgerTerm> terms = today.stream()
                .map(Receipt::key)
                .filter(key -> key != null && assessed.containsKey(key))
                .distinct()
                .sorted()
                .map(key ->
                        new LedgerTerm(due(key), provisional(key), provisionalLateCharge(key), locked.contains(key)))
                .toList();
        List<Posting> onTheseTerms = postings.stream()
                .filter(posting -> terms.stream().anyMatch(term -> term.key().equals(posting.term())))
                .toList();
        return new PaymentGroup(id, today, earlier, List.of(), terms, onTheseTerms, List.of());
    }

    private TermDue due(TermKey key) {
        return new TermDue(
                key,
                TermBalance.of(assessed.get(key), received(key), provisional(key)),
                demandFees.getOrDefault(key, Yen.ZERO),
                LateChargeBasis.of(
                        policy,
                        key.notice(),
                        key.notice().assessmentFiscalYear(),
                        dueDates.get(key),
                        assessed.get(key)));
    }

    private void keep(List<Receipt> today, GroupResult result) {
        Map<String, Receipt> byId = new LinkedHashMap<>();
        today.forEach(receipt -> assertThat(byId.put(receipt.id(), receipt)).isNull());
        assertThat(result.outcomes().keySet())
                .as("R-037 every record of the day has an outcome")
                .containsAll(byId.keySet());
        result.outcomes().forEach((id, outcome) -> {
            Receipt receipt =
                    byId.containsKey(id) ? byId.get(id) : receipts.get(id).receipt();
            boolean resolved = result.resolvedTerms().containsKey(id);
            receipts.put(id, new EarlierReceipt(receipt, outcome.disposition(), resolved, outcome.counterpart()));
        });
        postings.addAll(result.postings());
        result.settlements().forEach(this::keep);
        provisional.putAll(result.provisional());
        provisionalLateCharge.putAll(result.provisionalLateCharge());
        exceptions.addAll(result.exceptions());
        closed.addAll(result.closedReceiptIds());
    }

    private void keep(Settlement settlement) {
        settled.put(settlement.key(), settlement);
    }

    Disposition disposition(Receipt receipt) {
        return receipts.get(receipt.id()).disposition();
    }

    EarlierReceipt known(Receipt receipt) {
        return receipts.get(receipt.id());
    }

    Collection<EarlierReceipt> receipts() {
        return receipts.values();
    }

    List<Posting> postings() {
        return List.copyOf(postings);
    }

    List<Posting> postingsOf(Receipt receipt) {
        return postings.stream()
                .filter(posting -> posting.receiptId().equals(receipt.id()))
                .toList();
    }

    Allocation allocation(Receipt receipt) {
        return Allocation.of(postingsOf(receipt));
    }

    /** Postings of a receipt as staff would read them: rule, buckets, yen. */
    List<String> story(Receipt receipt) {
        return postingsOf(receipt).stream()
                .map(posting -> posting.rule() + " " + posting.from() + " > " + posting.to() + " "
                        + posting.amount().separated())
                .toList();
    }

    /** Balance of a bucket over all postings; negative for RECEIPT. */
    long bucket(Bucket bucket) {
        return bucketBalances(postings).getOrDefault(bucket, 0L);
    }

    static Map<Bucket, Long> bucketBalances(Collection<Posting> some) {
        Map<Bucket, Long> balances = new EnumMap<>(Bucket.class);
        some.forEach(posting -> {
            balances.merge(posting.from(), -posting.amount().amount(), Long::sum);
            balances.merge(posting.to(), posting.amount().amount(), Long::sum);
        });
        return balances;
    }

    Yen assessed(TermKey key) {
        return assessed.get(key);
    }

    Yen provisional(TermKey key) {
        return provisional.getOrDefault(key, Yen.ZERO);
    }

    Yen provisionalLateCharge(TermKey key) {
        return provisionalLateCharge.getOrDefault(key, Yen.ZERO);
    }

    /** received is what lies on the term's principal and in its overpayment. */
    Yen received(TermKey key) {
        Allocation lies = lies(key);
        return lies.principal().plus(lies.overpaid());
    }

    /** Where the yen of a term lie. */
    Allocation lies(TermKey key) {
        return Allocation.of(
                postings.stream().filter(posting -> key.equals(posting.term())).toList());
    }

    TermBalance balance(TermKey key) {
        return TermBalance.of(assessed.get(key), received(key), provisional(key));
    }

    TermState state(TermKey key) {
        Settlement settlement = settlement(key);
        return TermState.of(balance(key), settlement == null ? null : settlement.completionDate(), null, null);
    }

    /** The latest settlement, null before the first. */
    Settlement settlement(TermKey key) {
        return settled.get(key);
    }

    /** The latest settlement of each term that had one. */
    Stream<Settlement> settlements() {
        return settled.values().stream();
    }

    List<ExceptionItem> exceptions() {
        return List.copyOf(exceptions);
    }

    List<ExceptionKind> exceptionKinds() {
        return exceptions.stream().map(ExceptionItem::kind).toList();
    }

    List<String> closed() {
        return List.copyOf(closed);
    }
}
