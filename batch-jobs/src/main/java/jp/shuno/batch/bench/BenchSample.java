package jp.shuno.batch.bench;

/**
 * One measurement.
 *
 * @param receipts size of the ward
 * @param round from 1
 * @param part what was measured
 * @param ownMillis what the work itself took: statements with their commit, or the job from its first to its last
 *     entry in the job table
 * @param wallMillis the same with starting and ending the process; equal for the database alone
 * @param peakKilobytes most resident memory of the process, 0 where unknown or not a process
 */
public record BenchSample(
        int receipts, int round, BenchPart part, long ownMillis, long wallMillis, long peakKilobytes) {}
