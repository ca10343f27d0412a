package jp.shuno.domain.reconciliation;

import java.util.EnumMap;
import java.util.Map;
import jp.shuno.domain.receipt.Disposition;

/**
 * R-037 照合: records and yen of a payment file by disposition. A technical duplicate counts with the yen that its file
 * states for it.
 *
 * @param readRecords records read
 * @param readYen yen read
 * @param byDisposition what became of them
 */
public record ControlTotals(long readRecords, long readYen, Map<Disposition, Count> byDisposition) {

    /**
     * Records and yen.
     *
     * @param records number of records
     * @param yen their amounts together
     */
    public record Count(long records, long yen) {}

    /** A copy in the order of the dispositions. */
    public ControlTotals {
        byDisposition = byDisposition.isEmpty() ? Map.of() : new EnumMap<>(byDisposition);
    }

    /** Whether nothing was lost and nothing was made: read equals the sum over all dispositions. */
    public boolean balance() {
        long records = 0;
        long yen = 0;
        for (Count count : byDisposition.values()) {
            records += count.records();
            yen += count.yen();
        }
        return records == readRecords && yen == readYen;
    }
}
