package jp.shuno.batch.job.refund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.TermSettling;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.AppropriationPostings;
import jp.shuno.domain.overpayment.PlannedAppropriation;
import jp.shuno.domain.refund.ClaimNumber;
import jp.shuno.domain.refund.DecidedRefund;
import jp.shuno.domain.refund.InterestUse;
import jp.shuno.domain.refund.RefundMove;
import jp.shuno.domain.refund.RefundPlanLine;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.domain.transfer.RefundNumber;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.StoreConfiguration;
import jp.shuno.sql.ledger.NewPosting;
import jp.shuno.sql.ledger.PostingCount;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.ledger.PostingWrites;
import jp.shuno.sql.overpayment.AppropriationRow;
import jp.shuno.sql.overpayment.AppropriationWrites;
import jp.shuno.sql.overpayment.OverpaymentRow;
import jp.shuno.sql.overpayment.OverpaymentWrites;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.refund.RefundHistoryRow;
import jp.shuno.sql.refund.RefundItem;
import jp.shuno.sql.refund.RefundRow;
import jp.shuno.sql.refund.RefundWrites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 還付決定: what an approved plan does to the ledger. Appropriations become actual, what is refunded leaves the
 * overpayment, interest that the plan fixes is owed; every term that lost or gained yen is
 * settled.
 */
@Component
class RefundDecision {

    private static final String JOB = JobId.DECIDE_REFUNDS.number();
    private static final String DECIDED = "R-100";
    private static final String INTEREST = "R-127";

    private final PostingMapper postings;
    private final RefundNumbers numbers;
    private final TermSettling settling;
    private final BulkWriter bulk;

    RefundDecision(PostingMapper postings, RefundNumbers numbers, TermSettling settling, BulkWriter bulk) {
        this.postings = postings;
        this.numbers = numbers;
        this.settling = settling;
        this.bulk = bulk;
    }

    /**
     * Carries out a plan, in the caller's transaction.
     *
     * @param lines what the plan says
     * @param anew the present overpayments, which agree with it
     * @param approver 職員番号 of the second person
     */
    void carryOut(
            ApprovalPlan plan, List<RefundPlanLine> lines, OpenOverpayments.Anew anew, String approver, RunKey run) {
        Map<TermKey, Decided> decisions = decisions(run.businessDate(), lines);
        Ordinals ordinals = ordinals(anew.lots().values());
        List<Posting> written = new ArrayList<>();
        Map<String, AppropriationRow> actual = appropriate(decisions, anew, plan, run, ordinals, written);
        for (Decided decided : decisions.values()) {
            decided.post(anew.lots(), run.businessDate(), ordinals, written);
        }
        bulk.insert(
                PostingWrites.NEW,
                written.stream()
                        .map(posting -> new NewPosting(posting, run.round()))
                        .toList());
        bulk.update(AppropriationWrites.PROGRESSED, List.copyOf(actual.values()));
        bulk.update(OverpaymentWrites.CHANGED, used(lines, anew.lots()));
        record(decisions.values(), plan, approver, run);
        settling.settle(written, run);
    }

    /** One decision per overpaid term, numbered in the order of decision date, obligor and term. */
    private Map<TermKey, Decided> decisions(LocalDate decidedOn, List<RefundPlanLine> lines) {
        Map<TermKey, List<RefundPlanLine>> byTerm = lines.stream()
                .collect(Collectors.groupingBy(RefundPlanLine::term, LinkedHashMap::new, Collectors.toList()));
        Map<TermKey, DecidedRefund> keys = new LinkedHashMap<>();
        byTerm.forEach((term, ofTerm) ->
                keys.put(term, new DecidedRefund(decidedOn, ofTerm.getFirst().obligor(), term)));
        SortedMap<DecidedRefund, RefundNumber> refundNumbers = numbers.refundNumbers(keys.values());
        SortedMap<DecidedRefund, ClaimNumber> claimNumbers = numbers.claimNumbers(
                keys.values().stream()
                        .filter(key -> Decided.mustBeClaimed(byTerm.get(key.term())))
                        .toList(),
                decidedOn);
        Map<TermKey, Decided> decisions = new LinkedHashMap<>();
        keys.forEach((term, key) ->
                decisions.put(term, new Decided(key, refundNumbers.get(key), claimNumbers.get(key), byTerm.get(term))));
        return decisions;
    }

