package jp.shuno.batch.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.shuno.batch.report.TableView.CellView;
import jp.shuno.batch.report.TableView.LineView;

/** Cells as pages show them: separated yen, △ before what is negative, the Japanese era beside the ISO date. */
final class CellLines {

    private CellLines() {}

    /** A cell in a column of this kind. */
    static CellView view(Column.Kind kind, Cell cell) {
        return new CellView(kind.cssClass(), lines(cell));
    }

    /** Yen as staff write them, {@code 1,234} or {@code △1,234}. */
    static String separated(long number) {
        return number < 0
                ? "△" + String.format(Locale.ROOT, "%,d", number).substring(1)
                : String.format(Locale.ROOT, "%,d", number);
    }

    private static List<LineView> lines(Cell cell) {
        return switch (cell) {
            case Cell.Text text ->
                PrintableText.onLines(text.value())
                        .lines()
                        .map(line -> line("text", line))
                        .toList();
            case Cell.Code code -> List.of(line("id", PrintableText.onOneLine(code.value())));
            case Cell.Remark remark -> List.of(line("remark", PrintableText.onOneLine(remark.value())));
            case Cell.Status status -> List.of(line("mark " + status.tone().cssClass(), status.word()));
            case Cell.Money money -> List.of(line(money.yen() < 0 ? "yen minus" : "yen", separated(money.yen())));
            case Cell.Count count ->
                List.of(line(count.value() < 0 ? "count minus" : "count", separated(count.value()) + count.counter()));
            case Cell.Day day -> List.of(date(day.date()));
            case Cell.Lines several ->
                several.cells().stream().flatMap(one -> lines(one).stream()).toList();
            case Cell.Empty empty -> List.of();
        };
    }

    private static LineView line(String cssClass, String words) {
        return new LineView(cssClass, words, "");
    }

    private static LineView date(LocalDate date) {
        return new LineView("date", JapaneseDates.inEra(date), date.toString());
    }
}
