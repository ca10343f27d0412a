package jp.shuno.sql.transfer;

/**
 * 使用停止の口座: why money came back from the account that was approved for a refund.
 *
 * @param refundNo 還付番号 of the refund that waits
 * @param reasonCode code of the reason for which money of the same claimant came back from it
 */
public record ReturnedAccount(String refundNo, String reasonCode) {}
