package jp.shuno.batch.job.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.batch.run.JobFigures;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.assessment.RowState;
import jp.shuno.sql.assessment.StagedAssessmentMapper;
import jp.shuno.sql.file.FileState;
import jp.shuno.sql.file.ReceivedFile;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * Compares, as the last step, what the files of the run brought with what is stored: every assessment row is applied,
 * repeated, rejected or refused for its check digit, and none still waits.
 */
@Component
class LedgerRowsCheck implements Tasklet {

    private static final String ASSESSMENTS = "assessments";
    private static final Set<String> KINDS = Set.of(
            ASSESSMENTS,
            "addressees",
            "bank-directory",
            "debit-accounts",
            EligibilityKind.KIND,
            AcknowledgementsKind.KIND);

    private final ReceivedFileMapper files;
    private final StagedAssessmentMapper staged;
    private final ExceptionItemMapper exceptions;

    LedgerRowsCheck(ReceivedFileMapper files, StagedAssessmentMapper staged, ExceptionItemMapper exceptions) {
        this.files = files;
        this.staged = staged;
        this.exceptions = exceptions;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        for (ReceivedFile file : acceptedFiles(RunKey.of(context))) {
            if (file.kind().equals(ASSESSMENTS)) {
                long stored = staged.countOfFile(file.fileId()).records()
                        + exceptions.countOfFile(file.sha256(), ExceptionKind.CHECK_DIGIT);
                if (stored != file.countedRecords()) {
                    throw mismatch(file.fileName() + ": 読込 " + file.countedRecords() + " 件、格納 " + stored + " 件");
                }
            }
        }
        if (staged.countStaged() > 0) {
            throw mismatch("反映されていない調定の行が残っています");
        }
        return RepeatStatus.FINISHED;
    }

    /** What the job did in a run. */
    JobFigures figures(RunKey run) {
        long read = 0;
        long badNumbers = 0;
        for (ReceivedFile file : acceptedFiles(run)) {
            read += file.countedRecords();
            badNumbers += exceptions.countOfFile(file.sha256(), ExceptionKind.CHECK_DIGIT)
                    + exceptions.countOfFile(file.sha256(), ExceptionKind.UNMATCHED_ACKNOWLEDGEMENT);
            if (file.kind().equals(EligibilityKind.KIND)) {
                badNumbers += exceptions.countOfFile(file.sha256(), ExceptionKind.UNKNOWN_ADDRESSEE);
            }
        }
        Map<RowState, Long> rows = new EnumMap<>(RowState.class);
        staged.countByState(run.businessDate(), run.round()).forEach(count -> rows.put(count.state(), count.records()));
        long excepted = badNumbers + rows.getOrDefault(RowState.REJECTED, 0L);
        long duplicate = rows.getOrDefault(RowState.REPEATED, 0L);
        return new JobFigures(read, read - excepted - duplicate, excepted, duplicate, null);
    }

    private List<ReceivedFile> acceptedFiles(RunKey run) {
        return files.selectOfDay(run.businessDate()).stream()
                .filter(file -> file.round() == run.round())
                .filter(file -> file.state() == FileState.ACCEPTED)
                .filter(file -> KINDS.contains(file.kind()))
                .toList();
    }

    private static OperatorException mismatch(String what) {
        return OperatorMessage.LEDGER_ROWS_DIFFER.exception(what);
    }
}
