package jp.shuno.batch.job.reconciliation;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.reconciliation.LedgerTerm;
import jp.shuno.domain.reconciliation.PaymentGroup;
import jp.shuno.sql.assessment.TermAssessment;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.ledger.PostingRow;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.receipt.ReceiptRow;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Reads the groups of receipts that wait, a chunk's worth with one query per table. Reconciled receipts no longer wait,
 * so that a restart reads what is left.
 */
final class PaymentGroupReader implements ItemReader<PaymentGroup> {

    private final ReceiptMapper receipts;
    private final TermAssessmentMapper terms;
    private final PostingMapper postings;
    private final LateChargePolicy lateCharge;
    private final int chunkSize;
    private final Queue<PaymentGroup> page = new ArrayDeque<>();
    private String after = ReceiptMapper.FIRST;

    PaymentGroupReader(
            ReceiptMapper receipts,
            TermAssessmentMapper terms,
            PostingMapper postings,
            LateChargePolicy lateCharge,
            int chunkSize) {
        this.receipts = receipts;
        this.terms = terms;
        this.postings = postings;
        this.lateCharge = lateCharge;
        this.chunkSize = chunkSize;
    }

    @Override
    public @Nullable PaymentGroup read() {
        if (page.isEmpty()) {
            readPage();
        }
        return page.poll();
    }

    private void readPage() {
        List<String> groups = receipts.selectStagedGroups(after, chunkSize);
        if (groups.isEmpty()) {
            return;
        }
        String upTo = groups.getLast();
        Map<String, List<LedgerTerm>> termsOf = terms.selectOfStagedReceipts(after, upTo).stream()
                .collect(Collectors.groupingBy(
                        TermAssessment::noticeNo,
                        Collectors.mapping(term -> term.toLedgerTerm(lateCharge), Collectors.toList())));
        Map<String, List<Posting>> postingsOf = postings.selectOfStagedReceipts(after, upTo).stream()
                .map(PostingRow::toPosting)
                .collect(Collectors.groupingBy(Posting::receiptId));
        Map<String, List<ReceiptRow>> elsewhereOf = receipts.selectPostedElsewhere(after, upTo).stream()
                .collect(Collectors.groupingBy(row -> String.valueOf(row.noticeNo())));
        Map<String, List<ReceiptRow>> rowsOf = receipts.selectOfStagedGroups(after, upTo).stream()
                .collect(Collectors.groupingBy(ReceiptRow::groupKey, TreeMap::new, Collectors.toList()));
        rowsOf.forEach((group, rows) -> {
            List<ReceiptRow> elsewhere = elsewhereOf.getOrDefault(group, List.of());
            page.add(new PaymentGroup(
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
                            .toList()));
        });
        after = upTo;
    }
}