    private Map<String, AppropriationRow> appropriate(
            Map<TermKey, Decided> decisions,
            OpenOverpayments.Anew anew,
            ApprovalPlan plan,
            RunKey run,
            Ordinals ordinals,
            List<Posting> written) {
        Map<String, Yen> interests = new HashMap<>();
        Map<String, String> refundNos = new HashMap<>();
        decisions
                .values()
                .forEach(decided -> decided.lines().forEach(line -> {
                    if (line.appropriationNo() != null) {
                        interests.put(line.appropriationNo(), Objects.requireNonNull(line.interest()));
                        refundNos.put(line.appropriationNo(), decided.number().value());
                    }
                }));
        List<Posting> postings = AppropriationPostings.actual(anew.planned(), ordinals.soFar(), run.businessDate());
        ordinals.count(postings);
        written.addAll(postings);
        Map<String, AppropriationRow> actual = new LinkedHashMap<>();
        for (int i = 0; i < anew.planned().size(); i++) {
            PlannedAppropriation each = anew.planned().get(i);
            AppropriationRow row = Objects.requireNonNull(anew.rows().get(each));
            actual.put(
                    row.appropriationNo(),
                    row.actual(
                            run.businessDate(),
                            Objects.requireNonNull(interests.get(row.appropriationNo())),
                            Objects.requireNonNull(refundNos.get(row.appropriationNo())),
                            plan.planId(),
                            postings.get(2 * i).id()));
        }
        return actual;
    }

    private static List<OverpaymentRow> used(List<RefundPlanLine> lines, Map<String, OverpaymentRow> lots) {
        Map<String, OverpaymentRow> used = new LinkedHashMap<>();
        for (RefundPlanLine line : lines) {
            OverpaymentRow before = used.getOrDefault(line.lotId(), lots.get(line.lotId()));
            used.put(
                    line.lotId(),
                    line.purpose() == InterestUse.REFUND
                            ? before.refundDecidedToo(line.amount())
                            : before.appropriatedToo(line.amount()));
        }
        return List.copyOf(used.values());
    }

    private void record(Collection<Decided> decisions, ApprovalPlan plan, String approver, RunKey run) {
        List<RefundHistoryRow> moves = new ArrayList<>();
        for (Decided decided : decisions) {
            moves.add(move(
                    decided, 1, new RefundMove(RefundState.DETECTED, RefundState.PLANNED, plan.madeOn(), JOB, null)));
            moves.add(move(
                    decided,
                    2,
                    new RefundMove(RefundState.PLANNED, RefundState.DECIDED, run.businessDate(), JOB, approver)));
        }
        bulk.insert(
                RefundWrites.NEW,
                decisions.stream().map(decided -> decided.row(plan)).toList());
        bulk.insert(
                RefundWrites.ITEMS, decisions.stream().flatMap(Decided::items).toList());
        bulk.insert(RefundWrites.MOVES, moves);
    }

    private static RefundHistoryRow move(Decided decided, int number, RefundMove move) {
        return new RefundHistoryRow(
                decided.number().value(),
                number,
                move.from(),
                move.to(),
                move.on(),
                move.by(),
                move.secondPerson(),
                null);
    }

    private Ordinals ordinals(Collection<OverpaymentRow> lots) {
        List<String> receipts =
                lots.stream().map(OverpaymentRow::receiptId).distinct().sorted().toList();
        Map<String, Integer> soFar = new HashMap<>();
        StoreConfiguration.lists(receipts).stream()
                .flatMap(part -> postings.selectCounts(part).stream())
                .forEach((PostingCount count) -> soFar.put(count.receiptId(), count.postings()));
        return new Ordinals(soFar);
    }

