package jp.shuno.sql.run;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One job within a run of a day.
 *
 * @param businessDate 処理日
 * @param round run of the day
 * @param jobId {@code JOB-20}
 * @param state how far it has come
 * @param readCount records read
 * @param postedCount records that took their regular way
 * @param exceptedCount records that became exceptions
 * @param duplicateCount records that were known already
 * @param message what the operator should know, null for nothing
 * @param startedAt start
 * @param endedAt end, null while it runs
 */
public record JobRun(
        LocalDate businessDate,
        int round,
        String jobId,
        RunState state,
        long readCount,
        long postedCount,
        long exceptedCount,
        long duplicateCount,
        @Nullable String message,
        LocalDateTime startedAt,
        @Nullable LocalDateTime endedAt) {}
