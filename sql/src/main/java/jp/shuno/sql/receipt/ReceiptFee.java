package jp.shuno.sql.receipt;

import jp.shuno.domain.money.Yen;

/**
 * 決済手数料: what stands beside the amount of a card or app payment; the components are the columns of
 * {@code receipt_fee}.
 *
 * @param receiptId receipt
 * @param userFee what the payer gave the agent; no revenue
 * @param grossFund what the agent owes for the payment before its fee
 * @param agentFee what the agent keeps; an expenditure
 */
public record ReceiptFee(String receiptId, Yen userFee, Yen grossFund, Yen agentFee) {}
