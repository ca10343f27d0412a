package jp.shuno.batch.report;

/**
 * A file that left the house.
 *
 * @param fileName its name
 * @param kind kind of file
 * @param bytes its size
 * @param sha256 digest of its bytes, hexadecimal
 * @param records data records
 * @param yen yen in it, 0 where it carries none
 */
public record ManifestLine(String fileName, String kind, long bytes, String sha256, long records, long yen) {}
