package jp.shuno.batch.run;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.shuno.batch.run.intake.Inbox;
import jp.shuno.batch.run.intake.Kinds;
import jp.shuno.sql.run.JobRunMapper;
import jp.shuno.sql.run.RunState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which jobs a run must leave out: held ones, those that need one left out, and those behind a closed gate. */
@Component
class JobClearance {

    private final JobHolds holds;
    private final NoticeGate gate;
    private final JobRunMapper jobRuns;
    private final Inbox inbox;
    private final Kinds kinds;

    JobClearance(JobHolds holds, NoticeGate gate, JobRunMapper jobRuns, Inbox inbox, Kinds kinds) {
        this.holds = holds;
        this.gate = gate;
        this.jobRuns = jobRuns;
        this.inbox = inbox;
        this.kinds = kinds;
    }

    /**
     * Why a job must be left out, empty where it may run.
     *
     * @param leftOut jobs before it that are left out
     * @param verdict what the gate says, null where it was not asked yet
     */
    Optional<String> obstacle(JobId job, Set<JobId> leftOut, NoticeGate.@Nullable Verdict verdict) {
        if (job == JobId.CLOSE_DAY) {
            return Optional.empty();
        }
        return holds.of(job)
                .map(JobHolds::describe)
                .or(() -> job.needs().stream()
                        .filter(leftOut::contains)
                        .findFirst()
                        .map(needed -> needed.number() + " を見送ったため"))
                .or(() -> verdict == null ? Optional.empty() : verdict.reasonAgainst(job));
    }

    /** Whether there is anything to do for a day whose last run is complete: a new file, or what was held back. */
    boolean couldGoOn(RunKey complete) {
        NoticeGate.Verdict verdict = gate.again(complete).orElse(null);
        if (verdict != null && gate.wasClosed(complete) && !verdict.isClosed()) {
            return true;
        }
        Set<JobId> still = EnumSet.noneOf(JobId.class);
        for (JobId job : JobId.values()) {
            if (obstacle(job, still, verdict).isPresent()) {
                still.add(job);
            }
        }
        boolean fileArrived = inbox.arrived(complete.businessDate()).stream()
                .anyMatch(file -> !still.contains(kinds.taker(file.kind(), file.name())));
        return fileArrived || !still.containsAll(leftOutOf(complete));
    }

    private Set<JobId> leftOutOf(RunKey run) {
        Set<JobId> leftOut = EnumSet.noneOf(JobId.class);
        jobRuns.selectOfRun(run.businessDate(), run.round()).stream()
                .filter(job -> job.state() == RunState.LEFT_OUT)
                .flatMap(job -> JobId.of(job.jobId()).stream())
                .forEach(leftOut::add);
        return leftOut;
    }
}
