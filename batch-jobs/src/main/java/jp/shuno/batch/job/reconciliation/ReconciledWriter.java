package jp.shuno.batch.job.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.Progress;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.reconciliation.GroupResult;
import jp.shuno.domain.reconciliation.LedgerTerm;
import jp.shuno.domain.reconciliation.PaymentGroup;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.assessment.ProvisionalUpdate;
import jp.shuno.sql.assessment.ReceivedUpdate;
import jp.shuno.sql.assessment.TermAssessmentWrites;
import jp.shuno.sql.ledger.NewPosting;
import jp.shuno.sql.ledger.PostingWrites;
import jp.shuno.sql.receipt.ReceiptOutcomeRow;
import jp.shuno.sql.receipt.ReceiptWrites;
import jp.shuno.sql.receipt.WaitingReceipt;
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
        bulk.update(ReceiptWrites.OUTCOME, all(groups, ReconciledWriter::outcomes));
        bulk.delete(ReceiptWrites.RECONCILED, all(groups, ReconciledWriter::waited));
        bulk.insert(
                PostingWrites.NEW,
                postings(groups).stream()
                        .map(posting -> new NewPosting(posting, run.round()))
                        .toList());
        bulk.update(
                TermAssessmentWrites.RECEIVED,
                all(
                        groups,
                        group -> group.result().settlements().stream()
                                .map(ReceivedUpdate::of)
                                .toList()));
        bulk.update(TermAssessmentWrites.PROVISIONAL, all(groups, ReconciledWriter::changedProvisional));
        exceptions.open(candidates.addTo(groups), run.round());
        exceptions.closeOf(all(groups, group -> group.result().closedReceiptIds()), run.businessDate());
        progress.advance(
                groups.stream().mapToLong(group -> group.group().today().size()).sum());
    }

    /** Yen of a receipt that were appropriated to another notice may be posted by two groups of the chunk. */
    private static List<Posting> postings(List<? extends Reconciled> groups) {
        List<Posting> postings = all(groups, group -> group.result().postings());
        boolean shared =
                groups.stream().anyMatch(group -> !group.group().appropriated().isEmpty());
        return shared ? Posting.consecutive(postings) : postings;
    }

    private static Collection<WaitingReceipt> waited(Reconciled reconciled) {
        PaymentGroup group = reconciled.group();
        return group.today().stream()
                .map(receipt -> new WaitingReceipt(group.id(), receipt.id()))
                .toList();
    }

    private static Collection<ReceiptOutcomeRow> outcomes(Reconciled reconciled) {
        GroupResult result = reconciled.result();
        return result.outcomes().entrySet().stream()
                .map(entry -> new ReceiptOutcomeRow(
                        reconciled.group().id(),
                        entry.getKey(),
                        entry.getValue().disposition(),
                        result.resolvedTerms().containsKey(entry.getKey()),
                        entry.getValue().counterpart()))
                .toList();
    }

    private static Collection<ProvisionalUpdate> changedProvisional(Reconciled reconciled) {
        GroupResult result = reconciled.result();
        List<ProvisionalUpdate> changed = new ArrayList<>();
        for (LedgerTerm term : reconciled.group().terms()) {
            Yen now = result.provisional().getOrDefault(term.key(), Yen.ZERO);
            Yen lateCharge = result.provisionalLateCharge().getOrDefault(term.key(), Yen.ZERO);
            if (!now.equals(term.provisional()) || !lateCharge.equals(term.provisionalLateCharge())) {
                changed.add(new ProvisionalUpdate(term.key(), now, lateCharge));
            }
        }
        return changed;
    }

    private static <T> List<T> all(List<? extends Reconciled> groups, Function<Reconciled, Collection<T>> part) {
        List<T> all = new ArrayList<>();
        groups.forEach(group -> all.addAll(part.apply(group)));
        return all;
    }
}
