package jp.shuno.batch.run;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.stereotype.Component;

/**
 * Somebody asked the process to stop. Steps look here before they read on, so that everything written before is
 * whole and nothing after it stays.
 */
@Component
public class StopRequest {

    private final AtomicBoolean requested = new AtomicBoolean();
    private final AtomicBoolean requestedOfRun = new AtomicBoolean();

    /** Asks for a stop at the next safe point. */
    public void request() {
        requested.set(true);
    }

    /** Asks the run that holds the lock for a stop; a later run of the same process knows nothing of it. */
    void requestOfRun() {
        requestedOfRun.set(true);
    }

    /** A run begins or has ended; what was asked of another one is past. */
    void forgetRun() {
        requestedOfRun.set(false);
    }

    /** Whether a stop was asked for. */
    public boolean isRequested() {
        return requested.get() || requestedOfRun.get();
    }

    /**
     * Ends the step that calls it where a stop was asked for.
     *
     * @throws JobInterruptedException which the framework records as stopped, not as failed
     */
    public void check() throws JobInterruptedException {
        if (isRequested()) {
            throw new JobInterruptedException("stopped on request at a safe point");
        }
    }
}
