package jp.shuno.batch.job.reconciliation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shuno.batch.run.KeyRange;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.AppropriatedMoney;
import jp.shuno.domain.reconciliation.LedgerTerm;
import jp.shuno.domain.reconciliation.PaymentGroup;
import jp.shuno.sql.assessment.TermAssessment;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.ledger.PostingRow;
import jp.shuno.sql.overpayment.AppropriatedRow;
import jp.shuno.sql.overpayment.AppropriationMapper;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.receipt.ReceiptRow;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Reads the groups of receipts that wait in a range, a chunk's worth with one query per table. Reconciled receipts no
 * longer wait, so that a restart reads what is left.
 *
 * <p>While a chunk is decided and written, the next is read by a thread of its own, outside the chunk's transaction.
 * Nothing that it reads is written meanwhile: groups share no row, and nobody else runs (ADR 2, ADR 10). Only a receipt
 * that was appropriated to another notice belongs to two groups. New receipts stand behind it and leave it where it is
 * should two chunks post it all the same, the table refuses the second with the same ordinal, and the job,
 * called again, reads what is there by then.
 */
final class PaymentGroupReader implements ItemReader<PaymentGroup> {

    private final ReceiptMapper receipts;
    private final TermAssessmentMapper terms;
    private final PostingMapper postings;
    private final AppropriationMapper appropriations;
    private final LateChargePolicy lateCharge;
    private final int chunkSize;
    private final Queue<PaymentGroup> page = new ArrayDeque<>();
    private final String last;
    private String after;
    private @Nullable CompletableFuture<List<PaymentGroup>> ahead;

    PaymentGroupReader(
            ReceiptMapper receipts,
            TermAssessmentMapper terms,
            PostingMapper postings,
            AppropriationMapper appropriations,
            LateChargePolicy lateCharge,
            KeyRange range,
            int chunkSize) {
        this.receipts = receipts;
        this.terms = terms;
        this.postings = postings;
        this.appropriations = appropriations;
        this.lateCharge = lateCharge;
        this.after = range.after();
        this.last = range.upTo();
        this.chunkSize = chunkSize;
    }

    @Override
    public @Nullable PaymentGroup read() {
        if (page.isEmpty()) {
            page.addAll(nextPage());
        }
        return page.poll();
    }

    /** The page that was read meanwhile; the one after it is read while this one is decided and written. */
    private List<PaymentGroup> nextPage() {
        List<PaymentGroup> next = joined(ahead == null ? readAhead() : ahead);
        ahead = next.isEmpty() ? CompletableFuture.completedFuture(next) : readAhead();
        return next;
    }

    private static List<PaymentGroup> joined(CompletableFuture<List<PaymentGroup>> page) {
        try {
            return page.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private CompletableFuture<List<PaymentGroup>> readAhead() {
        return CompletableFuture.supplyAsync(
                this::readPage,
                task -> Thread.ofPlatform().daemon().name("read-ahead").start(task));
    }

    private List<PaymentGroup> readPage() {
        List<String> groups = receipts.selectWaitingGroups(after, last, chunkSize);
        if (groups.isEmpty()) {
            return List.of();
        }
        String upTo = groups.getLast();
        Map<String, List<LedgerTerm>> termsOf = terms.selectOfWaitingReceipts(after, upTo).stream()
                .collect(Collectors.groupingBy(
                        TermAssessment::noticeNo,
                        Collectors.mapping(term -> term.toLedgerTerm(lateCharge), Collectors.toList())));
        List<ReceiptRow> ofGroups = receipts.selectOfWaitingGroups(after, upTo);
        List<ReceiptRow> ofOthers = receipts.selectPostedElsewhere(after, upTo);
        Map<String, List<AppropriatedMoney>> appropriatedTo = appropriatedTo(upTo);
        Map<String, List<Posting>> postingsOf = postingsOf(ofGroups, ofOthers, upTo);
        Map<String, List<ReceiptRow>> elsewhereOf =
                ofOthers.stream().collect(Collectors.groupingBy(row -> String.valueOf(row.noticeNo())));
        Map<String, List<ReceiptRow>> rowsOf = ofGroups.stream()
                .collect(Collectors.groupingBy(ReceiptRow::groupKey, TreeMap::new, Collectors.toList()));
        List<PaymentGroup> read = new ArrayList<>();
        rowsOf.forEach((group, rows) -> {
            List<ReceiptRow> elsewhere = elsewhereOf.getOrDefault(group, List.of());
            read.add(new PaymentGroup(
                    group,
                    rows.stream()
                            .filter(ReceiptRow::isStaged)
                            .map(ReceiptRow::toReceipt)
                            .toList(),
                    rows.stream()
                            .filter(row -> !row.isStaged())
                            .map(ReceiptRow::toEarlier)
                            .toList(),
                    elsewhere.stream().map(ReceiptRow::toEarlier).toList(),
                    termsOf.getOrDefault(group, List.of()),
                    Stream.concat(rows.stream(), elsewhere.stream())
                            .flatMap(row -> postingsOf.getOrDefault(row.receiptId(), List.of()).stream())
                            .toList(),
                    appropriatedTo.getOrDefault(group, List.of())));
        });
        after = upTo;
        return read;
    }

    /** What was appropriated to the terms of each notice. */
    private Map<String, List<AppropriatedMoney>> appropriatedTo(String upTo) {
        return AppropriatedRow.byTerm(appropriations.selectIntoWaitingTerms(after, upTo), postings).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        money -> money.term().notice().noticeNumber().value()));
    }

    /** Only money that was posted before has postings; where all of it is new, nobody needs to look for them. */
    private Map<String, List<Posting>> postingsOf(List<ReceiptRow> ofGroups, List<ReceiptRow> ofOthers, String upTo) {
        boolean allNew = ofOthers.isEmpty()
                && ofGroups.stream().noneMatch(row -> row.disposition().equals(Disposition.POSTED.name()));
        return allNew
                ? Map.of()
                : postings.selectOfWaitingReceipts(after, upTo).stream()
                        .map(PostingRow::toPosting)
                        .collect(Collectors.groupingBy(Posting::receiptId));
    }
}
