package jp.shuno.batch.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shuno.batch.report.LateChargeSteps;
import jp.shuno.batch.report.TermStory;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.latecharge.LateCharge;
import jp.shuno.domain.latecharge.LateChargeCalculation;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.latecharge.OverdueTerm;
import jp.shuno.domain.latecharge.PrincipalPayment;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.sql.assessment.AssessmentHistory;
import jp.shuno.sql.assessment.AssessmentHistoryMapper;
import jp.shuno.sql.assessment.TermAssessment;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.file.ReceivedFile;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.ledger.PostingRow;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.receipt.ReceiptRow;
import jp.shuno.sql.worklist.DecisionMapper;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import jp.shuno.sql.worklist.ExceptionRow;
import jp.shuno.sql.worklist.RecordedDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the story of the terms of a person from the ledger: one query per table, whatever the number of terms. */
@Component
public class Explanation {

    private final TermAssessmentMapper terms;
    private final AssessmentHistoryMapper histories;
    private final ReceiptMapper receipts;
    private final PostingMapper postings;
    private final ExceptionItemMapper exceptions;
    private final DecisionMapper decisions;
    private final ReceivedFileMapper files;
    private final LateChargePolicy lateCharge;
    private final RefundExplanation refunds;
    private final Provenance provenance;
    private final TransactionTemplate oneState;

    Explanation(
            Tables tables,
            LateChargePolicy lateCharge,
            RefundExplanation refunds,
            Provenance provenance,
            PlatformTransactionManager transactionManager) {
        this.terms = tables.terms;
        this.histories = tables.histories;
        this.receipts = tables.receipts;
        this.postings = tables.postings;
        this.exceptions = tables.exceptions;
        this.decisions = tables.decisions;
        this.files = tables.files;
        this.lateCharge = lateCharge;
        this.refunds = refunds;
        this.provenance = provenance;
        this.oneState = new TransactionTemplate(transactionManager);
        this.oneState.setReadOnly(true);
    }

    /** The tables that a story is told from. */
    @Component
    static final class Tables {
        private final TermAssessmentMapper terms;
        private final AssessmentHistoryMapper histories;
        private final ReceiptMapper receipts;
        private final PostingMapper postings;
        private final ExceptionItemMapper exceptions;
        private final DecisionMapper decisions;
        private final ReceivedFileMapper files;

        Tables(
                TermAssessmentMapper terms,
                AssessmentHistoryMapper histories,
                ReceiptMapper receipts,
                PostingMapper postings,
                ExceptionItemMapper exceptions,
                DecisionMapper decisions,
                ReceivedFileMapper files) {
            this.terms = terms;
            this.histories = histories;
            this.receipts = receipts;
            this.postings = postings;
            this.exceptions = exceptions;
            this.decisions = decisions;
            this.files = files;
        }
    }

    /**
     * The stories of the terms of a person in the order of the ledger.
     *
     * @param obligorNo 宛名番号 of the obligor
     * @param levy null for all
     * @param fiscalYear 賦課年度, null for all
     * @param term 期別, null for all
     */
    public List<TermStory> of(
            String obligorNo, @Nullable LevyType levy, @Nullable Integer fiscalYear, @Nullable Integer term) {
        return Objects.requireNonNull(oneState.execute(status -> {
            Evidence evidence = gather(obligorNo);
            return evidence.terms().stream()
                    .filter(row -> levy == null || row.levy() == levy)
                    .filter(row -> fiscalYear == null || row.fiscalYear() == fiscalYear)
                    .filter(row -> term == null || row.term() == term)
                    .map(row -> tell(row, evidence))
                    .toList();
        }));
    }

    /** All that the ledger holds of a person. */
    private record Evidence(
            List<TermAssessment> terms,
            List<AssessmentHistory> histories,
            Map<String, ReceiptRow> receipts,
            List<PostingRow> postings,
            List<ExceptionRow> exceptions,
            List<RecordedDecision> decisions,
            Map<String, ReceivedFile> files,
            RefundExplanation.Evidence refunds) {}

