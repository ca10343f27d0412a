package jp.shuno.batch.run;

import java.util.function.Function;
import org.springframework.batch.core.job.Job;

/**
 * A job of the business day as the orchestration sees it.
 *
 * @param id which job it is
 * @param job the Spring Batch job, identified by business date and round
 * @param figures what it did in a run, counted over business tables; read equals the sum of the others
 */
public record NightlyJob(JobId id, Job job, Function<RunKey, JobFigures> figures) {}
