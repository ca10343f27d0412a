package jp.shuno.sql.transfer;

/**
 * Interest that was booked with a receipt and is not paid yet.
 *
 * @param receiptId the receipt
 * @param yen more than zero
 */
public record OpenInterest(String receiptId, long yen) {}
