package jp.shuno.batch.job.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.AppropriatedMoney;
import jp.shuno.domain.reconciliation.MoveOutcome;
import jp.shuno.domain.reconciliation.MoveOutcome.Impossible;
import jp.shuno.domain.reconciliation.MoveOutcome.Moved;
import jp.shuno.domain.reconciliation.PostedReceipt;
import jp.shuno.domain.reconciliation.ReceiptMove;
import jp.shuno.domain.reconciliation.ReceiptMove.Place;
import jp.shuno.domain.worklist.StaffDecision;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.assessment.ReceivedUpdate;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.assessment.TermAssessmentWrites;
import jp.shuno.sql.ledger.NewPosting;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.ledger.PostingRow;
import jp.shuno.sql.ledger.PostingWrites;
import jp.shuno.sql.overpayment.AppropriatedRow;
import jp.shuno.sql.overpayment.AppropriationMapper;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.receipt.ReceiptRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a move of money touches, lets the rules decide, and writes what they decided. */
@Component
class MoneyMover {

    /** The value of REVERSE that says that the money left the house. */
    static final String WITHDRAWN = "WITHDRAWN";

    private static final String TERM_EXPECTED = "value には「税目/賦課年度/通知書番号/期別」(例 NHI/2026/1234567897/01)が必要です";

    private final ReceiptMapper receipts;
    private final TermAssessmentMapper terms;
    private final PostingMapper postings;
    private final AppropriationMapper appropriations;
    private final LateChargePolicy lateCharge;
    private final BulkWriter bulk;

    MoneyMover(
            ReceiptMapper receipts,
            TermAssessmentMapper terms,
            PostingMapper postings,
            AppropriationMapper appropriations,
            LateChargePolicy lateCharge,
            BulkWriter bulk) {
        this.receipts = receipts;
        this.terms = terms;
        this.postings = postings;
        this.appropriations = appropriations;
        this.lateCharge = lateCharge;
        this.bulk = bulk;
    }

    /** What a decision would do to a receipt as the ledger stands; writes nothing. */
    MoveOutcome plan(StaffDecision decision, ReceiptRow row, LocalDate businessDate) {
        Optional<Disposition> disposition = row.settled();
        if (disposition.isEmpty()) {
            return new Impossible("まだ消込処理を終えていません");
        }
        ReceiptMove move = ReceiptMove.of(
                PostedReceipt.of(row.toReceipt(), postings(postings.selectOfReceipt(row.receiptId()))),
                disposition.get(),
                businessDate);
        Place source = disposition.get() == Disposition.POSTED ? place(row.termKey()) : null;
        return switch (decision.action()) {
            case POST_TO ->
                TermKey.parse(decision.value())
                        .map(key -> move.postTo(place(key)))
                        .orElseGet(() -> new Impossible(TERM_EXPECTED));
            case REALLOCATE ->
                TermKey.parse(decision.value())
                        .map(key -> move.reallocate(source, place(key)))
                        .orElseGet(() -> new Impossible(TERM_EXPECTED));
            case REFUND_TO_SENDER -> move.refundToSender();
            case REVERSE ->
                decision.value().isEmpty() || decision.value().equals(WITHDRAWN)
                        ? move.reverse(source, decision.value().equals(WITHDRAWN))
                        : new Impossible("REVERSE の value は空か WITHDRAWN です");
            case SUSPEND, ACCEPT, REJECT, APPROVE ->
                throw new IllegalArgumentException(decision.action() + " moves no money");
        };
    }

    /** Writes a move, in the caller's transaction. */
    void write(ReceiptRow row, Moved moved, RunKey run) {
        bulk.insert(
                PostingWrites.NEW,
                moved.postings().stream()
                        .map(posting -> new NewPosting(posting, run.round()))
                        .toList());
        bulk.update(
                TermAssessmentWrites.RECEIVED,
                moved.settlements().stream().map(ReceivedUpdate::of).toList());
        receipts.moveReceipt(
                row.receiptId(), moved.disposition(), moved.disposition() == Disposition.POSTED, moved.term());
    }

    private @Nullable Place place(@Nullable TermKey key) {
        return key == null
                ? null
                : terms.selectTerm(key)
                        .map(term -> new Place(term.toLedgerTerm(lateCharge), standingOn(key), appropriatedTo(key)))
                        .orElse(null);
    }

    private List<PostedReceipt> standingOn(TermKey key) {
        Map<String, List<Posting>> byReceipt =
                postings(postings.selectOnTerm(key)).stream().collect(Collectors.groupingBy(Posting::receiptId));
        return receipts.selectPostedOn(key).stream()
                .map(row -> PostedReceipt.of(row.toReceipt(), byReceipt.getOrDefault(row.receiptId(), List.of())))
                .toList();
    }

    private List<AppropriatedMoney> appropriatedTo(TermKey key) {
        return AppropriatedRow.byTerm(appropriations.selectIntoTerm(key), postings)
                .getOrDefault(key, List.of());
    }

    private static List<Posting> postings(List<PostingRow> rows) {
        return rows.stream().map(PostingRow::toPosting).toList();
    }
}
