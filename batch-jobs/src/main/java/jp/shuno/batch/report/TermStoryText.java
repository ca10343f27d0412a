package jp.shuno.batch.report;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.report.TermStory.Balance;
import jp.shuno.batch.report.TermStory.Check;
import jp.shuno.batch.report.TermStory.FixedLateCharge;
import jp.shuno.batch.report.TermStory.Issue;
import jp.shuno.batch.report.TermStory.Movement;
import jp.shuno.batch.report.TermStory.Received;
import jp.shuno.batch.report.TermStory.Revision;
import jp.shuno.batch.report.TermStory.Ruling;
import jp.shuno.batch.report.TermStory.Source;
import jp.shuno.batch.report.TermStory.Term;
import jp.shuno.domain.ledger.TermState;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;

/** The story of a term as lines of text that fit on a terminal and on paper. */
public final class TermStoryText {

    private final StoryLines lines;

    private TermStoryText(StoryLines lines) {
        this.lines = lines;
    }

    /** Everything: with files, digests, identifiers and steps. */
    public static List<String> full(TermStory story) {
        return new TermStoryText(new StoryLines(true)).told(story);
    }

    /** The same events, one or two lines each. */
    public static List<String> brief(TermStory story) {
        return new TermStoryText(new StoryLines(false)).told(story);
    }

    private List<String> told(TermStory story) {
        title(story.term());
        lines.section("調定", story.revisions().isEmpty());
        story.revisions().forEach(this::tell);
        lines.section("収納データ", story.receipts().isEmpty());
        story.receipts().forEach(this::tell);
        lines.section("消込", story.postings().isEmpty());
        story.postings().forEach(this::tell);
        FixedLateCharge lateCharge = story.lateCharge();
        if (lateCharge != null) {
            lines.section("延滞金", false);
            tell(lateCharge);
        }
        new RefundStoryText(lines).tell(story.refund());
        if (!story.exceptions().isEmpty()) {
            lines.section("例外", false);
            story.exceptions().forEach(this::tell);
        }
        if (!story.rulings().isEmpty()) {
            lines.section("処分決定", false);
            story.rulings().forEach(this::tell);
        }
        lines.section("残高", false);
        tell(story.balance());
        prove(story);
        return lines.all();
    }

    private void title(Term term) {
        lines.line("=".repeat(StoryLines.WIDTH));
        lines.line("%s %s 第%d期 通知書番号 %s 宛名番号 %s"
                .formatted(
                        term.levy().japanese(),
                        JapaneseDates.fiscalYear(term.fiscalYear()),
                        term.term(),
                        term.noticeNo(),
                        term.obligorNo()));
        String original = term.originalDueDate().equals(term.dueDate()) ? "" : "(当初 " + term.originalDueDate() + ")";
        String attributable = term.attributableYear() == term.fiscalYear()
                ? ""
                : "、相当年度 " + JapaneseDates.fiscalYear(term.attributableYear());
        lines.line("納期限 %s%s%s、状態 %s".formatted(term.dueDate(), original, attributable, state(term.state())));
    }

    private void tell(Revision revision) {
        String kind = revision.revision() == 1 ? "当初調定" : "更正(第%d回)".formatted(revision.revision());
        lines.event(
                revision.appliedOn(),
                "%s %,d円(年額 %,d円)、納期限 %s、%s 決定%s"
                        .formatted(
                                kind,
                                revision.principal(),
                                revision.annualPrincipal(),
                                revision.dueDate(),
                                revision.decidedOn(),
                                revision.reason() == null ? "" : "、事由 " + PrintableText.onOneLine(revision.reason())));
        lines.source(revision.source());
    }

    private void tell(Received receipt) {
        String time = receipt.paymentTime() == null ? "" : " " + receipt.paymentTime();
        String revenue = receipt.revenueDate() == null ? "" : "、収入日 " + receipt.revenueDate();
        Source counterpart = receipt.counterpart();
        String pair =
                counterpart == null ? "" : "(対応 %s 第%dレコード)".formatted(counterpart.fileName(), counterpart.recordNo());
        lines.event(
                receipt.receivedOn(),
                "%s%s %,d円、領収日 %s%s%s → %s%s"
                        .formatted(
                                receipt.channel().japanese(),
                                kind(receipt.kind()),
                                receipt.amount(),
                                receipt.paymentDate(),
                                time,
                                revenue,
                                receipt.disposition() == null ? "消込待ち" : DispositionWords.of(receipt.disposition()),
                                pair));
        lines.source(receipt.source());
        lines.identifier("収納ID " + receipt.receiptId());
    }

    private void tell(Movement posting) {
        lines.event(
                posting.postedOn(),
                "%s → %s %,d円(%s)%s"
                        .formatted(
                                posting.from().japanese(),
                                posting.to().japanese(),
                                posting.amount(),
                                RuleTitles.titled(posting.rule()),
                                posting.reverses() == null ? "" : "、消込 " + posting.reverses() + " の取消"));
        lines.identifier("消込ID %s、%s 第%dレコード"
                .formatted(
                        posting.postingId(),
                        posting.source().fileName(),
                        posting.source().recordNo()));
    }

