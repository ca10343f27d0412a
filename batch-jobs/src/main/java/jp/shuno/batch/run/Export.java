package jp.shuno.batch.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.shuno.batch.exchange.csv.CsvTableWriter;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.sql.assessment.TermAssessment;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.ledger.PostingRow;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.receipt.ReceiptRow;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundRow;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import jp.shuno.sql.worklist.ExceptionRow;
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the current state as CSV, sorted by key, so that two exports can be compared line by line. */
@Component
public class Export {

    private static final List<String> TERM_COLUMNS = List.of(
            "levy",
            "fiscal_year",
            "attributable_year",
            "obligor_no",
            "notice_no",
            "term",
            "due_date",
            "revision",
            "principal_assessed",
            "principal_received",
            "principal_provisional",
            "principal_planned_appropriation",
            "principal_appropriated_in",
            "principal_unpaid",
            "principal_overpaid",
            "late_charge_assessed",
            "late_charge_received",
            "late_charge_unpaid",
            "demand_fee_assessed",
            "demand_fee_received",
            "refunded",
            "appropriated_out",
            "completion_date",
            "last_payment_date",
            "last_revenue_date",
            "demanded_on",
            "prescription_date",
            "write_off_date",
            "write_off_kind",
            "state",
            "original_due_date");
    private static final List<String> RECEIPT_COLUMNS = List.of(
            "receipt_id",
            "file_name",
            "record_no",
            "channel",
            "kind",
            "payment_date",
            "revenue_date",
            "amount",
            "disposition",
            "levy",
            "fiscal_year",
            "notice_no",
            "term");
    private static final List<String> POSTING_COLUMNS = List.of(
            "posting_id",
            "posted_on",
            "rule",
            "from_bucket",
            "to_bucket",
            "amount",
            "receipt_id",
            "levy",
            "fiscal_year",
            "notice_no",
            "term",
            "reverses");
    private static final List<String> REFUND_COLUMNS = List.of(
            "refund_no",
            "obligor_no",
            "levy",
            "fiscal_year",
            "notice_no",
            "term",
            "kind",
            "overpaid",
            "appropriated",
            "refund",
            "interest",
            "state",
            "decided_on",
            "notice_no_sent",
            "claim_no",
            "account_source",
            "transfer_date",
            "returned_reason");
    private static final List<String> EXCEPTION_COLUMNS =
            List.of("exception_id", "kind", "opened_on", "closed_on", "amount", "subject", "reason");

    private final TermAssessmentMapper terms;
    private final ReceiptMapper receipts;
    private final PostingMapper postings;
    private final RefundMapper refunds;
    private final ExceptionItemMapper exceptions;
    private final TransactionTemplate reading;

    Export(
            TermAssessmentMapper terms,
            ReceiptMapper receipts,
            PostingMapper postings,
            RefundMapper refunds,
            ExceptionItemMapper exceptions,
            PlatformTransactionManager transactionManager) {
        this.terms = terms;
        this.receipts = receipts;
        this.postings = postings;
        this.refunds = refunds;
        this.exceptions = exceptions;
        this.reading = new TransactionTemplate(transactionManager);
        this.reading.setReadOnly(true);
    }

    /** What can be exported. */
    public enum Kind {
        terms,
        receipts,
        postings,
        refunds,
        exceptions
    }

