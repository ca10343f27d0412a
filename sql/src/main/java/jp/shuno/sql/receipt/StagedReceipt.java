package jp.shuno.sql.receipt;

import jp.shuno.domain.receipt.Receipt;

/**
 * A record on its way into the table, where it waits for reconciliation.
 *
 * @param receipt record
 * @param fileId file that brought it
 */
public record StagedReceipt(Receipt receipt, String fileId) {

    /** Records that can touch each other name the same notice, or are the same code that names none. */
    public String groupKey() {
        return receipt.key() == null
                ? receipt.code()
                : receipt.key().notice().noticeNumber().value();
    }
}
