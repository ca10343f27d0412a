package jp.shuno.batch.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Cuts a step into parts and keeps the cuts with the step, before the first part begins; a restart gives each part that
 * is not complete the same range again. The framework's own splitter would cut anew, and leave out what lay in a part
 * that died before its range was stored.
 */
final class RangeSplitter implements StepExecutionSplitter {

    private static final int PARTS_PER_THREAD = 4;

    private static final String PARTS = "parts";
    private static final String LAST_KEY = "lastKey.";

    private final String stepName;
    private final JobRepository repository;
    private final RangedWork work;
    private final int chunkSize;

    RangeSplitter(String stepName, JobRepository repository, RangedWork work, int chunkSize) {
        this.stepName = stepName;
        this.repository = repository;
        this.work = work;
        this.chunkSize = chunkSize;
    }

    @Override
    public String getStepName() {
        return stepName;
    }

    @Override
    public Set<StepExecution> split(StepExecution whole, int threads) {
        long waiting = work.begin();
        if (!whole.getExecutionContext().containsKey(PARTS)) {
            store(whole, work.lastKeys(parts(waiting, threads)));
        }
        Set<StepExecution> begun = new LinkedHashSet<>();
        String after = work.beforeAll();
        int number = 0;
        for (String lastKey : stored(whole.getExecutionContext())) {
            begin(whole, ++number, new KeyRange(after, lastKey), begun);
            after = lastKey;
        }
        return begun;
    }

    /** Some more parts than threads, so that none waits long for the last; but each worth its own chunk. */
    private int parts(long waiting, int threads) {
        long worthwhile = Math.clamp(waiting / chunkSize, threads, (long) PARTS_PER_THREAD * threads);
        return threads == 1 ? 1 : (int) worthwhile;
    }

    private void begin(StepExecution whole, int number, KeyRange range, Set<StepExecution> begun) {
        String partName = stepName + ":" + number;
        StepExecution last =
                repository.getLastStepExecution(whole.getJobExecution().getJobInstance(), partName);
        if (last == null || last.getStatus() != BatchStatus.COMPLETED) {
            StepExecution part = repository.createStepExecution(partName, whole.getJobExecution());
            range.writeTo(part.getExecutionContext());
            repository.updateExecutionContext(part);
            begun.add(part);
        }
    }

    private void store(StepExecution whole, List<String> lastKeys) {
        ExecutionContext context = whole.getExecutionContext();
        context.putInt(PARTS, lastKeys.size());
        for (int part = 0; part < lastKeys.size(); part++) {
            context.putString(LAST_KEY + part, lastKeys.get(part));
        }
        repository.updateExecutionContext(whole);
    }

    private static List<String> stored(ExecutionContext context) {
        List<String> lastKeys = new ArrayList<>();
        for (int part = 0; part < context.getInt(PARTS); part++) {
            lastKeys.add(context.getString(LAST_KEY + part));
        }
        return lastKeys;
    }
}
