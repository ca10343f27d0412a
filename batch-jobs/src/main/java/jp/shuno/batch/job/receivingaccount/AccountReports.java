package jp.shuno.batch.job.receivingaccount;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shuno.batch.job.receivingaccount.PaymentDecision.Withheld;
import jp.shuno.batch.report.AccountMatchLine;
import jp.shuno.batch.report.AccountMatchingReport;
import jp.shuno.batch.report.IncompleteClaimLine;
import jp.shuno.batch.report.IncompleteClaimsReport;
import jp.shuno.batch.report.ReportFolder;
import jp.shuno.batch.report.TransferPlanLine;
import jp.shuno.batch.report.TransferPlanReport;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.receivingaccount.AnswerCheck;
import jp.shuno.domain.receivingaccount.CheckedAnswer;
import jp.shuno.domain.receivingaccount.MatchResult;
import jp.shuno.domain.refund.ClaimChoice;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.plan.ApprovalPlanMapper;
import jp.shuno.sql.plan.PlanKind;
import jp.shuno.sql.plan.PlanState;
import jp.shuno.sql.receivingaccount.ClaimState;
import jp.shuno.sql.receivingaccount.PublicFundAccount;
import jp.shuno.sql.receivingaccount.PublicFundAccountMapper;
import jp.shuno.sql.receivingaccount.RefundClaim;
import jp.shuno.sql.receivingaccount.RefundClaimMapper;
import jp.shuno.sql.receivingaccount.TransferPlanItem;
import jp.shuno.sql.receivingaccount.TransferPlanItemMapper;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the reports of JOB-60 from committed rows; made again they have the same bytes. */
@Component
class AccountReports {

    private final RefundClaimMapper claims;
    private final PublicFundAccountMapper answers;
    private final RefundMapper refunds;
    private final ApprovalPlanMapper plans;
    private final TransferPlanItemMapper items;
    private final TransferPlanning planning;

    AccountReports(
            RefundClaimMapper claims,
            PublicFundAccountMapper answers,
            RefundMapper refunds,
            ApprovalPlanMapper plans,
            TransferPlanItemMapper items,
            TransferPlanning planning) {
        this.claims = claims;
        this.answers = answers;
        this.refunds = refunds;
        this.plans = plans;
        this.items = items;
        this.planning = planning;
    }

    void write(ReportFolder folder, RunKey run) throws IOException {
        LocalDate today = run.businessDate();
        AccountMatchingReport.write(
                folder,
                claims.selectMatched(today).stream().map(this::matchLine).toList());
        IncompleteClaimsReport.write(folder, incompleteLines(today));
        TransferPlanReport.write(folder, planLines(run));
    }

    private AccountMatchLine matchLine(RefundClaim claim) {
        ClaimChoice choice = claim.chosen().orElseThrow();
        PublicFundAccount answer = choice == ClaimChoice.PUBLIC_FUND_ACCOUNT
                ? answers.selectOfSubmission(claim.claimNo(), claim.submissionNo()).stream()
                        .findFirst()
                        .orElse(null)
                : null;
        MatchResult result = Objects.requireNonNull(claim.matchResult());
        return new AccountMatchLine(
                claim.claimNo(),
                claim.refundNo(),
                claim.claimantNo(),
                choice.source().japanese(),
                answer == null
                        ? masked(claim.bankCode(), claim.branchCode(), claim.accountType(), claim.accountNo())
                        : masked(answer),
                answer == null ? null : answer.inquiryNo(),
                claim.matchedOn(),
                result.japanese(),
                standing(claim, result));
    }

    private static String standing(RefundClaim claim, MatchResult result) {
        if (claim.state() == ClaimState.INCOMPLETE) {
            return "不備";
        }
        if (claim.verifiedBy() != null) {
            return "確認済み";
        }
        return result == MatchResult.NEAR_MATCH ? "職員の判断待ち" : "受理";
    }

    private List<IncompleteClaimLine> incompleteLines(LocalDate today) {
        List<IncompleteClaimLine> lines = new ArrayList<>();
        for (RefundClaim claim : claims.selectInState(ClaimState.INCOMPLETE)) {
            RefundRow refund = refunds.selectRefund(claim.refundNo()).orElseThrow();
            lines.add(line(refund, claim, Objects.requireNonNullElse(claim.incompleteReason(), ""), ""));
        }
        for (Withheld withheld : planning.content(today, today).withheld()) {
            lines.add(line(withheld.refund(), withheld.claim(), withheld.reason(), withheld.predicted()));
        }
        lines.sort(Comparator.comparing(IncompleteClaimLine::refundNo));
        return lines;
    }

    private static IncompleteClaimLine line(
            RefundRow refund, @Nullable RefundClaim claim, String reason, String predicted) {
        LocalDate extinguished = refund.prescriptionDate();
        return new IncompleteClaimLine(
                refund.refundNo(),
                refund.claimNo(),
                claim == null ? refund.obligorNo() : claim.claimantNo(),
                claim == null || claim.claimantRole() == null
                        ? ""
                        : claim.claimantRole().japanese(),
                claim == null ? null : claim.receivedOn(),
                claim == null
                        ? ""
                        : claim.chosen()
                                .map(choice -> choice.source().japanese())
                                .orElse(""),
                refund.refundAmount().amount(),
                reason,
                predicted,
                extinguished == null ? null : extinguished.minusDays(1));
    }

    /** The plan that waits, and what the run approved by itself. */
    private List<TransferPlanLine> planLines(RunKey run) {
        LocalDate transferDate = planning.transferDay(run.businessDate()).date();
        return Stream.concat(
                        plans.selectInState(PlanKind.TRANSFER, PlanState.OPEN).stream(),
                        plans.selectMadeIn(PlanKind.TRANSFER, run.businessDate(), run.round()).stream()
                                .filter(plan -> plan.state() == PlanState.APPROVED))
                .flatMap(plan -> items.selectOfPlan(plan.planId()).stream().map(item -> line(plan, item, transferDate)))
                .toList();
    }

    private static TransferPlanLine line(ApprovalPlan plan, TransferPlanItem item, LocalDate transferDate) {
        return new TransferPlanLine(
                plan.planId(),
                plan.state().japanese(),
                plan.approveBy(),
                item.refundNo(),
                item.claimantNo(),
                item.holderKana(),
                masked(item.bankCode(), item.branchCode(), item.accountType(), item.accountNo()),
                item.accountSource().japanese(),
                item.evidence(),
                item.enteredBy(),
                item.verifiedBy(),
                transferDate,
                item.refundAmount().amount(),
                item.interest().amount());
    }

    private static String masked(PublicFundAccount answer) {
        if (!(AnswerCheck.check(answer.toAnswer()) instanceof CheckedAnswer.AccountFound found)) {
            return "";
        }
        BankAccount account = found.account().account().account();
        return masked(
                account.bank().value(),
                account.branch().value(),
                account.type(),
                account.number().value());
    }

    private static String masked(
            @Nullable String bank, @Nullable String branch, @Nullable AccountType type, @Nullable String number) {
        return "%s-%s %s %s"
                .formatted(
                        Objects.requireNonNullElse(bank, "?"),
                        Objects.requireNonNullElse(branch, "?"),
                        type == null ? "?" : type.japanese(),
                        number == null ? "?" : new AccountNumber(number).masked());
    }
}
