package jp.shuno.batch.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * ファイル受付簿: {@code file-register.csv} and {@code .html}, every file of the day with its digest, what it states and
 * what was counted, accepted or refused and why. The page shows refused files first.
 */
public final class FileRegisterReport {

    private static final Cell.Status ACCEPTED = new Cell.Status("受理", Tone.GOOD);
    private static final Cell.Status REFUSED = new Cell.Status("却下", Tone.BAD);

    private FileRegisterReport() {}

    /**
     * Writes both files.
     *
     * @param lines the files of the day in the order of their arrival
     */
    public static void write(ReportFolder folder, LocalDate businessDate, List<FileLine> lines) throws IOException {
        CsvRendering.write(folder, "file-register.csv", ReportTable.plain("ファイル受付簿", fileColumns(), lines));
        PageRendering.write(folder, "file-register.html", page(businessDate, lines));
    }

    private static List<Column<FileLine>> fileColumns() {
        return List.of(
                Column.code("ファイル名", FileLine::fileName),
                Column.code("種別", FileLine::kind),
                Column.code("SHA-256", FileLine::sha256),
                Column.text("送付元", FileLine::sender),
                Column.number("記載件数", FileLine::statedRecords),
                Column.yen("記載金額", FileLine::statedYen),
                Column.count("計数件数", FileLine::countedRecords),
                Column.yen("計数金額", FileLine::countedYen),
                Column.count("バイト数", FileLine::byteCount),
                Column.either("受付", FileLine::accepted, ACCEPTED, REFUSED),
                Column.text("理由", FileLine::reason),
                Column.count("消込", FileLine::postedRecords),
                Column.count("仮消込", FileLine::provisionalRecords),
                Column.count("収納不明", FileLine::suspenseRecords),
                Column.count("重複", FileLine::duplicateRecords),
                Column.count("その他", FileLine::otherRecords));
    }

    private static ReportPage page(LocalDate businessDate, List<FileLine> lines) {
        List<FileLine> refused = lines.stream().filter(line -> !line.accepted()).toList();
        List<FileLine> accepted = lines.stream().filter(FileLine::accepted).toList();
        List<ReportPage.Block> blocks = new ArrayList<>();
        if (!refused.isEmpty()) {
            blocks.add(table("却下したファイル", refused));
        }
        blocks.add(table("受理したファイル", accepted));
        return new ReportPage(
                "ファイル受付簿",
                businessDate,
                refused.isEmpty() ? null : verdict(refused.size()),
                List.of(
                        ReportPage.Figure.records("受付ファイル", lines.size()),
                        ReportPage.Figure.records("うち却下", refused.size()),
                        ReportPage.Figure.records("受理したデータ", sum(accepted, FileLine::countedRecords)),
                        ReportPage.Figure.yen("受理した金額", sum(accepted, FileLine::countedYen))),
                blocks);
    }

    private static ReportPage.Verdict verdict(int refused) {
        return new ReportPage.Verdict(
                "却下あり",
                refused + "件のファイルを受け付けませんでした。これらのファイルは台帳に一切反映していません。",
                "理由を送付元に伝え、正しいファイルを受信フォルダに置いて同じ処理日を再実行してください。",
                Tone.BAD);
    }

    private static ReportPage.Table table(String title, List<FileLine> lines) {
        return new ReportPage.Table(ReportTable.plain("%s %,d件".formatted(title, lines.size()), pageColumns(), lines)
                .withTotals());
    }

    private static List<Column<FileLine>> pageColumns() {
        return List.of(
                Column.<FileLine>of(
                                "ファイル",
                                Column.Kind.CODE,
                                line -> Cell.lines(
                                        Cell.code(line.fileName()),
                                        Cell.text(FileKindWords.of(line.kind())),
                                        Cell.remark(line.sender())))
                        .wide(19),
                Column.either("受付", FileLine::accepted, ACCEPTED, REFUSED),
                Column.<FileLine>text("理由", FileLine::reason).wide(20),
                Column.<FileLine>number("記載", FileLine::statedRecords).under("件数"),
                Column.<FileLine>count("計数", FileLine::countedRecords).under("件数"),
                Column.<FileLine>of("記載", Column.Kind.NUMBER, line -> Cell.money(line.statedYen()))
                        .under("金額(円)"),
                Column.<FileLine>yen("計数", FileRegisterReport::moneyCounted).under("金額(円)"),
                Column.<FileLine>count("消込", FileLine::postedRecords).under("処理結果(件)"),
                Column.<FileLine>count("仮消込", FileLine::provisionalRecords).under("処理結果(件)"),
                Column.<FileLine>count("不明", FileLine::suspenseRecords).under("処理結果(件)"),
                Column.<FileLine>count("重複", FileLine::duplicateRecords).under("処理結果(件)"),
                Column.<FileLine>count("他", FileLine::otherRecords).under("処理結果(件)"),
                Column.<FileLine>of(
                                "バイト数・SHA-256",
                                Column.Kind.CODE,
                                line -> Cell.lines(
                                        Cell.remark(CellLines.separated(line.byteCount()) + " バイト"),
                                        Cell.code(line.sha256())))
                        .wide(16));
    }

    /** Nothing for a file that holds no money, so that no 0 asks for an explanation. */
    private static @Nullable Long moneyCounted(FileLine line) {
        return line.countedYen() == 0 && line.statedYen() == null ? null : line.countedYen();
    }

    private static long sum(List<FileLine> lines, ToLongFunction<FileLine> value) {
        return lines.stream().mapToLong(value).sum();
    }
}
