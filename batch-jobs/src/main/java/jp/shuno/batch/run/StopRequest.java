package jp.shuno.batch.run;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.springframework.stereotype.Component;

/**
 * Somebody asked the process to stop. Steps look here between two transactions, so that everything written before is
 * whole and nothing after it is begun.
 */
@Component
public class StopRequest implements StepInterruptionPolicy {

    private final AtomicBoolean requested = new AtomicBoolean();

    /** Asks for a stop at the next safe point. */
    public void request() {
        requested.set(true);
    }

    /** Whether a stop was asked for. */
    public boolean isRequested() {
        return requested.get();
    }

    @Override
    public void checkInterrupted(StepExecution stepExecution) throws JobInterruptedException {
        if (isRequested()) {
            throw new JobInterruptedException("stopped on request at a safe point");
        }
    }
}
