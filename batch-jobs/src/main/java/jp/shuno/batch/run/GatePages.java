package jp.shuno.batch.run;

import java.util.List;
import jp.shuno.batch.report.GateAnswerLine;
import jp.shuno.batch.report.GateLine;
import jp.shuno.batch.report.GateSummary;
import jp.shuno.domain.arrival.MissingFile;
import jp.shuno.sql.bank.BankBranchMapper;
import jp.shuno.sql.run.GateAnswer;
import jp.shuno.sql.run.GateCheckMapper;
import jp.shuno.sql.run.GatePlanMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what the notice gate said into lines for people. */
@Component
class GatePages {

    private final GateCheckMapper checks;
    private final GatePlanMapper plans;
    private final BankBranchMapper banks;

    GatePages(GateCheckMapper checks, GatePlanMapper plans, BankBranchMapper banks) {
        this.checks = checks;
        this.plans = plans;
        this.banks = banks;
    }

    /** The page of a run, with what is missing. */
    GateSummary summary(RunKey run, NoticeGate.Verdict verdict) {
        return new GateSummary(
                run.businessDate(),
                verdict.isClosed(),
                verdict.proofHolds(),
                verdict.planId(),
                verdict.missing().stream()
                        .map(file -> line(file, verdict.excused()))
                        .toList(),
                answers(verdict.planId()));
    }

    /** What stays of it in the record of a run: what it said, its plan, who answered; empty lines where it was open. */
    GateSummary ofRun(RunKey run) {
        return checks.selectOfRun(run.businessDate(), run.round())
                .map(check -> new GateSummary(
                        run.businessDate(),
                        check.closed(),
                        check.proofHolds(),
                        check.planId(),
                        List.of(),
                        answers(check.planId())))
                .orElseGet(() -> new GateSummary(run.businessDate(), false, true, null, List.of(), List.of()));
    }

    private GateLine line(MissingFile file, boolean excused) {
        return new GateLine(
                file.kind(),
                file.profile(),
                file.bankCode(),
                file.bankCode() == null
                        ? null
                        : banks.selectBankName(file.bankCode()).orElse(null),
                file.expectedOn(),
                file.dueOn(),
                file.rhythm().japanese(),
                file.blocks(),
                excused);
    }

    private List<GateAnswerLine> answers(@Nullable String planId) {
        return planId == null
                ? List.of()
                : plans.selectAnswers(planId).stream()
                        .map(answer -> new GateAnswerLine(
                                answer.staffId(),
                                answer.answer() == GateAnswer.Answer.APPROVE,
                                answer.decidedOn(),
                                answer.reason()))
                        .toList();
    }
}
