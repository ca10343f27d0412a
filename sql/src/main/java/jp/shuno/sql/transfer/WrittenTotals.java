package jp.shuno.sql.transfer;

import java.time.LocalDate;

/**
 * 総合振込ファイル: what the data records of a file add up to.
 *
 * @param fileName its name
 * @param transferDate 振込指定日
 * @param requestedOn business date on which it was made
 * @param records データ・レコード
 * @param yen sum of them
 */
public record WrittenTotals(String fileName, LocalDate transferDate, LocalDate requestedOn, long records, long yen) {}
