package jp.shuno.batch.job.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.Progress;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.reconciliation.Settlement;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.assessment.AnnualAssessmentMapper;
import jp.shuno.sql.assessment.AssessmentHistoryMapper;
import jp.shuno.sql.assessment.ReceivedUpdate;
import jp.shuno.sql.assessment.StagedAssessmentMapper;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.assessment.TermAssessmentWrites;
import jp.shuno.sql.ledger.NewPosting;
import jp.shuno.sql.ledger.PostingWrites;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes what was decided about a chunk of notices, one batch per statement. */
final class NoticeWriter implements ItemWriter<NoticeDecision> {

    private final BulkWriter bulk;
    private final ExceptionBook exceptions;
    private final Progress progress;
    private final RunKey run;

    NoticeWriter(BulkWriter bulk, ExceptionBook exceptions, Progress progress, RunKey run) {
        this.bulk = bulk;
        this.exceptions = exceptions;
        this.progress = progress;
        this.run = run;
    }

    @Override
    public void write(Chunk<? extends NoticeDecision> chunk) {
        List<? extends NoticeDecision> decisions = chunk.getItems();
        bulk.write(
                AnnualAssessmentMapper.class,
                decisions.stream()
                        .map(NoticeDecision::newAnnual)
                        .filter(Objects::nonNull)
                        .toList(),
                AnnualAssessmentMapper::insertAnnual);
        bulk.write(
                AnnualAssessmentMapper.class,
                decisions.stream()
                        .map(NoticeDecision::changedAnnual)
                        .filter(Objects::nonNull)
                        .toList(),
                AnnualAssessmentMapper::updateAnnual);
        bulk.insert(TermAssessmentWrites.NEW, all(decisions, NoticeDecision::newTerms));
        bulk.write(
                TermAssessmentMapper.class,
                all(decisions, NoticeDecision::changedTerms),
                TermAssessmentMapper::updateAssessed);
        List<Settlement> settlements = all(decisions, NoticeDecision::settlements);
        bulk.update(
                TermAssessmentWrites.RECEIVED,
                settlements.stream().map(ReceivedUpdate::of).toList());
        bulk.write(
                AssessmentHistoryMapper.class,
                all(decisions, NoticeDecision::history),
                AssessmentHistoryMapper::insertHistory);
        List<Posting> postings = settlements.stream()
                .flatMap(settlement -> settlement.postings().stream())
                .toList();
        bulk.insert(
                PostingWrites.NEW,
                Posting.consecutive(postings).stream()
                        .map(posting -> new NewPosting(posting, run.round()))
                        .toList());
        exceptions.open(all(decisions, NoticeDecision::exceptions), run.round());
        List<NoticeDecision.DecidedRow> rows = all(decisions, NoticeDecision::rows);
        bulk.write(
                StagedAssessmentMapper.class,
                rows,
                (mapper, decided) ->
                        mapper.updateState(decided.row().fileId(), decided.row().recordNo(), decided.state()));
        progress.advance(rows.size());
    }

    private static <T> List<T> all(
            List<? extends NoticeDecision> decisions, Function<NoticeDecision, Collection<T>> part) {
        List<T> all = new ArrayList<>();
        decisions.forEach(decision -> all.addAll(part.apply(decision)));
        return all;
    }
}
