package jp.shuno.batch.job.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.Progress;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.reconciliation.GroupResult;
import jp.shuno.domain.reconciliation.LedgerTerm;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.assessment.ProvisionalUpdate;
import jp.shuno.sql.assessment.ReceivedUpdate;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.receipt.ReceiptOutcomeRow;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes what was decided about a chunk of groups, one batch per statement, all in the chunk's transaction. */
final class ReconciledWriter implements ItemWriter<Reconciled> {

    private final BulkWriter bulk;
    private final ExceptionBook exceptions;
    private final CandidateSearch candidates;
    private final Progress progress;
    private final RunKey run;

    ReconciledWriter(
            BulkWriter bulk, ExceptionBook exceptions, CandidateSearch candidates, Progress progress, RunKey run) {
        this.bulk = bulk;
        this.exceptions = exceptions;
        this.candidates = candidates;
        this.progress = progress;
        this.run = run;
    }

    @Override
    public void write(Chunk<? extends Reconciled> chunk) {
        List<? extends Reconciled> groups = chunk.getItems();
        bulk.write(ReceiptMapper.class, all(groups, ReconciledWriter::outcomes), ReceiptMapper::updateOutcome);
        bulk.write(
                PostingMapper.class,
                all(groups, group -> group.result().postings()),
                (mapper, posting) -> mapper.insertPosting(posting, run.round()));
        bulk.write(
                TermAssessmentMapper.class,
                all(
                        groups,
                        group -> group.result().settlements().stream()
                                .map(ReceivedUpdate::of)
                                .toList()),
                TermAssessmentMapper::updateReceived);
        bulk.write(
                TermAssessmentMapper.class,
                all(groups, ReconciledWriter::changedProvisional),
                TermAssessmentMapper::updateProvisional);
        exceptions.open(candidates.addTo(groups), run.round());
        exceptions.closeOf(all(groups, group -> group.result().closedReceiptIds()), run.businessDate());
        progress.advance(
                groups.stream().mapToLong(group -> group.group().today().size()).sum());
    }

    private static Collection<ReceiptOutcomeRow> outcomes(Reconciled reconciled) {
        GroupResult result = reconciled.result();
        return result.outcomes().entrySet().stream()
                .map(entry -> new ReceiptOutcomeRow(
                        entry.getKey(),
                        entry.getValue().disposition(),
                        result.resolvedTerms().containsKey(entry.getKey()),
                        entry.getValue().counterpart()))
                .toList();
    }

    private static Collection<ProvisionalUpdate> changedProvisional(Reconciled reconciled) {
        Map<TermKey, Yen> lateCharge = reconciled.result().provisionalLateCharge();
        Map<TermKey, ProvisionalUpdate> before = reconciled.group().terms().stream()
                .collect(Collectors.toMap(
                        LedgerTerm::key,
                        term -> new ProvisionalUpdate(term.key(), term.provisional(), term.provisionalLateCharge())));
        return reconciled.result().provisional().entrySet().stream()
                .map(entry -> new ProvisionalUpdate(
                        entry.getKey(), entry.getValue(), lateCharge.getOrDefault(entry.getKey(), Yen.ZERO)))
                .filter(update -> !update.equals(before.get(update.key())))
                .toList();
    }

    private static <T> List<T> all(List<? extends Reconciled> groups, Function<Reconciled, Collection<T>> part) {
        List<T> all = new ArrayList<>();
        groups.forEach(group -> all.addAll(part.apply(group)));
        return all;
    }
}
