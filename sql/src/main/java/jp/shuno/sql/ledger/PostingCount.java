package jp.shuno.sql.ledger;

/**
 * How many postings a receipt has: the ordinal of its next one.
 *
 * @param receiptId the receipt
 * @param postings their number
 */
public record PostingCount(String receiptId, int postings) {}
