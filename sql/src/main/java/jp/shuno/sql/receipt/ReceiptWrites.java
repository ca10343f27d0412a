package jp.shuno.sql.receipt;

import static jp.shuno.sql.bulk.BulkColumn.date;
import static jp.shuno.sql.bulk.BulkColumn.flag;
import static jp.shuno.sql.bulk.BulkColumn.number;
import static jp.shuno.sql.bulk.BulkColumn.text;

import java.util.List;
import java.util.function.Function;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.sql.assessment.TermColumns;
import jp.shuno.sql.bulk.BulkDelete;
import jp.shuno.sql.bulk.BulkInsert;
import jp.shuno.sql.bulk.BulkUpdate;
import org.jspecify.annotations.Nullable;

/** What is written into {@code receipt} and {@code waiting_receipt} by the thousand. */
public final class ReceiptWrites {

    private static final TermColumns<StagedReceipt> TERM =
            new TermColumns<>(staged -> staged.receipt().key());

    /** Records of a file that wait for reconciliation. */
    public static final BulkInsert<StagedReceipt> STAGED = new BulkInsert<>(
            "receipt",
            List.of(
                    text("receipt_id", of(Receipt::id)),
                    text("file_id", StagedReceipt::fileId),
                    number("record_no", of(receipt -> (long) receipt.recordNo())),
                    date("received_on", of(Receipt::receivedOn)),
                    text("channel", of(receipt -> receipt.channel().name())),
                    text("kind", of(receipt -> receipt.kind().name())),
                    text("code", of(Receipt::code)),
                    date("payment_date", of(Receipt::paymentDate)),
                    text("payment_time", of(receipt -> textOrNull(receipt.paymentTime()))),
                    text("head_office", of(Receipt::headOffice)),
                    text("office", of(Receipt::office)),
                    text("agent_reference", of(Receipt::agentReference)),
                    date("revenue_date", of(Receipt::revenueDate)),
                    number("amount", of(receipt -> receipt.amount().amount())),
                    number(
                            "stated_late_charge",
                            of(receipt -> receipt.statedLateCharge().amount())),
                    date("slip_deadline", of(Receipt::slipDeadline)),
                    text(
                            "code_defect",
                            of(receipt -> receipt.defect() == null
                                    ? null
                                    : receipt.defect().name())),
                    flag("collected", staged -> staged.receipt().collected()),
                    TERM.levy(),
                    TERM.fiscalYear(),
                    TERM.noticeNo(),
                    TERM.term(),
                    text("group_key", StagedReceipt::groupKey),
                    text("disposition", staged -> ReceiptRow.STAGED),
                    flag("resolved", staged -> false)));

    /** The same records as rows of {@code waiting_receipt}, which says what waits. */
    public static final BulkInsert<StagedReceipt> WAITING = new BulkInsert<>(
            "waiting_receipt",
            List.of(
                    text("group_key", StagedReceipt::groupKey),
                    text("receipt_id", of(Receipt::id)),
                    TERM.levy(),
                    TERM.fiscalYear(),
                    TERM.term()));

    /** Records that wait no longer, because reconciliation decided about them. */
    public static final BulkDelete<WaitingReceipt> RECONCILED = new BulkDelete<>(
            "waiting_receipt",
            List.of(text("group_key", WaitingReceipt::groupKey), text("receipt_id", WaitingReceipt::receiptId)));

    /** What reconciliation decided about records. */
    public static final BulkUpdate<ReceiptOutcomeRow> OUTCOME = new BulkUpdate<>(
            "receipt",
            List.of(text("group_key", ReceiptOutcomeRow::groupKey), text("receipt_id", ReceiptOutcomeRow::receiptId)),
            List.of(
                    text("disposition", row -> row.disposition().name()),
                    flag("resolved", ReceiptOutcomeRow::resolved),
                    text("counterpart_id", ReceiptOutcomeRow::counterpartId)));

    private ReceiptWrites() {}

    private static <V> Function<StagedReceipt, @Nullable V> of(Function<Receipt, @Nullable V> part) {
        return staged -> part.apply(staged.receipt());
    }

    private static @Nullable String textOrNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