    /** How many postings each receipt has, those that are about to be written included. */
    record Ordinals(Map<String, Integer> soFar) {

        void count(Collection<Posting> further) {
            further.forEach(posting -> soFar.merge(posting.receiptId(), 1, Integer::sum));
        }

        int next(String receiptId) {
            return soFar.merge(receiptId, 1, Integer::sum) - 1;
        }
    }

    /**
     * The decision about one overpaid term.
     *
     * @param key in whose order it is numbered
     * @param number 還付番号
     * @param claim 請求番号, null where nothing has to be claimed
     * @param lines what the plan says of the term
     */
    record Decided(
            DecidedRefund key,
            RefundNumber number,
            @Nullable ClaimNumber claim,
            List<RefundPlanLine> lines) {

        /** where anything is paid and no account of the obligor is known for it. */
        static boolean mustBeClaimed(List<RefundPlanLine> lines) {
            return lines.getFirst().claimNeeded()
                    && lines.stream().anyMatch(line -> line.purpose() == InterestUse.REFUND || bearsInterest(line));
        }

        private static boolean bearsInterest(RefundPlanLine line) {
            Yen interest = line.interest();
            return interest != null && !interest.isZero();
        }

        /** OVERPAID → REFUND_PAYABLE for what is refunded, INTEREST_EXPENSE → REFUND_PAYABLE for its interest. */
        void post(Map<String, OverpaymentRow> lots, LocalDate on, Ordinals ordinals, List<Posting> written) {
            for (RefundPlanLine line : lines) {
                String receiptId =
                        Objects.requireNonNull(lots.get(line.lotId())).receiptId();
                if (line.purpose() == InterestUse.REFUND) {
                    written.add(payable(line, DECIDED, Bucket.OVERPAID, line.amount(), receiptId, on, ordinals));
                }
                if (bearsInterest(line)) {
                    Yen interest = Objects.requireNonNull(line.interest());
                    written.add(payable(line, INTEREST, Bucket.INTEREST_EXPENSE, interest, receiptId, on, ordinals));
                }
            }
        }

        private static Posting payable(
                RefundPlanLine line,
                String rule,
                Bucket from,
                Yen amount,
                String receiptId,
                LocalDate on,
                Ordinals ordinals) {
            return Posting.of(
                    ordinals.next(receiptId), on, rule, from, Bucket.REFUND_PAYABLE, amount, receiptId, line.term());
        }

        /** The decision as it is recorded. */
        RefundRow row(ApprovalPlan plan) {
            Yen refund = sum(InterestUse.REFUND);
            Yen appropriated = sum(InterestUse.APPROPRIATION);
            Yen interest = Yen.total(lines.stream()
                    .map(RefundPlanLine::interest)
                    .filter(Objects::nonNull)
                    .toList());
            return RefundRow.decided(
                    number.value(),
                    key,
                    lines.getFirst().kind(),
                    new RefundRow.Amounts(appropriated, refund, interest),
                    claim == null ? null : claim.value(),
                    plan.planId(),
                    claim == null ? plan.madeOn() : null);
        }

        /** What of which overpayment is refunded. */
        Stream<RefundItem> items() {
            return lines.stream()
                    .filter(line -> line.purpose() == InterestUse.REFUND)
                    .map(line -> new RefundItem(
                            number.value(),
                            line.lotId(),
                            line.amount(),
                            Objects.requireNonNullElse(line.interest(), Yen.ZERO),
                            line.interestFrom(),
                            line.interestTo()));
        }

        private Yen sum(InterestUse purpose) {
            return Yen.total(lines.stream()
                    .filter(line -> line.purpose() == purpose)
                    .map(RefundPlanLine::amount)
                    .toList());
        }
    }
}