    private void tell(FixedLateCharge charge) {
        lines.event(
                charge.fixedOn(), "本料の完納により延滞金 %,d円が確定(%s)".formatted(charge.assessed(), RuleTitles.titled("R-197")));
        if (lines.isFull()) {
            charge.steps()
                    .forEach(step ->
                            lines.indented("%s %s".formatted(RuleTitles.titled(step.rule()) + ":", step.sentence())));
        }
        if (!charge.agrees()) {
            lines.indented("現在の割合と設定で計算し直すと、確定した額と一致しません。");
        }
    }

    private void tell(Issue issue) {
        lines.event(
                issue.openedOn(),
                "%s %s %,d円、%s"
                        .formatted(
                                issue.kind(),
                                issue.title(),
                                issue.amount(),
                                issue.closedOn() == null ? "未処理" : issue.closedOn() + " に終了"));
        lines.indented(PrintableText.onOneLine(issue.reason()));
        lines.identifier("例外ID " + issue.exceptionId() + "、" + issue.source().fileName() + " 第"
                + issue.source().recordNo() + "レコード");
    }

    private void tell(Ruling ruling) {
        lines.event(
                ruling.receivedOn(),
                "%s%s、職員 %s(%s)→ %s"
                        .formatted(
                                ruling.action(),
                                ruling.value() == null ? "" : " " + PrintableText.onOneLine(ruling.value()),
                                ruling.decidedBy() == null ? "記載なし" : PrintableText.onOneLine(ruling.decidedBy()),
                                ruling.decidedAt() == null ? "日時の記載なし" : PrintableText.onOneLine(ruling.decidedAt()),
                                ruling.outcome()));
        if (ruling.reason() != null) {
            lines.indented("理由 " + PrintableText.onOneLine(ruling.reason()));
        }
        if (ruling.remark() != null) {
            lines.indented(PrintableText.onOneLine(ruling.remark()));
        }
        lines.identifier("決定ID %s、%s 第%dレコード".formatted(ruling.decisionId(), ruling.fileName(), ruling.recordNo()));
    }

    private void tell(Balance balance) {
        figure("本料", balance.assessed(), balance.received(), balance.unpaid());
        figure("延滞金", balance.lateChargeAssessed(), balance.lateChargeReceived(), balance.lateChargeUnpaid());
        figure(
                "督促手数料",
                balance.demandFeeAssessed(),
                balance.demandFeeReceived(),
                balance.demandFeeAssessed() - balance.demandFeeReceived());
        lines.line("  過誤納 %,d円、仮消込 %,d円、完納日 %s、最終納付日 %s、最終収入日 %s"
                .formatted(
                        balance.overpaid(),
                        balance.provisional(),
                        dateOrNone(balance.completionDate()),
                        dateOrNone(balance.lastPaymentDate()),
                        dateOrNone(balance.lastRevenueDate())));
        if (balance.appropriatedIn() + balance.appropriatedOut() + balance.refunded() > 0) {
            lines.line("  充当による収入 %,d円、他への充当 %,d円、還付決定 %,d円"
                    .formatted(balance.appropriatedIn(), balance.appropriatedOut(), balance.refunded()));
        }
    }

    private void figure(String what, long assessed, long received, long unpaid) {
        if (assessed != 0 || received != 0 || what.equals("本料")) {
            lines.line("  %s 調定 %s 収入 %s 未納 %s"
                    .formatted(DisplayWidth.padded(what, 12), yen(assessed), yen(received), yen(unpaid)));
        }
    }

    private static String yen(long amount) {
        return DisplayWidth.rightAligned("%,d円".formatted(amount), 17);
    }

    private void prove(TermStory story) {
        lines.section("検算", false);
        for (Check check : story.checks()) {
            lines.line("  %s %s = %s %s"
                    .formatted(
                            DisplayWidth.padded(check.what(), 48),
                            yen(check.fromStory()).strip(),
                            yen(check.shown()).strip(),
                            check.holds() ? "一致" : "不一致"));
        }
        lines.line(story.isProved() ? "  残高はすべて上の経緯から導かれます。" : "  残高が経緯と一致しません。shuno verify を実行し、保守担当に連絡してください。");
    }

    private static String dateOrNone(@Nullable LocalDate date) {
        return date == null ? "なし" : date.toString();
    }

    private static String kind(ReceiptKind kind) {
        return switch (kind) {
            case FLASH -> "速報";
            case CANCEL -> "速報取消";
            case CONFIRMED -> "確報";
        };
    }

    private static String state(TermState state) {
        return switch (state) {
            case OPEN -> "未納";
            case PAID -> "完納";
            case OVERPAID -> "過誤納あり";
            case DEMANDED -> "督促済";
            case WRITTEN_OFF -> "不納欠損";
            case CANCELLED -> "調定なし";
        };
    }
}
