package jp.shuno.sql.receipt;

import jp.shuno.domain.receipt.Disposition;
import org.jspecify.annotations.Nullable;

/**
 * What reconciliation writes back on a receipt.
 *
 * @param groupKey group of the receipt
 * @param receiptId receipt
 * @param disposition what became of it
 * @param resolved whether a term was found for it
 * @param counterpartId the record that decided it, null for none
 */
public record ReceiptOutcomeRow(
        String groupKey,
        String receiptId,
        Disposition disposition,
        boolean resolved,
        @Nullable String counterpartId) {}
