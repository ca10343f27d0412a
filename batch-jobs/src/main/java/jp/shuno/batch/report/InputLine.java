package jp.shuno.batch.report;

/**
 * One input file of a run.
 *
 * @param fileName its name
 * @param bytes its size
 * @param sha256 digest of its bytes
 * @param accepted whether it was taken
 * @param records data records counted
 * @param yen yen counted
 */
public record InputLine(String fileName, long bytes, String sha256, boolean accepted, long records, long yen) {}
