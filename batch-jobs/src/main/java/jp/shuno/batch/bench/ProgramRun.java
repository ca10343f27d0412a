package jp.shuno.batch.bench;

/**
 * What one call of the program took.
 *
 * @param exitCode its exit code
 * @param wallNanos from the start of the process to its end
 * @param peakKilobytes most resident memory of the process, 0 where the system does not tell
 */
record ProgramRun(int exitCode, long wallNanos, long peakKilobytes) {}
