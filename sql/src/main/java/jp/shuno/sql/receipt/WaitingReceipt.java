package jp.shuno.sql.receipt;

/**
 * A record that waits for reconciliation.
 *
 * @param groupKey group of the receipt
 * @param receiptId receipt
 */
public record WaitingReceipt(String groupKey, String receiptId) {}
