package jp.shuno.batch.report;

import org.jspecify.annotations.Nullable;

/**
 * One job of a run.
 *
 * @param jobId as in the operator manual, for instance {@code JOB-20}
 * @param name as in the job tables
 * @param japaneseName as staff call it
 * @param state how it ended, for instance {@code COMPLETE}
 * @param read records read
 * @param posted records placed
 * @param excepted records that became exceptions
 * @param duplicate records that were repetitions
 * @param millis how long it took
 * @param message what an operator should know, null for nothing
 */
public record JobLine(
        String jobId,
        String name,
        String japaneseName,
        String state,
        long read,
        long posted,
        long excepted,
        long duplicate,
        long millis,
        @Nullable String message) {}
