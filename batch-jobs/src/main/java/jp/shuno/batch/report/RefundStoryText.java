package jp.shuno.batch.report;

import jp.shuno.batch.report.RefundStory.Appropriated;
import jp.shuno.batch.report.RefundStory.CameBack;
import jp.shuno.batch.report.RefundStory.Claim;
import jp.shuno.batch.report.RefundStory.Item;
import jp.shuno.batch.report.RefundStory.Move;
import jp.shuno.batch.report.RefundStory.Notice;
import jp.shuno.batch.report.RefundStory.OtherTerm;
import jp.shuno.batch.report.RefundStory.Overpaid;
import jp.shuno.batch.report.RefundStory.PlanStanding;
import jp.shuno.batch.report.RefundStory.Refund;
import jp.shuno.batch.report.RefundStory.RefundPlan;
import jp.shuno.batch.report.RefundStory.Transfer;
import jp.shuno.batch.report.RefundStory.TransferPlan;
import org.jspecify.annotations.Nullable;

/** 過誤納・充当・還付 as sections of the story of a term. */
final class RefundStoryText {

    private final StoryLines lines;

    RefundStoryText(StoryLines lines) {
        this.lines = lines;
    }

    void tell(RefundStory story) {
        if (!story.overpaid().isEmpty()) {
            lines.section("過誤納", false);
            story.overpaid().forEach(this::tell);
            story.plans().forEach(this::tell);
        }
        if (!story.appropriations().isEmpty()) {
            lines.section("充当", false);
            story.appropriations().forEach(this::tell);
        }
        if (!story.refunds().isEmpty()) {
            lines.section("還付", false);
            story.refunds().forEach(this::tell);
        }
    }

    private void tell(Overpaid lot) {
        lines.event(
                lot.aroseOn(),
                "%s %,d円が生じた(%s に納付)。うち充当 %,d円、還付決定 %,d円"
                        .formatted(
                                lot.kind().japanese(),
                                lot.amount(),
                                lot.paidOn(),
                                lot.appropriated(),
                                lot.refundDecided()));
        lines.source(lot.source());
        lines.identifier("過誤納ID " + lot.overpaymentId());
    }

    private void tell(RefundPlan plan) {
        lines.event(
                plan.plan().madeOn(),
                "還付計画 %s: この期別から還付 %,d円、充当 %,d円".formatted(plan.plan().planId(), plan.refunded(), plan.appropriated()));
        tell(plan.plan());
    }

    private void tell(PlanStanding plan) {
        if (plan.settledOn() == null) {
            lines.indented("%s(期限 %s)".formatted(plan.state(), plan.approveBy()));
            return;
        }
        lines.indented("%s %s%s%s"
                .formatted(
                        plan.settledOn(),
                        plan.settledBy() == null ? "" : "職員 " + PrintableText.onOneLine(plan.settledBy()) + " ",
                        plan.state(),
                        reason(plan.reason())));
    }

    private void tell(Appropriated each) {
        String what = each.out()
                ? "%sの%sへ充当".formatted(words(each.other()), each.bucket().japanese())
                : "%sの過誤納から%sに充当".formatted(words(each.other()), each.bucket().japanese());
        if (each.decidedOn() == null) {
            lines.event(each.plannedOn(), "%s %,d円(予定、適状日 %s)".formatted(what, each.amount(), each.fitDate()));
        } else {
            lines.event(
                    each.decidedOn(),
                    "%s %,d円(適状日 %s)、加算金 %,d円、還付番号 %s"
                            .formatted(what, each.amount(), each.fitDate(), each.interest(), each.refundNo()));
        }
        if (each.source() != null) {
            lines.source(each.source());
        }
        lines.identifier(
                "充当番号 %s%s".formatted(each.appropriationNo(), each.planId() == null ? "" : "、還付計画 " + each.planId()));
    }

    private static String words(OtherTerm term) {
        return "%s %s 第%d期(通知書番号 %s)"
                .formatted(
                        term.levy().japanese(),
                        JapaneseDates.fiscalYear(term.fiscalYear()),
                        term.term(),
                        term.noticeNo());
    }

