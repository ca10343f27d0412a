package jp.shuno.batch.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.report.DecisionLine.State;

/**
 * 処分決定の結果: {@code decisions.csv} and {@code .html}, the decisions that the day applied or refused, and all that wait
 * for a second person. The page shows first what staff must do something about.
 */
public final class DecisionReport {

    private static final Map<State, Cell.Status> WORDS = Map.of(
            State.APPLIED, new Cell.Status("反映", Tone.GOOD),
            State.WAITING, new Cell.Status("二人目の決定待ち", Tone.ATTENTION),
            State.REFUSED, new Cell.Status("却下", Tone.BAD));

    private DecisionReport() {}

    /**
     * Writes both files.
     *
     * @param lines in the order of their arrival
     */
    public static void write(ReportFolder folder, LocalDate businessDate, List<DecisionLine> lines) throws IOException {
        CsvRendering.write(folder, "decisions.csv", ReportTable.plain("処分決定の結果", fileColumns(), lines));
        PageRendering.write(folder, "decisions.html", page(businessDate, lines));
    }

    private static List<Column<DecisionLine>> fileColumns() {
        return List.of(
                Column.code("決定番号", DecisionLine::decisionId),
                Column.of("結果", Column.Kind.STATUS, line -> WORDS.get(line.state())),
                Column.code("対象", DecisionLine::target),
                Column.code("処分", DecisionLine::action),
                Column.code("内容", DecisionLine::value),
                Column.text("決定理由", DecisionLine::reason),
                Column.code("決定者", DecisionLine::decidedBy),
                Column.code("決定日時", DecisionLine::decidedAt),
                Column.code("ファイル名", DecisionLine::fileName),
                Column.number("レコード番号", line -> (long) line.recordNo()),
                Column.text("説明", DecisionLine::result));
    }

    private static ReportPage page(LocalDate businessDate, List<DecisionLine> lines) {
        List<DecisionLine> refused = of(State.REFUSED, lines);
        List<DecisionLine> waiting = of(State.WAITING, lines);
        List<DecisionLine> applied = of(State.APPLIED, lines);
        return new ReportPage(
                "処分決定の結果",
                businessDate,
                null,
                List.of(
                        ReportPage.Figure.records("反映", applied.size()),
                        ReportPage.Figure.records("二人目の決定待ち", waiting.size()),
                        ReportPage.Figure.records("却下", refused.size())),
                List.of(
                        table("却下した決定(反映していません)", refused),
                        table("二人目の決定を待つもの(反映していません)", waiting),
                        table("反映した決定", applied),
                        note()));
    }

    private static List<DecisionLine> of(State state, List<DecisionLine> lines) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }

    private static ReportPage.Table table(String title, List<DecisionLine> lines) {
        return new ReportPage.Table(ReportTable.plain(
                "%s %,d件".formatted(title, lines.size()),
                List.<Column<DecisionLine>>of(
                        Column.<DecisionLine>of(
                                        "対象",
                                        Column.Kind.CODE,
                                        line -> Cell.lines(
                                                Cell.code(line.target()),
                                                Cell.remark(line.fileName() + " レコード " + line.recordNo())))
                                .wide(24),
                        Column.<DecisionLine>of(
                                        "処分",
                                        Column.Kind.CODE,
                                        line -> Cell.lines(Cell.code(line.action()), Cell.code(line.value())))
                                .wide(18),
                        Column.<DecisionLine>text("決定理由", DecisionLine::reason).wide(16),
                        Column.<DecisionLine>of(
                                        "決定者・日時",
                                        Column.Kind.CODE,
                                        line -> Cell.lines(Cell.code(line.decidedBy()), Cell.remark(line.decidedAt())))
                                .wide(14),
                        Column.<DecisionLine>text("結果", DecisionLine::result).wide(28)),
                lines));
    }

    private static ReportPage.Note note() {
        return new ReportPage.Note(
                "見方",
                List.of(
                        "POST_TO、REFUND_TO_SENDER、REVERSE、REALLOCATE は、二人の職員の同じ決定がそろったときに反映します。",
                        "却下した決定を改めるときは、decided_at を新しくした行を decisions_ のファイルで送ります。同じ行を再び送っても効果はありません。"));
    }
}
