package jp.shuno.batch.run;

import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Makes the steps of all jobs alike: always with the one transaction manager (without it a failed chunk would stay in
 * the database), never with skip or retry, stopped only between two transactions.
 */
@Component
public class StepFactory {

    private final JobRepository repository;
    private final PlatformTransactionManager transactionManager;
    private final StopRequest stopRequest;
    private final int chunkSize;

    StepFactory(
            JobRepository repository,
            PlatformTransactionManager transactionManager,
            StopRequest stopRequest,
            Settings settings) {
        this.repository = repository;
        this.transactionManager = transactionManager;
        this.stopRequest = stopRequest;
        this.chunkSize = settings.batch().chunkSize();
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
