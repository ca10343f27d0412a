package jp.shuno.batch.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shuno.batch.report.RefundStory;
import jp.shuno.batch.report.TermStory.Source;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.receivingaccount.MatchResult;
import jp.shuno.domain.refund.ClaimChoice;
import jp.shuno.domain.refund.InterestUse;
import jp.shuno.domain.transfer.ReturnReason;
import jp.shuno.sql.assessment.TermAssessment;
import jp.shuno.sql.file.ReceivedFile;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.ledger.PostingRow;
import jp.shuno.sql.overpayment.AppropriationMapper;
import jp.shuno.sql.overpayment.AppropriationRow;
import jp.shuno.sql.overpayment.OverpaymentMapper;
import jp.shuno.sql.overpayment.OverpaymentRow;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.plan.ApprovalPlanMapper;
import jp.shuno.sql.plan.PlanState;
import jp.shuno.sql.receipt.ReceiptRow;
import jp.shuno.sql.receivingaccount.RefundClaim;
import jp.shuno.sql.receivingaccount.RefundClaimMapper;
import jp.shuno.sql.receivingaccount.TransferPlanItem;
import jp.shuno.sql.receivingaccount.TransferPlanItemMapper;
import jp.shuno.sql.refund.RefundHistoryRow;
import jp.shuno.sql.refund.RefundItem;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundNoticeMapper;
import jp.shuno.sql.refund.RefundNoticeRow;
import jp.shuno.sql.refund.RefundPlanItem;
import jp.shuno.sql.refund.RefundPlanItemMapper;
import jp.shuno.sql.refund.RefundRow;
import jp.shuno.sql.transfer.PaymentRow;
import jp.shuno.sql.transfer.RefundTransferMapper;
import jp.shuno.sql.transfer.ReturnKind;
import jp.shuno.sql.transfer.ReturnRow;
import jp.shuno.sql.transfer.TransferRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells where the yen went that were too much on a term: one query per table for all terms of a person. */
@Component
class RefundExplanation {

    private final Decided decided;
    private final Paid paid;
    private final ApprovalPlanMapper plans;
    private final ReceivedFileMapper files;
    private final Provenance provenance;

    RefundExplanation(
            Decided decided, Paid paid, ApprovalPlanMapper plans, ReceivedFileMapper files, Provenance provenance) {
        this.decided = decided;
        this.paid = paid;
        this.plans = plans;
        this.files = files;
        this.provenance = provenance;
    }

    /** The tables that decisions stand in. */
    @Component
    record Decided(
            OverpaymentMapper overpayments,
            AppropriationMapper appropriations,
            RefundPlanItemMapper planItems,
            RefundMapper refunds,
            RefundNoticeMapper notices) {}

    /** The tables that claims and payments stand in. */
    @Component
    record Paid(RefundClaimMapper claims, TransferPlanItemMapper planItems, RefundTransferMapper transfers) {}

    /** All that the ledger holds of the overpayments and refunds of a person. */
    record Evidence(
            Map<String, OverpaymentRow> overpayments,
            List<AppropriationRow> appropriations,
            Map<String, ApprovalPlan> plans,
            List<RefundPlanItem> planItems,
            List<RefundRow> refunds,
            Map<String, List<RefundItem>> items,
            Map<String, List<RefundHistoryRow>> moves,
            Map<String, RefundNoticeRow> notices,
            Map<String, List<RefundClaim>> claims,
            Map<String, List<TransferPlanItem>> transferPlanItems,
            Map<String, List<TransferRow>> transfers,
            Map<String, List<PaymentRow>> payments,
            Map<String, List<ReturnRow>> returns,
            Map<String, ReceivedFile> files) {}

    Evidence gather(String obligorNo) {
        List<RefundRow> refunds = new ArrayList<>();
        decided.refunds().selectAll(null, obligorNo, context -> refunds.add(context.getResultObject()));
        return new Evidence(
                byId(decided.overpayments().selectAround(obligorNo), OverpaymentRow::overpaymentId),
                decided.appropriations().selectAround(obligorNo),
                byId(plans.selectOfObligor(obligorNo), ApprovalPlan::planId),
                decided.planItems().selectOfObligor(obligorNo),
                refunds,
                listed(decided.refunds().selectItemsOfObligor(obligorNo), RefundItem::refundNo),
                listed(decided.refunds().selectMovesOfObligor(obligorNo), RefundHistoryRow::refundNo),
                byId(decided.notices().selectOfObligor(obligorNo), RefundNoticeRow::refundNoticeNo),
                listed(paid.claims().selectOfObligor(obligorNo), RefundClaim::refundNo),
                listed(paid.planItems().selectOfObligor(obligorNo), TransferPlanItem::refundNo),
                listed(paid.transfers().selectOfObligor(obligorNo), TransferRow::refundNo),
                listed(paid.transfers().selectPaymentsOfObligor(obligorNo), PaymentRow::refundNo),
                listed(paid.transfers().selectReturnsOfObligor(obligorNo), ReturnRow::refundNo),
                byId(files.selectOfRefunds(obligorNo), ReceivedFile::fileId));
    }

