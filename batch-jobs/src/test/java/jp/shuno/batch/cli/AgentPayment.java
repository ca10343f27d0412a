package jp.shuno.batch.cli;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * One payment in a card or app file, in the words of R-022.
 *
 * @param status 01 flash, 02 confirmed, 03 cancel
 * @param agent 代理店コード
 * @param transaction 取引番号
 * @param key 納付キー
 * @param paidAt 領収日時
 * @param amount yen of the slip
 * @param userFee what the payer gave the agent
 * @param agentFee what the agent keeps
 * @param fundDate 入金日, YYYYMMDD, empty where not said
 */
public record AgentPayment(
        String status,
        String agent,
        String transaction,
        String key,
        LocalDateTime paidAt,
        long amount,
        long userFee,
        long agentFee,
        String fundDate) {

    /** The header row. */
    public static final String HEADER = "kind,agentCode,transactionId,paymentKey,paidDateTime,amount,userFee,cardOrApp,"
            + "status,fundDate,grossFund,agentFee";

    private static final int FUND_AFTER_DAYS = 10;

    private static AgentPayment of(String status, String transaction, Bill bill, LocalDateTime paidAt) {
        String fund = status.equals("02")
                ? paidAt.toLocalDate().plusDays(FUND_AFTER_DAYS).format(DateTimeFormatter.BASIC_ISO_DATE)
                : "";
        return new AgentPayment(
                status, "AG01", transaction, bill.barcode().value(), paidAt, bill.amount(), 110, 88, fund);
    }

    /** 速報 of a bill whose barcode was read. */
    public static AgentPayment flash(String transaction, Bill bill, LocalDateTime paidAt) {
        return of("01", transaction, bill, paidAt);
    }

    /** 確報, funded ten days later. */
    public static AgentPayment confirmed(String transaction, Bill bill, LocalDateTime paidAt) {
        return of("02", transaction, bill, paidAt);
    }

    /** 取消. */
    public static AgentPayment cancelled(String transaction, Bill bill, LocalDateTime paidAt) {
        return of("03", transaction, bill, paidAt);
    }

    /** The same payment of another agent. */
    public AgentPayment by(String otherAgent) {
        return new AgentPayment(status, otherAgent, transaction, key, paidAt, amount, userFee, agentFee, fundDate);
    }

    /** The same payment, the slip named in another way. */
    public AgentPayment key(String otherKey) {
        return new AgentPayment(status, agent, transaction, otherKey, paidAt, amount, userFee, agentFee, fundDate);
    }

    /** The same payment with another amount than the slip's. */
    public AgentPayment amount(long yen) {
        return new AgentPayment(status, agent, transaction, key, paidAt, yen, userFee, agentFee, fundDate);
    }

    /** The payment as it stands in the file. */
    String toRow() {
        return String.join(
                ",",
                "1",
                agent,
                transaction,
                key,
                paidAt.format(DateTimeFormatter.ofPattern("uuuuMMddHHmmss")),
                String.valueOf(amount),
                String.valueOf(userFee),
                "VISA",
                status,
                fundDate,
                String.valueOf(amount),
                String.valueOf(agentFee));
    }
}
