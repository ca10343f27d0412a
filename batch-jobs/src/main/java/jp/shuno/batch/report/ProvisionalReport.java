package jp.shuno.batch.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 仮消込一覧: {@code provisional.csv} and {@code .html}, flash records that wait for confirmed money. Those with a remark
 * come first, and within both parts persons stand in the order of their kana.
 */
public final class ProvisionalReport {

    private static final Comparator<ProvisionalLine> BY_PERSON = Comparator.comparing(
                    ProvisionalReport::kana, KanaOrder.BY_KANA)
            .thenComparing(line -> known(line.obligorNo()))
            .thenComparing(line -> known(TermWords.levyCode(line.levy())))
            .thenComparing(line -> line.fiscalYear() == null ? 0 : line.fiscalYear())
            .thenComparing(line -> known(line.noticeNo()))
            .thenComparing(line -> line.term() == null ? 0 : line.term())
            .thenComparing(ProvisionalLine::receiptId);

    private ProvisionalReport() {}

    /**
     * Writes both files.
     *
     * @param lines in any order
     */
    public static void write(ReportFolder folder, LocalDate businessDate, List<ProvisionalLine> lines)
            throws IOException {
        List<ProvisionalLine> remarked = sorted(lines, line -> !line.notes().isEmpty());
        List<ProvisionalLine> waiting = sorted(lines, line -> line.notes().isEmpty());
        List<ProvisionalLine> all = new ArrayList<>(remarked);
        all.addAll(waiting);
        CsvRendering.write(folder, "provisional.csv", ReportTable.plain("仮消込一覧", fileColumns(), all));
        PageRendering.write(folder, "provisional.html", page(businessDate, remarked, waiting));
    }

    private static List<ProvisionalLine> sorted(List<ProvisionalLine> lines, Predicate<ProvisionalLine> part) {
        return lines.stream().filter(part).sorted(BY_PERSON).toList();
    }

    private static List<Column<ProvisionalLine>> fileColumns() {
        return List.of(
                Column.code("receipt_id", ProvisionalLine::receiptId),
                Column.code("発生元", ProvisionalLine::fileName),
                Column.number("レコード番号", line -> (long) line.recordNo()),
                Column.day("受信日", ProvisionalLine::receivedOn),
                Column.code("宛名番号", ProvisionalLine::obligorNo),
                Column.text("カナ", ProvisionalReport::kana),
                Column.code("税目", line -> TermWords.levyCode(line.levy())),
                Column.code("賦課年度", line -> TermWords.number(line.fiscalYear())),
                Column.code("通知書番号", ProvisionalLine::noticeNo),
                Column.code("期別", line -> TermWords.number(line.term())),
                Column.text("収納種別", line -> line.channel().japanese()),
                Column.day("領収日", ProvisionalLine::paymentDate),
                Column.yen("金額", line -> line.amount().amount()),
                Column.yen("未納額", ProvisionalReport::unpaid),
                Column.number("経過日数", ProvisionalLine::daysWaiting),
                Column.list("備考", ProvisionalLine::notes));
    }

    private static ReportPage page(
            LocalDate businessDate, List<ProvisionalLine> remarked, List<ProvisionalLine> waiting) {
        return new ReportPage(
                "仮消込一覧",
                businessDate,
                null,
                List.of(
                        ReportPage.Figure.records("仮消込", remarked.size() + waiting.size()),
                        ReportPage.Figure.yen("金額合計", yen(remarked) + yen(waiting)),
                        ReportPage.Figure.records("うち要確認", remarked.size()),
                        ReportPage.Figure.yen("要確認の金額", yen(remarked))),
                List.of(table("要確認", remarked), table("確報待ち", waiting)));
    }

    private static ReportPage.Table table(String title, List<ProvisionalLine> lines) {
        return new ReportPage.Table(
                ReportTable.plain("%s %,d件(五十音順)".formatted(title, lines.size()), pageColumns(), lines)
                        .withTotals());
    }

    private static List<Column<ProvisionalLine>> pageColumns() {
        return List.of(
                Column.<ProvisionalLine>of(
                                "納付義務者",
                                Column.Kind.WORDS,
                                line -> Cell.lines(
                                        Cell.text(kana(line)),
                                        line.obligorNo() == null ? Cell.remark("該当者不明") : Cell.code(line.obligorNo())))
                        .wide(13),
                Column.<ProvisionalLine>of(
                                "期別",
                                Column.Kind.WORDS,
                                line -> Cell.lines(
                                        TermWords.term(line.levy(), line.fiscalYear(), line.term()),
                                        line.noticeNo() == null ? Cell.EMPTY : Cell.remark("通知書 " + line.noticeNo())))
                        .wide(18),
                Column.<ProvisionalLine>list("備考", ProvisionalLine::notes).wide(15),
                Column.text("収納種別", line -> line.channel().japanese()),
                Column.day("領収日", ProvisionalLine::paymentDate),
                Column.yen("金額(円)", line -> line.amount().amount()),
                Column.of("未納額(円)", Column.Kind.NUMBER, line -> Cell.money(unpaid(line))),
                Column.of(
                        "受信日",
                        Column.Kind.DAY,
                        line -> Cell.lines(Cell.day(line.receivedOn()), Cell.remark(line.daysWaiting() + "日経過"))),
                Column.<ProvisionalLine>of(
                                "発生元",
                                Column.Kind.CODE,
                                line -> Cell.lines(Cell.code(line.fileName()), Cell.remark("レコード " + line.recordNo())))
                        .wide(18));
    }

    private static @Nullable String kana(ProvisionalLine line) {
        return line.kana();
    }

    private static @Nullable Long unpaid(ProvisionalLine line) {
        return line.unpaid() == null ? null : line.unpaid().amount();
    }

    private static String known(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static long yen(List<ProvisionalLine> lines) {
        return lines.stream().mapToLong(line -> line.amount().amount()).sum();
    }
}
