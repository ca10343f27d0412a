package jp.shuno.batch.run;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.shuno.sql.run.JobHold;
import jp.shuno.sql.run.JobHoldMapper;
import org.springframework.stereotype.Component;

/** ジョブの保留: jobs that an operator keeps from running, with who, since when and why. */
@Component
public class JobHolds {

    private static final int REASON_LENGTH = 400;

    private final JobHoldMapper holds;
    private final Clock clock;

    JobHolds(JobHoldMapper holds, Clock clock) {
        this.holds = holds;
        this.clock = clock;
    }

    /**
     * Holds a job from now on.
     *
     * @return the hold that stood already, empty where the job is held now for the first time
     * @throws OperatorException with code 50 for the close of the day, which always runs, and for a reason that says
     *     nothing or too much
     */
    public Optional<JobHold> hold(JobId job, String reason) {
        if (job == JobId.CLOSE_DAY) {
            throw OperatorMessage.JOB_NEVER_HELD.exception(job.number());
        }
        if (reason.isBlank() || reason.length() > REASON_LENGTH) {
            throw OperatorMessage.HOLD_REASON_WRONG.exception(REASON_LENGTH);
        }
        Optional<JobHold> before = holds.selectHeld(job.number());
        if (before.isEmpty()) {
            holds.insertHold(
                    new JobHold(job.number(), LocalDateTime.now(clock), operator(), reason.strip(), null, null));
        }
        return before;
    }

    /** Lets a job run again; false where it was not held. */
    public boolean release(JobId job) {
        return holds.release(job.number(), LocalDateTime.now(clock), operator()) > 0;
    }

    /** The hold of a job that is held. */
    public Optional<JobHold> of(JobId job) {
        return holds.selectHeld(job.number());
    }

    /** All jobs that are held, longest first. */
    public List<JobHold> all() {
        return holds.selectAllHeld();
    }

    /** A hold in words. */
    public static String describe(JobHold hold) {
        return "保留中(%s から、%s): %s".formatted(hold.heldSince().withNano(0), hold.heldBy(), hold.reason());
    }

    /** Who called the program: the user of the operating system. */
    static String operator() {
        return System.getProperty("user.name", "?");
    }
}
