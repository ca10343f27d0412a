package jp.shuno.batch.job.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shuno.batch.run.Progress;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.reconciliation.AppropriatedMoney;
import jp.shuno.domain.reconciliation.PostedReceipt;
import jp.shuno.sql.assessment.AnnualAssessment;
import jp.shuno.sql.assessment.AnnualAssessmentMapper;
import jp.shuno.sql.assessment.AssessmentHistory;
import jp.shuno.sql.assessment.AssessmentHistoryMapper;
import jp.shuno.sql.assessment.StagedAssessment;
import jp.shuno.sql.assessment.StagedAssessmentMapper;
import jp.shuno.sql.assessment.TermAssessment;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.ledger.PostingRow;
import jp.shuno.sql.overpayment.AppropriatedRow;
import jp.shuno.sql.overpayment.AppropriationMapper;
import jp.shuno.sql.party.AddresseeMapper;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.receipt.ReceiptRow;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Reads the notices for which rows wait, a chunk's worth with one query per table. Decided rows are no longer waiting,
 * so that a restart reads what is left.
 */
final class NoticeWorkReader implements ItemReader<NoticeWork> {

    private final Tables tables;
    private final Progress progress;
    private final int chunkSize;
    private final Queue<NoticeWork> page = new ArrayDeque<>();
    private String after = ReceiptMapper.FIRST;

    NoticeWorkReader(Tables tables, Progress progress, int chunkSize) {
        this.tables = tables;
        this.progress = progress;
        this.chunkSize = chunkSize;
    }

    /** What is read. */
    record Tables(
            StagedAssessmentMapper staged,
            AnnualAssessmentMapper annual,
            TermAssessmentMapper terms,
            AssessmentHistoryMapper history,
            ReceiptMapper receipts,
            PostingMapper postings,
            AppropriationMapper appropriations,
            AddresseeMapper addressees) {}

    @Override
    public @Nullable NoticeWork read() {
        if (page.isEmpty()) {
            readPage();
        }
        return page.poll();
    }

    private void readPage() {
        if (after.equals(ReceiptMapper.FIRST)) {
            progress.start("調定反映", tables.staged().countStaged());
        }
        List<String> notices = tables.staged().selectStagedNotices(after, chunkSize);
        if (notices.isEmpty()) {
            return;
        }
        String upTo = notices.getLast();
        Map<NoticeKey, AnnualAssessment> annual = tables.annual().selectOfStaged(after, upTo).stream()
                .collect(Collectors.toMap(AnnualAssessment::noticeKey, Function.identity()));
        Map<NoticeKey, List<TermAssessment>> terms = tables.terms().selectOfStagedAssessments(after, upTo).stream()
                .collect(Collectors.groupingBy(TermAssessment::noticeKey));
        Map<NoticeKey, List<AssessmentHistory>> latest = tables.history().selectLatestOfStaged(after, upTo).stream()
                .collect(Collectors.groupingBy(AssessmentHistory::noticeKey));
        Map<NoticeKey, Map<TermKey, List<PostedReceipt>>> receipts = receipts(upTo);
        Map<TermKey, List<AppropriatedMoney>> appropriated =
                AppropriatedRow.byTerm(tables.appropriations().selectIntoStagedTerms(after, upTo), tables.postings());
        Set<String> obligors = tables.addressees().selectObligorsOfStagedAssessments(after, upTo);
        Map<NoticeKey, List<StagedAssessment>> rows = tables.staged().selectStaged(after, upTo).stream()
                .collect(Collectors.groupingBy(StagedAssessment::noticeKey, TreeMap::new, Collectors.toList()));
        rows.forEach((notice, delivered) -> page.add(new NoticeWork(
                notice,
                delivered,
                annual.get(notice),
                terms.getOrDefault(notice, List.of()),
                latest.getOrDefault(notice, List.of()),
                receipts.getOrDefault(notice, Map.of()),
                appropriated,
                obligors)));
        after = upTo;
    }

    private Map<NoticeKey, Map<TermKey, List<PostedReceipt>>> receipts(String upTo) {
        Map<String, List<Posting>> postings = tables.postings().selectOfStagedAssessments(after, upTo).stream()
                .map(PostingRow::toPosting)
                .collect(Collectors.groupingBy(Posting::receiptId));
        Map<NoticeKey, Map<TermKey, List<PostedReceipt>>> receipts = new HashMap<>();
        for (ReceiptRow row : tables.receipts().selectPostedOfStagedAssessments(after, upTo)) {
            TermKey term = row.termKey();
            if (term != null) {
                receipts.computeIfAbsent(term.notice(), notice -> new HashMap<>())
                        .computeIfAbsent(term, key -> new ArrayList<>())
                        .add(PostedReceipt.of(row.toReceipt(), postings.getOrDefault(row.receiptId(), List.of())));
            }
        }
        return receipts;
    }
}