    private Evidence gather(String obligorNo) {
        List<TermAssessment> found = new ArrayList<>();
        terms.selectAll(null, obligorNo, context -> found.add(context.getResultObject()));
        Map<String, ReceiptRow> byId = new LinkedHashMap<>();
        receipts.selectOfObligor(obligorNo).forEach(row -> byId.put(row.receiptId(), row));
        return new Evidence(
                found,
                histories.selectOfObligor(obligorNo),
                byId,
                postings.selectOfObligor(obligorNo),
                exceptions.selectOfObligor(obligorNo),
                decisions.selectOfObligor(obligorNo),
                files.selectOfAssessments(obligorNo).stream()
                        .collect(Collectors.toMap(ReceivedFile::fileId, file -> file)),
                refunds.gather(obligorNo));
    }

    private TermStory tell(TermAssessment row, Evidence evidence) {
        List<PostingRow> moved = evidence.postings().stream()
                .filter(posting -> isOf(row, posting.levy(), posting.fiscalYear(), posting.noticeNo(), posting.term()))
                .toList();
        List<ReceiptRow> came = evidence.receipts().values().stream()
                .filter(receipt -> isOf(row, receipt.levy(), receipt.fiscalYear(), receipt.noticeNo(), receipt.term())
                        || moved.stream()
                                .anyMatch(posting -> posting.receiptId().equals(receipt.receiptId())))
                .toList();
        return new TermStory(
                term(row),
                revisions(row, evidence),
                came.stream().map(receipt -> received(receipt, evidence)).toList(),
                movements(moved, came, evidence),
                fixed(row, moved, evidence),
                refunds.tell(row, evidence.refunds(), evidence.receipts()),
                issues(came, evidence),
                rulings(came, evidence),
                balance(row),
                checks(row, moved, came));
    }

    private static boolean isOf(
            TermAssessment row,
            @Nullable LevyType levy,
            @Nullable Integer fiscalYear,
            @Nullable String noticeNo,
            @Nullable Integer term) {
        return row.levy() == levy
                && Objects.equals(row.fiscalYear(), fiscalYear)
                && row.noticeNo().equals(noticeNo)
                && Objects.equals(row.term(), term);
    }

    private static TermStory.Term term(TermAssessment row) {
        return new TermStory.Term(
                row.levy(),
                row.fiscalYear(),
                row.attributableYear(),
                row.obligorNo(),
                row.noticeNo(),
                row.term(),
                row.dueDate(),
                row.originalDueDate(),
                row.state());
    }

    private List<TermStory.Revision> revisions(TermAssessment row, Evidence evidence) {
        return evidence.histories().stream()
                .filter(history -> isOf(row, history.levy(), history.fiscalYear(), history.noticeNo(), history.term()))
                .map(history -> {
                    ReceivedFile file = Objects.requireNonNull(evidence.files().get(history.fileId()));
                    return new TermStory.Revision(
                            history.revision(),
                            history.principal().amount(),
                            history.annualPrincipal().amount(),
                            history.dueDate(),
                            history.reason(),
                            history.decidedOn(),
                            history.appliedOn(),
                            provenance.of(file, history.recordNo()));
                })
                .toList();
    }

    private TermStory.Received received(ReceiptRow receipt, Evidence evidence) {
        ReceiptRow counterpart =
                receipt.counterpartId() == null ? null : evidence.receipts().get(receipt.counterpartId());
        return new TermStory.Received(
                receipt.receiptId(),
                receipt.receivedOn(),
                receipt.kind(),
                receipt.channel(),
                receipt.amount().amount(),
                receipt.paymentDate(),
                receipt.paymentTime(),
                receipt.revenueDate(),
                receipt.settled().orElse(null),
                provenance.of(receipt),
                counterpart == null ? null : provenance.of(counterpart));
    }

    /** Postings on the term, and those that brought the yen of its receipts in or took them elsewhere. */
    private List<TermStory.Movement> movements(List<PostingRow> moved, List<ReceiptRow> came, Evidence evidence) {
        List<String> ids = came.stream().map(ReceiptRow::receiptId).toList();
        return evidence.postings().stream()
                .filter(posting ->
                        moved.contains(posting) || posting.noticeNo() == null && ids.contains(posting.receiptId()))
                .map(posting -> new TermStory.Movement(
                        posting.postingId(),
                        posting.postedOn(),
                        posting.ruleNo(),
                        posting.fromBucket(),
                        posting.toBucket(),
                        posting.amount().amount(),
                        provenance.of(Objects.requireNonNull(evidence.receipts().get(posting.receiptId()))),
                        posting.reverses()))
                .toList();
    }

