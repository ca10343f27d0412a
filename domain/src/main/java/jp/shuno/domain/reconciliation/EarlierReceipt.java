package jp.shuno.domain.reconciliation;

import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A record that an earlier reconciliation already settled.
 *
 * @param receipt the record
 * @param disposition what became of it
 * @param resolved whether a term was found for it
 * @param counterpart the record that decided it, null for none
 */
public record EarlierReceipt(
        Receipt receipt,
        Disposition disposition,
        boolean resolved,
        @Nullable String counterpart) {}
