package jp.shuno.sql.receipt;

import java.util.Optional;
import jp.shuno.domain.receipt.Disposition;

/**
 * Records and yen of one file with one disposition.
 *
 * @param fileId file
 * @param disposition disposition, {@code STAGED} before reconciliation
 * @param records data records
 * @param yen their amounts together
 */
public record DispositionTotal(String fileId, String disposition, long records, long yen) {

    /** What became of the records, empty while they wait for reconciliation. */
    public Optional<Disposition> settled() {
        return disposition.equals(ReceiptRow.STAGED) ? Optional.empty() : Optional.of(Disposition.valueOf(disposition));
    }
}
