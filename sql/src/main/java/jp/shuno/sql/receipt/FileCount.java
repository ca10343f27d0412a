package jp.shuno.sql.receipt;

/**
 * What is stored of one file.
 *
 * @param records data records
 * @param yen their amounts together
 */
public record FileCount(long records, long yen) {}