    /**
     * Writes one export to a temporary name and renames it.
     *
     * @param levy only this levy, null for all
     * @param addressee only this obligor's, null for all
     * @return number of rows
     */
    public long write(Kind kind, Path out, @Nullable LevyType levy, @Nullable String addressee) throws IOException {
        Path target = out.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".tmp");
        try (CsvTableWriter csv = new CsvTableWriter(Files.newOutputStream(part), columns(kind), false)) {
            long rows = Objects.requireNonNull(reading.execute(status -> rows(kind, new Rows(csv), levy, addressee)));
            csv.close();
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return rows;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static List<String> columns(Kind kind) {
        return switch (kind) {
            case terms -> TERM_COLUMNS;
            case receipts -> RECEIPT_COLUMNS;
            case postings -> POSTING_COLUMNS;
            case refunds -> REFUND_COLUMNS;
            case exceptions -> EXCEPTION_COLUMNS;
        };
    }

    private long rows(Kind kind, Rows rows, @Nullable LevyType levy, @Nullable String addressee) {
        switch (kind) {
            case terms -> terms.selectAll(levy, addressee, rows.by(Export::cells));
            case receipts -> receipts.selectAll(levy, addressee, rows.by(Export::cells));
            case postings -> postings.selectAll(levy, addressee, rows.by(Export::cells));
            case refunds -> refunds.selectAll(levy, addressee, rows.by(Export::cells));
            case exceptions -> exceptions.selectAll(rows.by(Export::cells));
        }
        return rows.count;
    }

    private static final class Rows {
        private final CsvTableWriter csv;
        private long count;

        private Rows(CsvTableWriter csv) {
            this.csv = csv;
        }

        private <T> ResultHandler<T> by(Function<T, List<@Nullable Object>> cells) {
            return context -> {
                try {
                    csv.row(cells.apply(context.getResultObject()).stream()
                            .map(Rows::text)
                            .toList());
                    count++;
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
            };
        }

        private static @Nullable String text(@Nullable Object cell) {
            return cell == null ? null : cell instanceof Yen yen ? String.valueOf(yen.amount()) : cell.toString();
        }
    }

    private static List<@Nullable Object> cells(TermAssessment term) {
        TermBalance balance = term.balance();
        return row(
                term.levy(),
                term.fiscalYear(),
                term.attributableYear(),
                term.obligorNo(),
                term.noticeNo(),
                new TermNumber(term.term()).code(),
                term.dueDate(),
                term.revision(),
                balance.assessed(),
                balance.received(),
                balance.provisional(),
                balance.plannedAppropriation(),
                balance.appropriatedIn(),
                balance.unpaid(),
                balance.overpaid(),
                term.lateChargeAssessed(),
                term.lateChargeReceived(),
                term.lateChargeUnpaid(),
                term.demandFeeAssessed(),
                term.demandFeeReceived(),
                balance.refunded(),
                balance.appropriatedOut(),
                term.completionDate(),
                term.lastPaymentDate(),
                term.lastRevenueDate(),
                term.demandedOn(),
                term.prescriptionDate(),
                term.writeOffDate(),
                term.writeOffKind(),
                term.state(),
                term.originalDueDate());
    }

    /** A flash whose code names no term in the ledger shows none. */
    private static List<@Nullable Object> cells(ReceiptRow receipt) {
        boolean unplacedFlash = receipt.disposition().equals(Disposition.PROVISIONAL.name()) && !receipt.resolved();
        return row(
                receipt.receiptId(),
                receipt.fileName(),
                receipt.recordNo(),
                receipt.channel(),
                receipt.kind(),
                receipt.paymentDate(),
                receipt.revenueDate(),
                receipt.amount(),
                receipt.isStaged() ? null : receipt.disposition(),
                unplacedFlash ? null : receipt.levy(),
                unplacedFlash ? null : receipt.fiscalYear(),
                unplacedFlash ? null : receipt.noticeNo(),
                unplacedFlash ? null : termCode(receipt.term()));
    }

    private static List<@Nullable Object> cells(PostingRow posting) {
        return row(
                posting.postingId(),
                posting.postedOn(),
                posting.ruleNo(),
                posting.fromBucket(),
                posting.toBucket(),
                posting.amount(),
                posting.receiptId(),
                posting.levy(),
                posting.fiscalYear(),
                posting.noticeNo(),
                termCode(posting.term()),
                posting.reverses());
    }

    private static List<@Nullable Object> cells(RefundRow refund) {
        return row(
                refund.refundNo(),
                refund.obligorNo(),
                refund.levy(),
                refund.fiscalYear(),
                refund.noticeNo(),
                termCode(refund.term()),
                refund.kind(),
                refund.overpaid(),
                refund.appropriated(),
                refund.refundAmount(),
                refund.interest(),
                refund.state(),
                refund.decidedOn(),
                refund.refundNoticeNo(),
                refund.claimNo(),
                refund.accountSource(),
                refund.transferDate(),
                refund.returnedReason());
    }

    private static List<@Nullable Object> cells(ExceptionRow exception) {
        return row(
                exception.exceptionId(),
                exception.kind(),
                exception.openedOn(),
                exception.closedOn(),
                exception.amount(),
                subject(exception),
                exception.reason());
    }

    /** File and record, by which a neighbouring system knows the matter, then the term or number concerned. */
    private static String subject(ExceptionRow exception) {
        String record = exception.fileName() + "#" + exception.recordNo();
        return exception.subject() == null ? record : record + " " + exception.subject();
    }

    private static @Nullable String termCode(@Nullable Integer term) {
        return term == null ? null : new TermNumber(term).code();
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return new ArrayList<>(java.util.Arrays.asList(cells));
    }
}
