package jp.shuno.batch.report;

import java.time.LocalDate;
import java.util.List;

/**
 * 日次締め証明: the proof of a business day, without any time of day, so that the same ledger gives the same bytes.
 *
 * @param businessDate the day that is closed
 * @param version 1 for the first certificate of the day, one more each time the day was run again with other results
 * @param holds whether every invariant holds
 * @param invariants the results in the order of the catalogue
 * @param files control totals of the payment files of the day
 * @param ledger figures of the ledger after the day
 * @param buckets balance of each bucket; together zero
 * @param previousDigest digest of the previous certificate, empty for the first
 * @param digest digest of this day, chained to the previous
 */
public record DayClose(
        LocalDate businessDate,
        int version,
        boolean holds,
        List<InvariantResult> invariants,
        List<FileControl> files,
        LedgerFigures ledger,
        List<BucketFigure> buckets,
        String previousDigest,
        String digest) {

    /** A copy that no one else can change. */
    public DayClose {
        invariants = List.copyOf(invariants);
        files = List.copyOf(files);
        buckets = List.copyOf(buckets);
    }
}