    private static <T> Map<String, T> byId(Collection<T> rows, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(id.apply(row), row));
        return byId;
    }

    private static <T> Map<String, List<T>> listed(Collection<T> rows, Function<T, String> refundNo) {
        return rows.stream().collect(Collectors.groupingBy(refundNo));
    }

    /**
     * From which day each appropriation counts as a payment of the term that took it.
     *
     * @param postings postings of a person
     * @return by the posting into the term
     */
    Map<String, LocalDate> fitDates(Collection<PostingRow> postings, Evidence evidence) {
        Map<String, LocalDate> byPosting = new HashMap<>();
        for (AppropriationRow each : evidence.appropriations()) {
            postings.stream()
                    .filter(out -> out.postingId().equals(each.postingId()))
                    .flatMap(out -> postings.stream()
                            .filter(in -> in.receiptId().equals(out.receiptId()) && in.ordinal() == out.ordinal() + 1))
                    .forEach(in -> byPosting.put(in.postingId(), each.fitDate()));
        }
        return byPosting;
    }

    /** What became of everything that was too much on a term, or came to it from elsewhere. */
    RefundStory tell(TermAssessment row, Evidence evidence, Map<String, ReceiptRow> receipts) {
        TermKey term = row.termKey();
        return new RefundStory(
                evidence.overpayments().values().stream()
                        .filter(lot ->
                                lot.termKey().equals(term) && !lot.amount().isZero())
                        .map(lot -> overpaid(lot, receipts))
                        .toList(),
                plans(term, evidence),
                evidence.appropriations().stream()
                        .filter(each -> each.targetKey().equals(term)
                                || source(each, evidence).termKey().equals(term))
                        .map(each -> appropriated(term, each, evidence, receipts))
                        .toList(),
                evidence.refunds().stream()
                        .filter(refund -> refund.termKey().equals(term))
                        .map(refund -> refund(refund, evidence))
                        .toList());
    }

    private static OverpaymentRow source(AppropriationRow each, Evidence evidence) {
        return Objects.requireNonNull(evidence.overpayments().get(each.overpaymentId()));
    }

    private RefundStory.Overpaid overpaid(OverpaymentRow lot, Map<String, ReceiptRow> receipts) {
        return new RefundStory.Overpaid(
                lot.overpaymentId(),
                lot.kind(),
                lot.aroseOn(),
                lot.paidOn(),
                lot.amount().amount(),
                lot.appropriated().amount(),
                lot.refundDecided().amount(),
                provenance.of(Objects.requireNonNull(receipts.get(lot.receiptId()))));
    }

    private static List<RefundStory.RefundPlan> plans(TermKey term, Evidence evidence) {
        Map<String, List<RefundPlanItem>> byPlan = evidence.planItems().stream()
                .filter(item -> item.line().term().equals(term))
                .collect(Collectors.groupingBy(RefundPlanItem::planId));
        return evidence.plans().values().stream()
                .filter(plan -> byPlan.containsKey(plan.planId()) && plan.state() != PlanState.WITHDRAWN)
                .map(plan -> new RefundStory.RefundPlan(
                        standing(plan),
                        sum(byPlan.get(plan.planId()), InterestUse.REFUND),
                        sum(byPlan.get(plan.planId()), InterestUse.APPROPRIATION)))
                .toList();
    }

    private static long sum(List<RefundPlanItem> items, InterestUse purpose) {
        return items.stream()
                .filter(item -> item.purpose() == purpose)
                .mapToLong(item -> item.amount().amount())
                .sum();
    }

    private static RefundStory.PlanStanding standing(ApprovalPlan plan) {
        return new RefundStory.PlanStanding(
                plan.planId(),
                plan.madeOn(),
                plan.approveBy(),
                plan.state().japanese(),
                plan.settledOn(),
                plan.settledBy(),
                plan.reason());
    }

    private RefundStory.Appropriated appropriated(
            TermKey term, AppropriationRow each, Evidence evidence, Map<String, ReceiptRow> receipts) {
        OverpaymentRow lot = source(each, evidence);
        boolean out = lot.termKey().equals(term);
        ReceiptRow receipt = receipts.get(lot.receiptId());
        return new RefundStory.Appropriated(
                each.appropriationNo(),
                out,
                out
                        ? new RefundStory.OtherTerm(
                                each.targetLevy(), each.targetFiscalYear(), each.targetNoticeNo(), each.targetTerm())
                        : new RefundStory.OtherTerm(lot.levy(), lot.fiscalYear(), lot.noticeNo(), lot.term()),
                each.targetBucket(),
                each.amount().amount(),
                each.interest().amount(),
                each.fitDate(),
                each.plannedOn(),
                each.decidedOn(),
                each.refundNo(),
                each.planId(),
                receipt == null ? null : provenance.of(receipt));
    }

    private RefundStory.Refund refund(RefundRow refund, Evidence evidence) {
        String number = refund.refundNo();
        RefundNoticeRow notice =
                refund.refundNoticeNo() == null ? null : evidence.notices().get(refund.refundNoticeNo());
        return new RefundStory.Refund(
                number,
                refund.state(),
                refund.kind(),
                refund.overpaid().amount(),
                refund.appropriated().amount(),
                refund.refundAmount().amount(),
                refund.interest().amount(),
                refund.decidedOn(),
                refund.expenditureDecisionDate(),
                refund.planId(),
                refund.claimNo(),
                refund.prescriptionDate(),
                of(number, evidence.items()).stream()
                        .map(item -> new RefundStory.Item(
                                item.overpaymentId(),
                                item.amount().amount(),
                                item.interest().amount(),
                                item.interestFrom(),
                                item.interestTo()))
                        .toList(),
                notice == null
                        ? null
                        : new RefundStory.Notice(
                                notice.refundNoticeNo(),
                                notice.issuedOn(),
                                notice.claimFormEnclosed(),
                                notice.claimLimitDate()),
                of(number, evidence.claims()).stream()
                        .map(claim -> claim(claim, evidence))
                        .toList(),
                of(number, evidence.transferPlanItems()).stream()
                        .map(item -> transferPlan(item, evidence))
                        .filter(Objects::nonNull)
                        .toList(),
                of(number, evidence.transfers()).stream()
                        .map(transfer -> transfer(transfer, evidence))
                        .toList(),
                of(number, evidence.moves()).stream()
                        .map(move -> new RefundStory.Move(
                                move.movedOn(),
                                move.fromState(),
                                move.toState(),
                                move.movedBy(),
                                move.secondPerson(),
                                move.reason()))
                        .toList());
    }

    private static <T> List<T> of(String refundNo, Map<String, List<T>> rows) {
        return rows.getOrDefault(refundNo, List.of());
    }

    private RefundStory.Claim claim(RefundClaim claim, Evidence evidence) {
        MatchResult match = claim.matchResult();
        return new RefundStory.Claim(
                claim.submissionNo(),
                claim.receivedOn(),
                claim.takenOn(),
                claim.chosen()
                        .map(ClaimChoice::source)
                        .map(source -> source.japanese() + written(claim))
                        .orElse("選択なし"),
                claim.state().japanese(),
                claim.incompleteReason(),
                match == null ? null : match.japanese(),
                source(claim.fileId(), claim.recordNo(), evidence));
    }

    private static String written(RefundClaim claim) {
        String number = claim.accountNo();
        return number == null ? "" : " " + masked(claim.bankCode(), claim.branchCode(), claim.accountType(), number);
    }

    private static String masked(
            @Nullable String bank, @Nullable String branch, @Nullable AccountType type, String number) {
        return "%s-%s %s %s"
                .formatted(
                        Objects.requireNonNullElse(bank, "?"),
                        Objects.requireNonNullElse(branch, "?"),
                        type == null ? "?" : type.japanese(),
                        new AccountNumber(number).masked());
    }

    /** Null for a plan that another one replaced. */
    private static RefundStory.@Nullable TransferPlan transferPlan(TransferPlanItem item, Evidence evidence) {
        ApprovalPlan plan = Objects.requireNonNull(evidence.plans().get(item.planId()));
        if (plan.state() == PlanState.WITHDRAWN) {
            return null;
        }
        return new RefundStory.TransferPlan(
                standing(plan),
                item.accountSource(),
                masked(item.bankCode(), item.branchCode(), item.accountType(), item.accountNo()),
                item.refundAmount().amount(),
                item.interest().amount());
    }

    private RefundStory.Transfer transfer(TransferRow transfer, Evidence evidence) {
        return new RefundStory.Transfer(
                transfer.fileName(),
                transfer.sequenceNo(),
                transfer.transferDate(),
                transfer.requestedOn(),
                transfer.amount().amount(),
                masked(transfer.bankCode(), transfer.branchCode(), transfer.accountType(), transfer.accountNo()),
                transfer.paidOn(),
                of(transfer.refundNo(), evidence.payments()).stream()
                        .filter(payment -> payment.transferDate().equals(transfer.transferDate())
                                && payment.sequenceNo() == transfer.sequenceNo())
                        .map(PaymentRow::postingId)
                        .toList(),
                of(transfer.refundNo(), evidence.returns()).stream()
                        .filter(back -> back.transferDate().equals(transfer.transferDate())
                                && back.sequenceNo() == transfer.sequenceNo())
                        .findFirst()
                        .map(back -> cameBack(back, evidence))
                        .orElse(null));
    }

    private RefundStory.CameBack cameBack(ReturnRow back, Evidence evidence) {
        return new RefundStory.CameBack(
                back.returnedOn(),
                back.takenOn(),
                back.kind() == ReturnKind.RECALLED,
                ReturnReason.ofCode(back.reasonCode())
                        .map(ReturnReason::japanese)
                        .orElse(back.reasonCode()),
                source(back.fileId(), back.recordNo(), evidence));
    }

    private @Nullable Source source(String fileId, int recordNo, Evidence evidence) {
        ReceivedFile file = evidence.files().get(fileId);
        return file == null ? null : provenance.of(file, recordNo);
    }
}
