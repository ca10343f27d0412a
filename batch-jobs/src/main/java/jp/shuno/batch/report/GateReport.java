package jp.shuno.batch.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * 送付前点検: {@code gate.csv} and {@code gate.html}, whether notices and transfers may leave, which file of which bank and
 * day they wait for, and who let them leave without it.
 */
public final class GateReport {

    private static final Cell.Status EXCUSED = new Cell.Status("承認済み", Tone.ATTENTION);
    private static final Cell.Status MISSING = new Cell.Status("未着", Tone.BAD);
    private static final Cell.Status APPROVED = new Cell.Status("承認", Tone.ATTENTION);
    private static final Cell.Status REJECTED = new Cell.Status("却下", Tone.PLAIN);

    private GateReport() {}

    /** Writes both files. */
    public static void write(ReportFolder folder, GateSummary gate) throws IOException {
        CsvRendering.write(folder, "gate.csv", ReportTable.plain("送付前点検", fileColumns(gate), gate.missing()));
        PageRendering.write(folder, "gate.html", page(gate));
    }

    /** An answer in one line. */
    static String words(GateAnswerLine answer) {
        String reason = answer.reason() == null ? "" : ": " + answer.reason();
        return "%s %s(%s)%s".formatted(answer.staffId(), answer.approved() ? "承認" : "却下", answer.decidedOn(), reason);
    }

    private static List<Column<GateLine>> fileColumns(GateSummary gate) {
        return List.of(
                Column.code("計画番号", line -> gate.planId()),
                Column.code("種別", GateLine::kind),
                Column.code("プロファイル", GateLine::profile),
                Column.code("銀行コード", GateLine::bankCode),
                Column.text("銀行名", GateLine::bankName),
                Column.day("対象日", GateLine::expectedOn),
                Column.day("期限", GateLine::dueOn),
                Column.text("到着周期", GateLine::rhythm),
                Column.code("止めるジョブ", line -> String.join(" ", line.blocks())),
                Column.either("状態", GateLine::excused, EXCUSED, MISSING));
    }

    private static ReportPage page(GateSummary gate) {
        List<ReportPage.Block> blocks = new ArrayList<>();
        blocks.add(new ReportPage.Table(
                ReportTable.plain("未着のファイル %,d件".formatted(gate.missing().size()), pageColumns(), gate.missing())));
        blocks.add(new ReportPage.Table(
                ReportTable.plain("計画への回答 %,d件".formatted(gate.answers().size()), answerColumns(), gate.answers())));
        if (gate.closed() && gate.proofHolds()) {
            blocks.add(override(gate));
        }
        return new ReportPage(
                "送付前点検",
                gate.businessDate(),
                verdict(gate),
                List.of(
                        new ReportPage.Figure("台帳の証明", gate.proofHolds() ? "適合" : "不適合"),
                        ReportPage.Figure.records("未着", gate.missing().size()),
                        new ReportPage.Figure("計画番号", gate.planId() == null ? "なし" : gate.planId())),
                blocks);
    }

    private static ReportPage.Verdict verdict(GateSummary gate) {
        if (!gate.proofHolds()) {
            return new ReportPage.Verdict(
                    "閉",
                    "台帳の証明が不適合のため、通知・振込などの出力をすべて保留しました。この保留は承認では解除できません。",
                    "day-close.html で不適合を確認し、保守担当に連絡してください。",
                    Tone.BAD);
        }
        if (gate.closed()) {
            return new ReportPage.Verdict(
                    "閉", "届くはずのファイルが届いていないため、それを待つ出力を保留しました。", "送付元に連絡し、届いたファイルを受信フォルダに置いて同じ処理日を再実行してください。", Tone.BAD);
        }
        return gate.missing().isEmpty()
                ? new ReportPage.Verdict("開", "台帳の証明は適合し、届くはずのファイルはすべて届いています。", "", Tone.GOOD)
                : new ReportPage.Verdict("開", "未着のファイルがありますが、二人の承認により出力を保留していません。", "", Tone.ATTENTION);
    }

    private static ReportPage.Note override(GateSummary gate) {
        return new ReportPage.Note(
                "ファイルを待たずに出力する場合",
                List.of(
                        "計画番号 %s を異なる二人の職員が承認します。".formatted(gate.planId()),
                        "承認は次の実行で適用し、氏名に代わる職員番号・日付・理由を記録します。",
                        "新たに未着のファイルが増えた場合は、別の計画番号となり、改めて承認が必要です。"));
    }

    private static List<Column<GateLine>> pageColumns() {
        return List.of(
                Column.<GateLine>of(
                                "ファイル",
                                Column.Kind.WORDS,
                                line -> Cell.lines(Cell.text(FileKindWords.of(line.kind())), Cell.code(line.kind())))
                        .wide(20),
                Column.<GateLine>of(
                                "銀行・送付元",
                                Column.Kind.WORDS,
                                line -> Cell.lines(
                                        Cell.text(line.bankName()),
                                        Cell.code(line.bankCode()),
                                        Cell.remark(line.profile())))
                        .wide(20),
                Column.day("対象日", GateLine::expectedOn),
                Column.day("期限", GateLine::dueOn),
                Column.text("到着周期", GateLine::rhythm),
                Column.<GateLine>list("止めるジョブ", GateLine::blocks).wide(14),
                Column.either("状態", GateLine::excused, EXCUSED, MISSING));
    }

    private static List<Column<GateAnswerLine>> answerColumns() {
        return List.of(
                Column.code("職員", GateAnswerLine::staffId),
                Column.either("回答", GateAnswerLine::approved, APPROVED, REJECTED),
                Column.day("処理日", GateAnswerLine::decidedOn),
                Column.<GateAnswerLine>text("理由", GateAnswerLine::reason).wide(50));
    }
}
