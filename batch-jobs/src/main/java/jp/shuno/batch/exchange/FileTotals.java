package jp.shuno.batch.exchange;

/**
 * 件数・金額: what a file says of itself beside what was counted.
 *
 * @param statedRecords data records by the file's own trailer, {@link #NOT_STATED} where the format states none
 * @param statedYen yen by the file's own trailer, {@link #NOT_STATED} where the format states none
 * @param countedRecords data records counted
 * @param countedYen yen counted, 0 where the records carry no money
 */
public record FileTotals(long statedRecords, long statedYen, long countedRecords, long countedYen) {

    /** The format, or this file, states no such figure. */
    public static final long NOT_STATED = -1;

    /** Counted figures of a format that states none. */
    public static FileTotals counted(long records, long yen) {
        return new FileTotals(NOT_STATED, NOT_STATED, records, yen);
    }
}
