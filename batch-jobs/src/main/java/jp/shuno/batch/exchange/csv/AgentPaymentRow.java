package jp.shuno.batch.exchange.csv;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import jp.shuno.batch.exchange.CompactDates;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.PaymentKey;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;

/**
 * 決済代行データの1行: what a card or app agent says of one payment.
 *
 * @param recordNo the data row, from 1
 * @param agentCode 代理店コード
 * @param transactionId 取引番号, unique with the agent
 * @param paymentKey 納付キー, check digits not looked at
 * @param paidDate 領収日
 * @param paidTime 領収時刻 to the second
 * @param amount revenue of the municipality; may be zero
 * @param userFee 利用者手数料, paid to the agent beside the amount
 * @param cardOrApp カード・アプリの種類, null where not said
 * @param kind 速報・確報・取消
 * @param fundDate 入金日; always there in confirmed data
 * @param grossFund 入金額 before the agent's fee is taken off; the amount where the file does not say it
 * @param agentFee 代理店手数料
 */
public record AgentPaymentRow(
        int recordNo,
        String agentCode,
        String transactionId,
        PaymentKey paymentKey,
        LocalDate paidDate,
        LocalTime paidTime,
        Yen amount,
        Yen userFee,
        @Nullable String cardOrApp,
        ReceiptKind kind,
        @Nullable LocalDate fundDate,
        Yen grossFund,
        Yen agentFee) {

    private static final int DATE_DIGITS = 8;

    static AgentPaymentRow of(CsvRow row, int recordNo, ReceiptKind kind) {
        String paid = row.required(AgentPaymentColumn.PAID_DATE_TIME);
        Yen amount = row.requiredYen(AgentPaymentColumn.AMOUNT);
        return new AgentPaymentRow(
                recordNo,
                row.required(AgentPaymentColumn.AGENT_CODE),
                row.required(AgentPaymentColumn.TRANSACTION_ID),
                new PaymentKey(row.required(AgentPaymentColumn.PAYMENT_KEY)),
                Objects.requireNonNull(CompactDates.date(paid.substring(0, DATE_DIGITS))),
                Objects.requireNonNull(CompactDates.timeToTheSecond(paid.substring(DATE_DIGITS))),
                amount,
                Objects.requireNonNullElse(row.yen(AgentPaymentColumn.USER_FEE), Yen.ZERO),
                row.text(AgentPaymentColumn.CARD_OR_APP),
                kind,
                row.compactDate(AgentPaymentColumn.FUND_DATE),
                Objects.requireNonNullElse(row.yen(AgentPaymentColumn.GROSS_FUND), amount),
                Objects.requireNonNullElse(row.yen(AgentPaymentColumn.AGENT_FEE), Yen.ZERO));
    }
}
