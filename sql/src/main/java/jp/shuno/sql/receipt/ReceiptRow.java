package jp.shuno.sql.receipt;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.domain.reconciliation.EarlierReceipt;
import jp.shuno.sql.assessment.TermKeys;
import org.jspecify.annotations.Nullable;

/** A row of {@code receipt} with name and digest of its file; the components are its columns. */
public record ReceiptRow(
        String fileDigest,
        String fileName,
        String receiptId,
        int recordNo,
        LocalDate receivedOn,
        Channel channel,
        ReceiptKind kind,
        String code,
        LocalDate paymentDate,
        @Nullable LocalTime paymentTime,
        @Nullable String headOffice,
        @Nullable String office,
        @Nullable String agentReference,
        @Nullable LocalDate revenueDate,
        Yen amount,
        Yen statedLateCharge,
        @Nullable LocalDate slipDeadline,
        @Nullable CodeDefect codeDefect,
        boolean collected,
        @Nullable LevyType levy,
        @Nullable Integer fiscalYear,
        @Nullable String noticeNo,
        @Nullable Integer term,
        String groupKey,
        String disposition,
        boolean resolved,
        @Nullable String counterpartId) {

    /** What stands in {@code disposition} before reconciliation. */
    public static final String STAGED = "STAGED";

    /** Whether it still waits for reconciliation. */
    public boolean isStaged() {
        return disposition.equals(STAGED);
    }

    /** What became of it, empty before reconciliation. */
    public Optional<Disposition> settled() {
        return isStaged() ? Optional.empty() : Optional.of(Disposition.valueOf(disposition));
    }

    /** The term that its code names, null where it names none. */
    public @Nullable TermKey termKey() {
        return TermKeys.of(levy, fiscalYear, noticeNo, term);
    }

    /** The record as the rules see it. */
    public Receipt toReceipt() {
        return new Receipt(
                receiptId,
                fileDigest,
                fileName,
                recordNo,
                receivedOn,
                channel,
                kind,
                code,
                paymentDate,
                paymentTime,
                headOffice,
                office,
                agentReference,
                revenueDate,
                amount,
                statedLateCharge,
                slipDeadline,
                termKey(),
                codeDefect,
                collected);
    }

    /**
     * The settled record as the rules see it.
     *
     * @throws java.util.NoSuchElementException when it still waits for reconciliation
     */
    public EarlierReceipt toEarlier() {
        return new EarlierReceipt(toReceipt(), settled().orElseThrow(), resolved, counterpartId);
    }
}
