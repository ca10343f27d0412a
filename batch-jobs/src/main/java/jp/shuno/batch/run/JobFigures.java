package jp.shuno.batch.run;

import org.jspecify.annotations.Nullable;

/**
 * What a job did, counted over business tables and never by the framework, whose counters include work that was rolled
 * back.
 *
 * @param read records read
 * @param posted records that took their regular way
 * @param excepted records that became exceptions
 * @param duplicate records that were known already
 * @param message what the operator should know, null for nothing
 */
public record JobFigures(
        long read,
        long posted,
        long excepted,
        long duplicate,
        @Nullable String message) {

    /** A job that counts no records. */
    public static final JobFigures NONE = new JobFigures(0, 0, 0, 0, null);
}
