package jp.shuno.batch.run;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.scope.context.ChunkContext;

/**
 * Which run of which business day: the identifying parameters of every job.
 *
 * @param businessDate 処理日
 * @param round 1 for the first run of the day, higher when files were delivered again
 */
public record RunKey(LocalDate businessDate, int round) {

    private static final String BUSINESS_DATE = "businessDate";
    private static final String ROUND = "round";

    /** The run to which a step belongs. */
    public static RunKey of(ChunkContext context) {
        return of(context.getStepContext().getStepExecution().getJobParameters());
    }

    /** The run that the parameters name. */
    public static RunKey of(JobParameters parameters) {
        return new RunKey(
                Objects.requireNonNull(parameters.getLocalDate(BUSINESS_DATE)),
                Math.toIntExact(Objects.requireNonNull(parameters.getLong(ROUND))));
    }

    /** The parameters that identify a job of this run. */
    public JobParameters toParameters() {
        return new JobParametersBuilder()
                .addLocalDate(BUSINESS_DATE, businessDate)
                .addLong(ROUND, (long) round)
                .toJobParameters();
    }
}
