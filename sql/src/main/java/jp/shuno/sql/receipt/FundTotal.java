package jp.shuno.sql.receipt;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;

/**
 * 入金合計: what one agent owes on one day for confirmed card or app payments; the components are the selected
 * columns.
 *
 * @param channel CARD or APP
 * @param headOffice agent
 * @param revenueDate 入金日
 * @param payments confirmed payments, duplicates left out
 * @param yen their amounts together, the revenue
 * @param grossFund before the agent's fee
 * @param agentFee what the agent keeps; the deposit may be lower than the gross fund by as much
 */
public record FundTotal(
        Channel channel,
        String headOffice,
        LocalDate revenueDate,
        long payments,
        Yen yen,
        Yen grossFund,
        Yen agentFee) {}
