package jp.shuno.batch.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 例外一覧: {@code exceptions.csv} to be filled in, {@code exceptions.html} to be read and printed. Both keep the order in
 * which the lines come: by yen and deadline.
 */
public final class ExceptionReport {

    private static final Cell.Status NEW = new Cell.Status("新規", Tone.ATTENTION);
    private static final Cell.Status CONTINUED = new Cell.Status("継続", Tone.PLAIN);

    private ExceptionReport() {}

    /** The open exceptions of one kind. */
    private record KindGroup(String kind, String title, List<ExceptionLine> lines) {

        long yen() {
            return ExceptionReport.yen(lines);
        }

        long newLines() {
            return lines.stream().filter(ExceptionLine::isNew).count();
        }

        LocalDate firstDeadline() {
            return lines.stream()
                    .map(ExceptionLine::answerBy)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /**
     * Writes both files.
     *
     * @param lines all open exceptions, in the order of the list
     */
    public static void write(ReportFolder folder, LocalDate businessDate, List<ExceptionLine> lines)
            throws IOException {
        CsvRendering.write(folder, "exceptions.csv", ReportTable.plain("例外一覧", answerColumns(), lines));
        PageRendering.write(folder, "exceptions.html", page(businessDate, lines));
    }

    /** The columns that a decision file needs, then what helps to find a person or a matter. */
    private static List<Column<ExceptionLine>> answerColumns() {
        return List.of(
                Column.code("exception_id", ExceptionLine::exceptionId),
                Column.code("kind", ExceptionLine::kind),
                Column.code("発生元", ExceptionLine::fileName),
                Column.number("レコード番号", line -> (long) line.recordNo()),
                Column.code("宛名番号", ExceptionLine::obligorNo),
                Column.code("税目", line -> TermWords.levyCode(line.levy())),
                Column.code("賦課年度", line -> TermWords.number(line.fiscalYear())),
                Column.code("期別", line -> TermWords.number(line.term())),
                Column.yen("金額", line -> line.amount().amount()),
                Column.text("理由", ExceptionLine::reason),
                Column.list("候補", ExceptionLine::candidates),
                Column.text("推奨処理", ExceptionLine::advice),
                Column.day("期限", ExceptionLine::answerBy),
                Column.blank("action"),
                Column.blank("value"),
                Column.blank("reason"),
                Column.blank("decided_by"),
                Column.blank("decided_at"),
                Column.text("カナ", ExceptionLine::kana),
                Column.text("件名", ExceptionLine::title),
                Column.day("発生日", ExceptionLine::openedOn));
    }

    private static ReportPage page(LocalDate businessDate, List<ExceptionLine> lines) {
        long overdue = lines.stream()
                .filter(line -> line.answerBy().isBefore(businessDate))
                .count();
        List<ReportPage.Figure> figures = List.of(
                ReportPage.Figure.records("未処理の例外", lines.size()),
                ReportPage.Figure.records(
                        "うち新規", lines.stream().filter(ExceptionLine::isNew).count()),
                ReportPage.Figure.records("うち期限超過", overdue),
                ReportPage.Figure.yen("金額合計", yen(lines)));
        ReportTable<ExceptionLine> list =
                ReportTable.plain("例外一覧 %,d件(金額・期限順)".formatted(lines.size()), readingColumns(businessDate), lines);
        return new ReportPage(
                "例外一覧",
                businessDate,
                null,
                figures,
                List.of(new ReportPage.Table(summary(lines)), answerNote(), new ReportPage.Table(list)));
    }

    private static ReportTable<KindGroup> summary(List<ExceptionLine> lines) {
        Map<String, List<ExceptionLine>> byKind = new LinkedHashMap<>();
        lines.forEach(line ->
                byKind.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line));
        List<KindGroup> groups = byKind.entrySet().stream()
                .map(kind ->
                        new KindGroup(kind.getKey(), kind.getValue().getFirst().title(), kind.getValue()))
                .sorted(Comparator.comparingLong(KindGroup::yen).reversed().thenComparing(KindGroup::kind))
                .toList();
        return ReportTable.plain(
                        "種別ごとの件数と金額",
                        List.<Column<KindGroup>>of(
                                Column.text("件名", KindGroup::title),
                                Column.code("種別", KindGroup::kind),
                                Column.count("件数", group -> group.lines().size()),
                                Column.count("うち新規", KindGroup::newLines),
                                Column.yen("金額(円)", KindGroup::yen),
                                Column.day("最も早い期限", KindGroup::firstDeadline)),
                        groups)
                .withTotals()
                .asNarrow();
    }

