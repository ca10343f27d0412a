package jp.shuno.sql.receipt;

/**
 * Records and yen of one file with one disposition.
 *
 * @param fileId file
 * @param disposition disposition, {@code STAGED} before reconciliation
 * @param records data records
 * @param yen their amounts together
 */
public record DispositionTotal(String fileId, String disposition, long records, long yen) {}
