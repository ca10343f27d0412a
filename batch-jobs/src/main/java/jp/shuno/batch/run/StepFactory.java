package jp.shuno.batch.run;

import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Makes the steps of all jobs alike: always with the one transaction manager (without it a failed chunk would stay in
 * the database), never with skip or retry, stopped only between two transactions, and with one thread for each step.
 */
@Component
public class StepFactory {

    private final JobRepository repository;
    private final PlatformTransactionManager transactionManager;
    private final StopRequest stopRequest;
    private final int chunkSize;
    private final int partitions;

    StepFactory(
            JobRepository repository,
            PlatformTransactionManager transactionManager,
            StopRequest stopRequest,
            Settings settings) {
        this.repository = repository;
        this.transactionManager = transactionManager;
        this.stopRequest = stopRequest;
        this.chunkSize = settings.batch().chunkSize();
        this.partitions = settings.batch().partitions();
    }

    /** A job of that name. */
    public JobBuilder job(JobId id) {
        return new JobBuilder(id.jobName(), repository);
    }

    /** A step that runs one piece of work, each call in a transaction of its own. */
    public Step tasklet(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository)
                .tasklet(tasklet)
                .transactionManager(transactionManager)
                .build();
    }

    /** A step that reads, decides and writes chunk by chunk, each chunk in a transaction of its own. */
    public <I, O> Step chunks(String name, ItemReader<I> reader, ItemProcessor<I, O> processor, ItemWriter<O> writer) {
        return new StepBuilder(name, repository)
                .<I, O>chunk(chunkSize)
                .transactionManager(transactionManager)
                .reader(stoppable(reader))
                .processor(processor)
                .writer(writer)
                .build();
    }

    /**
     * A step whose work is cut into ranges, each of which is run as a step with a thread and transactions of its own.
     *
     * @param part step that runs one range; its reader asks {@link KeyRange#of} for it
     */
    public Step ranges(String name, RangedWork work, Step part) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor(name + "-");
        threads.setConcurrencyLimit(partitions);
        return new StepBuilder(name, repository)
                .partitioner(part)
                .splitter(new RangeSplitter(name, repository, work, chunkSize))
                .taskExecutor(threads)
                .gridSize(partitions)
                .build();
    }

    /**
     * A reader that ends the step as stopped when somebody asks for it; the chunk that was begun is rolled back. The
     * framework's own interruption policy would end the step as complete, with records left, and go on to the next.
     */
    private <I> ItemReader<I> stoppable(ItemReader<I> reader) {
        return () -> {
            stopRequest.check();
            return reader.read();
        };
    }
}