    private static List<Column<ExceptionLine>> readingColumns(LocalDate businessDate) {
        return List.of(
                Column.<ExceptionLine>of(
                                "種別",
                                Column.Kind.WORDS,
                                line -> Cell.lines(
                                        line.isNew() ? NEW : CONTINUED,
                                        Cell.text(line.title()),
                                        Cell.code(line.kind()),
                                        Cell.code(line.exceptionId())))
                        .wide(13),
                Column.<ExceptionLine>of(
                                "対象",
                                Column.Kind.WORDS,
                                line -> Cell.lines(
                                        Cell.text(line.kana()),
                                        line.obligorNo() == null ? Cell.remark("対象者不明") : Cell.code(line.obligorNo()),
                                        TermWords.term(line.levy(), line.fiscalYear(), line.term())))
                        .wide(11),
                Column.yen("金額(円)", line -> line.amount().amount()),
                Column.<ExceptionLine>of(
                                "何が起きたか・発生元",
                                Column.Kind.WORDS,
                                line -> Cell.lines(
                                        Cell.text(line.reason()),
                                        Cell.remark("発生元 " + line.fileName()),
                                        Cell.remark("レコード " + line.recordNo() + " 発生 "
                                                + JapaneseDates.brief(line.openedOn()))))
                        .wide(22),
                Column.<ExceptionLine>of("候補", Column.Kind.CODE, ExceptionReport::candidates)
                        .wide(14),
                Column.<ExceptionLine>text("推奨処理", ExceptionLine::advice).wide(13),
                Column.of("期限", Column.Kind.DAY, line -> deadline(businessDate, line.answerBy())),
                Column.<ExceptionLine>blank("確認者").under("確認欄"),
                Column.<ExceptionLine>blank("処理日").under("確認欄"),
                Column.<ExceptionLine>blank("結果").under("確認欄"));
    }

    private static Cell candidates(ExceptionLine line) {
        return line.candidates().isEmpty()
                ? Cell.remark("なし")
                : new Cell.Lines(line.candidates().stream().map(Cell::code).toList());
    }

    /** The day, and in words how near it is. */
    private static Cell deadline(LocalDate businessDate, LocalDate answerBy) {
        long days = ChronoUnit.DAYS.between(businessDate, answerBy);
        Cell near = days < 0
                ? new Cell.Status(-days + "日超過", Tone.BAD)
                : Cell.remark(days == 0 ? "本日期限" : "あと" + days + "日");
        return Cell.lines(Cell.text(JapaneseDates.inEra(answerBy)), Cell.remark(answerBy.toString()), near);
    }

    private static ReportPage.Note answerNote() {
        return new ReportPage.Note(
                "回答の記入方法",
                List.of(
                        "exceptions.csv の action、value、reason、decided_by、decided_at の5列に記入します。他の列は変更しません。",
                        "action は POST_TO(指定の期別に消込)、REFUND_TO_SENDER(納付者へ返金)、SUSPEND(保留)、"
                                + "REVERSE(消込の取消)、REALLOCATE(別の期別へ付替え)、REJECT(受け付けない)のいずれかです。",
                        "POST_TO と REALLOCATE の value は「税目/賦課年度/通知書番号/期別」(例 NHI/2026/1234567897/01)です。"
                                + "候補をそのまま使えます。",
                        "記入したら decisions_ で始まる名前の CSV(UTF-8)で保存し、受信箱に置きます。action が空の行は読み飛ばします。",
                        "POST_TO、REFUND_TO_SENDER、REVERSE、REALLOCATE は、二人の職員が同じ内容を回答したときに反映します。",
                        "例外は解消されるまで毎日この一覧に残ります。新規は本日発生、継続は前日以前に発生したものです。"));
    }

    private static long yen(List<ExceptionLine> lines) {
        return lines.stream().mapToLong(line -> line.amount().amount()).sum();
    }
}
