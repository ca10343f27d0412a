package jp.shuno.batch.job.receipt;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.csv.AgentPaymentRow;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.FileFormats;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.PaymentAgentAgreement;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.PaymentKey;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.sql.receipt.FileCount;
import jp.shuno.sql.receipt.ReceiptFee;
import org.jspecify.annotations.Nullable;

/**
 * {@code card} and {@code app}: payments by credit card and by payment app. What the payer gives the agent is no
 * revenue; it and what the agent keeps are stored beside the receipt, so that the gross fund can be tied to the
 * deposit.
 */
final class AgentPaymentsKind implements InboundKind<CsvHeader, AgentPaymentRow> {

    private final String kind;
    private final Channel channel;
    private final int rank;
    private final FileFormats formats;
    private final PaymentAgentAgreement agreement;
    private final ReceiptStore store;

    AgentPaymentsKind(
            String kind,
            Channel channel,
            int rank,
            FileFormats formats,
            PaymentAgentAgreement agreement,
            ReceiptStore store) {
        this.kind = kind;
        this.channel = channel;
        this.rank = rank;
        this.formats = formats;
        this.agreement = agreement;
        this.store = store;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public JobId job() {
        return JobId.RECEIVE_PAYMENTS;
    }

    @Override
    public int rank() {
        return rank;
    }

    @Override
    public InboundFormat<CsvHeader, AgentPaymentRow> format(@Nullable String profile, LocalDate businessDate) {
        return formats.agentPayments(channel, profile);
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<AgentPaymentRow> rows) {
        store.store(file, rows.stream().map(row -> receipt(file, row)).toList());
        store.storeFees(rows.stream()
                .map(row -> new ReceiptFee(
                        Receipt.id(file.sha256(), row.recordNo()), row.userFee(), row.grossFund(), row.agentFee()))
                .toList());
    }

    @Override
    public FileCount stored(String fileId) {
        return store.stored(fileId);
    }

    private Receipt receipt(StoredFile file, AgentPaymentRow row) {
        PaymentKey key = row.paymentKey();
        CodeDefect defect = agreement.isContracted(channel, file.profile(), row.agentCode())
                ? key.defect(agreement.makerCode(channel, file.profile()), agreement.billerNumber())
                : CodeDefect.AGENT_CODE;
        return new Receipt(
                Receipt.id(file.sha256(), row.recordNo()),
                file.sha256(),
                file.name(),
                row.recordNo(),
                file.businessDate(),
                channel,
                row.kind(),
                key.value(),
                row.paidDate(),
                row.paidTime(),
                row.agentCode(),
                row.cardOrApp(),
                row.agentCode() + "/" + row.transactionId(),
                row.kind() == ReceiptKind.CONFIRMED ? row.fundDate() : null,
                row.amount(),
                Yen.ZERO,
                key.deadline().orElse(null),
                defect == null ? key.termKey().orElse(null) : null,
                defect,
                true);
    }
}
