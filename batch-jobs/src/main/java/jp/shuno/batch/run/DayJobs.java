package jp.shuno.batch.run;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Runs the jobs of a day in their order, asks the notice gate in between, and leaves out what must not run. */
@Component
class DayJobs {

    private final JobLauncher launcher;
    private final JobClearance clearance;
    private final JobHolds holds;
    private final NoticeGate gate;
    private final LedgerProof proof;
    private final StopRequest stopRequest;

    DayJobs(
            JobLauncher launcher,
            JobClearance clearance,
            JobHolds holds,
            NoticeGate gate,
            LedgerProof proof,
            StopRequest stopRequest) {
        this.launcher = launcher;
        this.clearance = clearance;
        this.holds = holds;
        this.gate = gate;
        this.proof = proof;
        this.stopRequest = stopRequest;
    }

    /**
     * Runs all jobs that may run.
     *
     * @throws OperatorException with 40 where one failed, 41 where a stop was asked for
     */
    void runAll(RunKey key) {
        Set<JobId> leftOut = EnumSet.noneOf(JobId.class);
        NoticeGate.Verdict verdict = null;
        for (JobId job : JobId.values()) {
            checkStop(job.number() + " の前");
            if (verdict == null && job.comesAfterGate()) {
                verdict = gate.judge(key);
            }
            Optional<String> obstacle = clearance.obstacle(job, leftOut, verdict);
            if (obstacle.isEmpty()) {
                launch(job, key);
            } else if (launcher.leaveOut(job, key, obstacle.get())) {
                leftOut.add(job);
            }
        }
    }

    /** What came of one job. */
    enum Came {
        /** It ran to its end. */
        TO_ITS_END,
        /** It was complete before. */
        TO_NOTHING,
        /** The gate holds it back. */
        TO_THE_GATE
    }

    /**
     * Runs one job.
     *
     * @throws OperatorException with 40 where it failed, 41 where a stop was asked for, 42 where a job before it is not
     *     complete
     */
    Came runOne(JobId job, RunKey key) {
        if (job.comesAfterGate()) {
            Optional<String> against = gate.judge(key).reasonAgainst(job);
            if (against.isPresent() && launcher.leaveOut(job, key, against.get())) {
                return Came.TO_THE_GATE;
            }
        }
        return launch(job, key) ? Came.TO_ITS_END : Came.TO_NOTHING;
    }

    /**
     * Refuses a held job that was called by its name.
     *
     * @throws OperatorException with 42
     */
    void checkNotHeld(JobId job) {
        holds.of(job).ifPresent(hold -> {
            throw OperatorMessage.JOB_HELD.exception(job.number(), JobHolds.describe(hold));
        });
    }

    /** A job works on what the jobs before it left; run alone it must not overtake them. */
    void checkEarlierJobs(JobId job, RunKey key) {
        for (JobId earlier : JobId.values()) {
            if (earlier == job) {
                return;
            }
            boolean settled = launcher.isComplete(earlier, key)
                    || launcher.isLeftOut(earlier, key) && !job.needs().contains(earlier);
            if (!settled) {
                throw OperatorMessage.JOB_BEFORE_INCOMPLETE.exception(
                        job.number(), earlier.number(), earlier.japanese(), key.businessDate());
            }
        }
    }

    /**
     * Ends the call between two pieces of work where a stop was asked for.
     *
     * @param where what comes next, in Japanese
     */
    void checkStop(String where) {
        if (stopRequest.isRequested()) {
            throw OperatorMessage.STOPPED_BETWEEN.exception(where);
        }
    }

    private boolean launch(JobId job, RunKey key) {
        if (job != JobId.CLOSE_DAY) {
            proof.forget();
        }
        return launcher.run(job, key);
    }
}