    /** the late charge from the payments of principal, calculated once more. */
    private TermStory.@Nullable FixedLateCharge fixed(TermAssessment row, List<PostingRow> moved, Evidence evidence) {
        LocalDate fixedOn = row.lateChargeFixedOn();
        if (fixedOn == null || row.lateChargeAssessed().isZero()) {
            return null;
        }
        List<PrincipalPayment> payments = payments(moved, evidence);
        OverdueTerm overdue = new OverdueTerm(row.levy(), row.dueDate(), row.principalAssessed(), payments, List.of());
        LateCharge again = LateChargeCalculation.asOf(overdue, fixedOn, lateCharge.terms(), lateCharge.rates());
        return new TermStory.FixedLateCharge(
                fixedOn,
                row.lateChargeAssessed().amount(),
                LateChargeSteps.of(overdue, fixedOn, lateCharge.terms(), again),
                again.charge().equals(row.lateChargeAssessed()));
    }

    /** what was appropriated counts as paid on its fit day, everything else on the day of its payment. */
    private List<PrincipalPayment> payments(List<PostingRow> moved, Evidence evidence) {
        Map<String, LocalDate> fitDates = refunds.fitDates(evidence.postings(), evidence.refunds());
        Map<String, LocalDate> effective = new HashMap<>();
        Map<String, Long> principal = new LinkedHashMap<>();
        for (PostingRow posting : moved) {
            principal.merge(posting.receiptId(), into(posting, Bucket.TERM_PRINCIPAL), Long::sum);
            LocalDate fit = fitDates.get(posting.postingId());
            if (fit != null) {
                effective.put(posting.receiptId(), fit);
            }
        }
        return principal.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new PrincipalPayment(
                        effective.getOrDefault(
                                entry.getKey(),
                                Objects.requireNonNull(evidence.receipts().get(entry.getKey()))
                                        .paymentDate()),
                        Yen.of(entry.getValue())))
                .toList();
    }

    private List<TermStory.Issue> issues(List<ReceiptRow> came, Evidence evidence) {
        Map<String, ReceiptRow> byId = new HashMap<>();
        came.forEach(receipt -> byId.put(receipt.receiptId(), receipt));
        return evidence.exceptions().stream()
                .filter(item -> item.receiptId() != null && byId.containsKey(item.receiptId()))
                .map(item -> new TermStory.Issue(
                        item.exceptionId(),
                        item.kind().name(),
                        item.kind().title(),
                        item.openedOn(),
                        item.closedOn(),
                        item.amount().amount(),
                        item.reason(),
                        provenance.of(Objects.requireNonNull(byId.get(item.receiptId())))))
                .toList();
    }

    private static List<TermStory.Ruling> rulings(List<ReceiptRow> came, Evidence evidence) {
        Set<String> matters = came.stream().map(ReceiptRow::receiptId).collect(Collectors.toSet());
        Set<String> issues = evidence.exceptions().stream()
                .filter(item -> matters.contains(String.valueOf(item.receiptId())))
                .map(ExceptionRow::exceptionId)
                .collect(Collectors.toSet());
        return evidence.decisions().stream()
                .filter(decision -> matters.contains(String.valueOf(decision.matter()))
                        || issues.contains(String.valueOf(decision.exceptionId())))
                .map(decision -> new TermStory.Ruling(
                        decision.decisionId(),
                        decision.receivedOn(),
                        decision.action(),
                        decision.actionValue(),
                        decision.reason(),
                        decision.decidedBy(),
                        decision.decidedAt(),
                        decision.state().japanese(),
                        decision.remark(),
                        decision.fileName(),
                        decision.recordNo()))
                .toList();
    }

    private static TermStory.Balance balance(TermAssessment row) {
        return new TermStory.Balance(
                row.principalAssessed().amount(),
                row.principalReceived().amount(),
                row.principalProvisional().amount(),
                row.principalUnpaid().amount(),
                row.principalOverpaid().amount(),
                row.appropriatedIn().amount(),
                row.appropriatedOut().amount(),
                row.refunded().amount(),
                row.lateChargeAssessed().amount(),
                row.lateChargeReceived().amount(),
                row.lateChargeUnpaid().amount(),
                row.demandFeeAssessed().amount(),
                row.demandFeeReceived().amount(),
                row.completionDate(),
                row.lastPaymentDate(),
                row.lastRevenueDate());
    }

    /** the sums of the postings against the balances, and the flash records against the provisional amounts. */
    private static List<TermStory.Check> checks(TermAssessment row, List<PostingRow> moved, List<ReceiptRow> came) {
        long received = sum(moved, Explanation::received);
        long overpaid = sum(moved, posting -> into(posting, Bucket.OVERPAID));
        long provisional = came.stream()
                .filter(receipt -> receipt.settled()
                        .filter(Disposition.PROVISIONAL::equals)
                        .isPresent())
                .mapToLong(receipt -> receipt.amount().amount())
                .sum();
        List<TermStory.Check> checks = new ArrayList<>(List.of(
                new TermStory.Check(
                        "本料と過誤納への消込の合計 = 収入額", received, row.principalReceived().amount()),
                new TermStory.Check(
                        "過誤納への消込の合計 = 過誤納額", overpaid, row.principalOverpaid().amount()),
                new TermStory.Check(
                        "延滞金への消込の合計 = 延滞金収入額",
                        sum(moved, posting -> into(posting, Bucket.LATE_CHARGE)),
                        row.lateChargeReceived().amount()),
                new TermStory.Check(
                        "督促手数料への消込の合計 = 督促手数料収入額",
                        sum(moved, posting -> into(posting, Bucket.DEMAND_FEE)),
                        row.demandFeeReceived().amount()),
                new TermStory.Check(
                        "確報を待つ速報の合計 = 仮消込額",
                        provisional,
                        row.principalProvisional().amount())));
        Stream.of(
                        new TermStory.Check(
                                "充当から本料への消込の合計 = 充当による収入額",
                                sum(moved, posting -> between(posting, Bucket.APPROPRIATION, Bucket.TERM_PRINCIPAL)),
                                row.appropriatedIn().amount()),
                        new TermStory.Check(
                                "過誤納から充当への消込の合計 = 他への充当額",
                                sum(moved, posting -> between(posting, Bucket.OVERPAID, Bucket.APPROPRIATION)),
                                row.appropriatedOut().amount()),
                        new TermStory.Check(
                                "過誤納から還付未済への消込の合計 = 還付決定額",
                                sum(moved, posting -> between(posting, Bucket.OVERPAID, Bucket.REFUND_PAYABLE)),
                                row.refunded().amount()))
                .filter(check -> check.fromStory() != 0 || check.shown() != 0)
                .forEach(checks::add);
        return checks;
    }

    /** What is appropriated or refunded was received nonetheless; only where it is now is told by other columns. */
    private static long received(PostingRow posting) {
        return Stream.of(posting.fromBucket(), posting.toBucket())
                        .anyMatch(bucket -> bucket == Bucket.APPROPRIATION || bucket == Bucket.REFUND_PAYABLE)
                ? 0
                : into(posting, Bucket.TERM_PRINCIPAL) + into(posting, Bucket.OVERPAID);
    }

    private static long between(PostingRow posting, Bucket from, Bucket to) {
        long yen = posting.amount().amount();
        if (posting.fromBucket() == from && posting.toBucket() == to) {
            return yen;
        }
        return posting.fromBucket() == to && posting.toBucket() == from ? -yen : 0;
    }

    private static long sum(List<PostingRow> moved, ToLongFunction<PostingRow> yen) {
        return moved.stream().mapToLong(yen).sum();
    }

    private static long into(PostingRow posting, Bucket bucket) {
        long yen = posting.amount().amount();
        return (posting.toBucket() == bucket ? yen : 0) - (posting.fromBucket() == bucket ? yen : 0);
    }
}
