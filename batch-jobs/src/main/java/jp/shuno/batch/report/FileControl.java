package jp.shuno.batch.report;

import java.util.Map;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.ControlTotals;

/**
 * R-037 照合: what a payment file brought and what became of it.
 *
 * @param fileName its name
 * @param sha256 digest of its bytes
 * @param records records read
 * @param yen yen read
 * @param byDisposition what became of them
 */
public record FileControl(
        String fileName, String sha256, long records, long yen, Map<Disposition, ControlTotals.Count> byDisposition) {

    /** A copy that no one else can change. */
    public FileControl {
        byDisposition = Map.copyOf(byDisposition);
    }
}
