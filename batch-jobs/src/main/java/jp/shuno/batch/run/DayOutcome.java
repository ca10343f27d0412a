package jp.shuno.batch.run;

import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.plan.ApprovalPlanMapper;
import jp.shuno.sql.run.DayCertificateMapper;
import jp.shuno.sql.run.GateCheckMapper;
import jp.shuno.sql.run.JobRunMapper;
import jp.shuno.sql.worklist.DecisionMapper;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.springframework.stereotype.Component;

/** Tells with which code a run ends. */
@Component
class DayOutcome {

    private final ExceptionItemMapper exceptions;
    private final DecisionMapper decisions;
    private final ApprovalPlanMapper plans;
    private final ReceivedFileMapper files;
    private final DayCertificateMapper certificates;
    private final GateCheckMapper gates;
    private final JobRunMapper jobs;

    DayOutcome(
            ExceptionItemMapper exceptions,
            DecisionMapper decisions,
            ApprovalPlanMapper plans,
            ReceivedFileMapper files,
            DayCertificateMapper certificates,
            GateCheckMapper gates,
            JobRunMapper jobs) {
        this.exceptions = exceptions;
        this.decisions = decisions;
        this.plans = plans;
        this.files = files;
        this.certificates = certificates;
        this.gates = gates;
        this.jobs = jobs;
    }

    /** The code that follows from what this run wrote, however often it was interrupted on the way. */
    ExitCode of(RunKey key) {
        ExitCode exitCode = ExitCode.DONE;
        if (exceptions.countOpened(key.businessDate(), key.round()) > 0
                || decisions.countForStaff(key.businessDate(), key.round()) > 0
                || plans.countWaitingOfRun(key.businessDate(), key.round()) > 0) {
            exitCode = exitCode.and(ExitCode.DONE_WITH_EXCEPTIONS);
        }
        if (files.countRefused(key.businessDate(), key.round()) > 0) {
            exitCode = exitCode.and(ExitCode.FILE_REFUSED);
        }
        boolean heldBack = gates.countClosed(key.businessDate(), key.round()) > 0
                || jobs.countLeftOut(key.businessDate(), key.round()) > 0;
        if (heldBack || certificates.countRed(key.businessDate(), key.round()) > 0) {
            exitCode = exitCode.and(ExitCode.GATE_CLOSED);
        }
        return exitCode;
    }
}
