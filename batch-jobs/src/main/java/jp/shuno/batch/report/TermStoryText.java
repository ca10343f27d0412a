package jp.shuno.batch.report;

import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final int WIDTH = 96;
    private static final int INDENT = 4;
    private static final int DIGEST_SHOWN = 16;

    private final List<String> lines = new ArrayList<>();
    private final boolean full;

    private TermStoryText(boolean full) {
        this.full = full;
    }

    /** Everything: with files, digests, identifiers and steps. */
    public static List<String> full(TermStory story) {
        return new TermStoryText(true).told(story);
    }

    /** The same events, one or two lines each. */
    public static List<String> brief(TermStory story) {
        return new TermStoryText(false).told(story);
    }

    private List<String> told(TermStory story) {
        title(story.term());
        section("調定", story.revisions().isEmpty());
        story.revisions().forEach(this::tell);
        section("収納データ", story.receipts().isEmpty());
        story.receipts().forEach(this::tell);
        section("消込", story.postings().isEmpty());
        story.postings().forEach(this::tell);
        FixedLateCharge lateCharge = story.lateCharge();
        if (lateCharge != null) {
            section("延滞金", false);
            tell(lateCharge);
        }
        if (!story.exceptions().isEmpty()) {
            section("例外", false);
            story.exceptions().forEach(this::tell);
        }
        if (!story.rulings().isEmpty()) {
            section("処分決定", false);
            story.rulings().forEach(this::tell);
        }
        section("残高", false);
        tell(story.balance());
        prove(story);
        return lines;
    }

    private void title(Term term) {
        lines.add("=".repeat(WIDTH));
        lines.add("%s %s 第%d期 通知書番号 %s 宛名番号 %s"
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
        lines.add("納期限 %s%s%s、状態 %s".formatted(term.dueDate(), original, attributable, state(term.state())));
    }

    private void section(String name, boolean empty) {
        lines.add("");
        lines.add("■ " + name + (empty ? " なし" : ""));
    }

    private void tell(Revision revision) {
        String kind = revision.revision() == 1 ? "当初調定" : "更正(第%d回)".formatted(revision.revision());
        event(
                revision.appliedOn(),
                "%s %,d円(年額 %,d円)、納期限 %s、%s 決定%s"
                        .formatted(
                                kind,
                                revision.principal(),
                                revision.annualPrincipal(),
                                revision.dueDate(),
                                revision.decidedOn(),
                                revision.reason() == null ? "" : "、事由 " + PrintableText.onOneLine(revision.reason())));
        source(revision.source());
    }

    private void tell(Received receipt) {
        String time = receipt.paymentTime() == null ? "" : " " + receipt.paymentTime();
        String revenue = receipt.revenueDate() == null ? "" : "、収入日 " + receipt.revenueDate();
        Source counterpart = receipt.counterpart();
        String pair =
                counterpart == null ? "" : "(対応 %s 第%dレコード)".formatted(counterpart.fileName(), counterpart.recordNo());
        event(
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
        source(receipt.source());
        identifier("収納ID " + receipt.receiptId());
    }

    private void tell(Movement posting) {
        event(
                posting.postedOn(),
                "%s → %s %,d円(%s)%s"
                        .formatted(
                                posting.from().japanese(),
                                posting.to().japanese(),
                                posting.amount(),
                                RuleTitles.titled(posting.rule()),
                                posting.reverses() == null ? "" : "、消込 " + posting.reverses() + " の取消"));
        identifier("消込ID %s、%s 第%dレコード"
                .formatted(
                        posting.postingId(),
                        posting.source().fileName(),
                        posting.source().recordNo()));
    }

    private void tell(FixedLateCharge charge) {
        event(charge.fixedOn(), "本料の完納により延滞金 %,d円が確定(%s)".formatted(charge.assessed(), RuleTitles.titled("R-197")));
        if (full) {
            charge.steps()
                    .forEach(step ->
                            indented("%s %s".formatted(RuleTitles.titled(step.rule()) + ":", step.sentence())));
        }
        if (!charge.agrees()) {
            indented("現在の割合と設定で計算し直すと、確定した額と一致しません。");
        }
    }

    private void tell(Issue issue) {
        event(
                issue.openedOn(),
                "%s %s %,d円、%s"
                        .formatted(
                                issue.kind(),
                                issue.title(),
                                issue.amount(),
                                issue.closedOn() == null ? "未処理" : issue.closedOn() + " に終了"));
        indented(PrintableText.onOneLine(issue.reason()));
        identifier("例外ID " + issue.exceptionId() + "、" + issue.source().fileName() + " 第"
                + issue.source().recordNo() + "レコード");
    }

    private void tell(Ruling ruling) {
        event(
                ruling.receivedOn(),
                "%s%s、職員 %s(%s)→ %s"
                        .formatted(
                                ruling.action(),
                                ruling.value() == null ? "" : " " + PrintableText.onOneLine(ruling.value()),
                                ruling.decidedBy() == null ? "記載なし" : PrintableText.onOneLine(ruling.decidedBy()),
                                ruling.decidedAt() == null ? "日時の記載なし" : PrintableText.onOneLine(ruling.decidedAt()),
                                ruling.outcome()));
        if (ruling.reason() != null) {
            indented("理由 " + PrintableText.onOneLine(ruling.reason()));
        }
        if (ruling.remark() != null) {
            indented(PrintableText.onOneLine(ruling.remark()));
        }
        identifier("決定ID %s、%s 第%dレコード".formatted(ruling.decisionId(), ruling.fileName(), ruling.recordNo()));
    }

    private void tell(Balance balance) {
        figure("本料", balance.assessed(), balance.received(), balance.unpaid());
        figure("延滞金", balance.lateChargeAssessed(), balance.lateChargeReceived(), balance.lateChargeUnpaid());
        figure(
                "督促手数料",
                balance.demandFeeAssessed(),
                balance.demandFeeReceived(),
                balance.demandFeeAssessed() - balance.demandFeeReceived());
        lines.add("  過誤納 %,d円、仮消込 %,d円、完納日 %s、最終納付日 %s、最終収入日 %s"
                .formatted(
                        balance.overpaid(),
                        balance.provisional(),
                        dateOrNone(balance.completionDate()),
                        dateOrNone(balance.lastPaymentDate()),
                        dateOrNone(balance.lastRevenueDate())));
    }

    private void figure(String what, long assessed, long received, long unpaid) {
        if (assessed != 0 || received != 0 || what.equals("本料")) {
            lines.add("  %s 調定 %s 収入 %s 未納 %s"
                    .formatted(DisplayWidth.padded(what, 12), yen(assessed), yen(received), yen(unpaid)));
        }
    }

    private static String yen(long amount) {
        return DisplayWidth.rightAligned("%,d円".formatted(amount), 17);
    }

    private void prove(TermStory story) {
        section("検算", false);
        for (Check check : story.checks()) {
            lines.add("  %s %s = %s %s"
                    .formatted(
                            DisplayWidth.padded(check.what(), 48),
                            yen(check.fromStory()).strip(),
                            yen(check.shown()).strip(),
                            check.holds() ? "一致" : "不一致"));
        }
        lines.add(story.isProved() ? "  残高はすべて上の経緯から導かれます。" : "  残高が経緯と一致しません。shuno verify を実行し、保守担当に連絡してください。");
    }

    private void event(LocalDate on, String sentence) {
        List<String> wrapped = DisplayWidth.wrapped(sentence, WIDTH - 14);
        lines.add("  " + on + "  " + wrapped.getFirst());
        wrapped.stream().skip(1).forEach(line -> lines.add(" ".repeat(14) + line));
    }

    private void source(Source source) {
        if (!full) {
            return;
        }
        indented("ファイル %s 第%dレコード(SHA-256 %s…)"
                .formatted(
                        PrintableText.onOneLine(source.fileName()),
                        source.recordNo(),
                        source.sha256().substring(0, DIGEST_SHOWN)));
        indented(source.archive() == null ? "保管先にはもうありません" : "保管 " + source.archive());
    }

    private void identifier(String text) {
        if (full) {
            indented(text);
        }
    }

    private void indented(String text) {
        int indent = 10 + INDENT;
        DisplayWidth.wrapped(text, WIDTH - indent).forEach(line -> lines.add(" ".repeat(indent) + line));
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