    private void tell(Refund refund) {
        if (refund.decidedOn() != null) {
            lines.event(
                    refund.decidedOn(),
                    "還付番号 %s %s: 過誤納 %,d円、充当 %,d円、還付 %,d円、加算金 %s → %s"
                            .formatted(
                                    refund.refundNo(),
                                    refund.kind().japanese(),
                                    refund.overpaid(),
                                    refund.appropriated(),
                                    refund.amount(),
                                    interest(refund),
                                    refund.state().japanese()));
            lines.identifier("還付計画 " + refund.planId());
        }
        refund.items().stream().filter(item -> item.interest() > 0).forEach(this::tell);
        if (refund.notice() != null) {
            tell(refund, refund.notice());
        }
        refund.claims().forEach(claim -> tell(refund, claim));
        refund.transferPlans().forEach(this::tell);
        refund.transfers().forEach(this::tell);
        if (lines.isFull()) {
            refund.moves().forEach(this::tell);
        }
    }

    private static String interest(Refund refund) {
        return refund.expenditureDecisionDate() == null
                ? "未確定"
                : "%,d円(支出決定日 %s)".formatted(refund.interest(), refund.expenditureDecisionDate());
    }

    private void tell(Item item) {
        lines.indented("加算金 %,d円: %,d円に %s から %s まで"
                .formatted(item.interest(), item.amount(), item.interestFrom(), item.interestTo()));
        lines.identifier("過誤納ID " + item.overpaymentId());
    }

    private void tell(Refund refund, Notice notice) {
        lines.event(
                notice.issuedOn(),
                "還付(充当)通知書 %s%s%s"
                        .formatted(
                                notice.noticeNo(),
                                refund.claimNo() == null ? "、請求不要" : "、請求書 " + refund.claimNo() + " を同封",
                                notice.claimLimit() == null ? "" : "、請求期限 " + notice.claimLimit()));
    }

    private void tell(Refund refund, Claim claim) {
        lines.event(
                claim.takenOn(),
                "請求書 %s 第%d回(%s 受付)、振込先 %s → %s%s%s"
                        .formatted(
                                refund.claimNo(),
                                claim.submissionNo(),
                                claim.receivedOn(),
                                claim.account(),
                                claim.state(),
                                claim.match() == null ? "" : "、名義 " + claim.match(),
                                reason(claim.reasons())));
        if (claim.source() != null) {
            lines.source(claim.source());
        }
    }

    private void tell(TransferPlan item) {
        lines.event(
                item.plan().madeOn(),
                "振込計画 %s: 還付 %,d円、加算金 %,d円を%s %s へ"
                        .formatted(
                                item.plan().planId(),
                                item.amount(),
                                item.interest(),
                                item.accountSource().japanese(),
                                item.account()));
        tell(item.plan());
    }

    private void tell(Transfer transfer) {
        lines.event(
                transfer.requestedOn(),
                "総合振込 %s 第%dデータ %,d円、振込指定日 %s、%s"
                        .formatted(
                                transfer.fileName(),
                                transfer.sequenceNo(),
                                transfer.amount(),
                                transfer.transferDate(),
                                transfer.account()));
        if (transfer.paidOn() != null) {
            lines.event(transfer.paidOn(), "支払済みとして記帳(%s)".formatted(RuleTitles.titled("R-150")));
            transfer.postings().forEach(posting -> lines.identifier("消込ID " + posting));
        }
        CameBack back = transfer.back();
        if (back != null) {
            lines.event(
                    back.takenOn(),
                    "%s(%s に戻入、%s)".formatted(back.recalled() ? "組戻" : "振込不能", back.returnedOn(), back.reason()));
            if (back.source() != null) {
                lines.source(back.source());
            }
        }
    }

    private void tell(Move move) {
        lines.event(
                move.on(),
                "状態 %s → %s、%s%s%s"
                        .formatted(
                                move.from().japanese(),
                                move.to().japanese(),
                                PrintableText.onOneLine(move.by()),
                                move.secondPerson() == null
                                        ? ""
                                        : "、承認 " + PrintableText.onOneLine(move.secondPerson()),
                                reason(move.reason())));
    }

    private static String reason(@Nullable String reason) {
        return reason == null ? "" : "、" + PrintableText.onOneLine(reason);
    }
}
