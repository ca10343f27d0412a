package jp.shuno.batch.job.receivingaccount;

import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.run.JobFigures;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.file.FileState;
import jp.shuno.sql.file.ReceivedFile;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.plan.ApprovalPlanMapper;
import jp.shuno.sql.plan.PlanKind;
import jp.shuno.sql.plan.PlanState;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.springframework.stereotype.Component;

/** What JOB-60 did in a run: the answers, and what waits for people. */
@Component
class AnswerFigures {

    private final ReceivedFileMapper files;
    private final ExceptionItemMapper exceptions;
    private final ApprovalPlanMapper plans;
    private final InquiryList inquiries;

    AnswerFigures(
            ReceivedFileMapper files, ExceptionItemMapper exceptions, ApprovalPlanMapper plans, InquiryList inquiries) {
        this.files = files;
        this.exceptions = exceptions;
        this.plans = plans;
        this.inquiries = inquiries;
    }

    JobFigures of(RunKey run) {
        long read = 0;
        long unusable = 0;
        for (ReceivedFile file : files.selectOfDay(run.businessDate())) {
            if (file.round() == run.round()
                    && file.kind().equals(AccountAnswersKind.KIND)
                    && file.state() == FileState.ACCEPTED) {
                read += file.countedRecords();
                unusable += exceptions.countOfFile(file.sha256(), ExceptionKind.UNUSABLE_ANSWER);
            }
        }
        List<String> told = new ArrayList<>();
        for (ApprovalPlan plan : plans.selectInState(PlanKind.TRANSFER, PlanState.OPEN)) {
            told.add("承認待ちの振込計画 %s %d 件".formatted(plan.planId(), plan.itemCount()));
        }
        int waiting = inquiries.waiting(run.businessDate()).size();
        if (waiting > 0) {
            told.add("前の照会一覧の受領確認を待っている請求 %d 件".formatted(waiting));
        }
        return new JobFigures(read, read - unusable, unusable, 0, told.isEmpty() ? null : String.join("、", told));
    }
}
