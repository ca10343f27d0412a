package jp.shuno.batch.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTableTest {

    private static final List<Column<Long>> COLUMNS = List.of(
            Column.text("名", row -> "行" + row),
            Column.yen("金額", row -> row),
            Column.<Long>count("件", row -> 1).under("数"),
            Column.<Long>number("番号", row -> row).under("数"));

    @Test
    void negativeYenShowATriangleInsteadOfASign() {
        assertThat(CellLines.separated(-1_234_567)).isEqualTo("△1,234,567");
        assertThat(CellLines.separated(-1)).isEqualTo("△1");
        assertThat(CellLines.separated(0)).isEqualTo("0");
        assertThat(CellLines.separated(1_234)).isEqualTo("1,234");
    }

    @Test
    void sumsStandUnderEveryColumnThatHasOneAndNowhereElse() {
        TableView view = TableView.of(
                ReportTable.plain("表", COLUMNS, List.of(1_000L, -300L)).withTotals());

        assertThat(words(view.total())).containsExactly("合計", "700", "2", "");
    }

    @Test
    void groupsHaveTheirOwnSums() {
        ReportTable<Long> table = new ReportTable<>(
                "表",
                COLUMNS,
                List.of(new ReportTable.Group<>("一", List.of(1L, 2L)), new ReportTable.Group<>("二", List.of(-5L))),
                true,
                false);

        TableView view = TableView.of(table);

        assertThat(view.bodies()).extracting(TableView.BodyView::title).containsExactly("一", "二");
        assertThat(words(view.bodies().getFirst().subtotal())).containsExactly("小計", "3", "2", "");
        assertThat(words(view.bodies().getLast().subtotal())).containsExactly("小計", "△5", "1", "");
        assertThat(words(view.total())).containsExactly("合計", "△2", "3", "");
    }

    @Test
    void aSumOfTwoLinesIsTakenLineByLine() {
        Column<Long> pair = new Column<>(
                "組", "", Column.Kind.NUMBER, 0, true, row -> Cell.lines(new Cell.Count(1, "件"), new Cell.Money(row)));

        assertThat(ColumnSum.of(pair, List.of(10L, 20L)))
                .isEqualTo(Cell.lines(new Cell.Count(2, "件"), new Cell.Money(30)));
    }

    @Test
    void aCommonHeaderSpansItsColumnsAndTheOthersStandAtDoubleHeight() {
        TableView view = TableView.of(ReportTable.plain("表", COLUMNS, List.of(1L)));

        assertThat(view.headings())
                .extracting(TableView.HeaderView::title, TableView.HeaderView::across, TableView.HeaderView::down)
                .containsExactly(tuple("名", 1, 2), tuple("金額", 1, 2), tuple("数", 2, 1));
        assertThat(view.titles()).extracting(TableView.HeaderView::title).containsExactly("件", "番号");
    }

    @Test
    void aPageIsCutWhereItWouldBecomeUnreadableAndSaysSoButTheSumIsWhole() {
        List<Long> rows =
                LongStream.rangeClosed(1, TableView.ROWS_MAX + 1L).boxed().toList();

        TableView view = TableView.of(ReportTable.plain("表", COLUMNS, rows).withTotals());

        assertThat(view.bodies().getFirst().rows()).hasSize(TableView.ROWS_MAX);
        assertThat(view.leftOut()).isEqualTo("先頭の2,000件を表示しています。全2,001件は同名のCSVを参照してください。");
        assertThat(words(view.total())).containsExactly("合計", "2,003,001", "2,001", "");
    }

    @Test
    void aTableThatFitsLeavesNothingOut() {
        List<Long> rows =
                IntStream.range(0, TableView.ROWS_MAX).mapToObj(Long::valueOf).toList();

        assertThat(TableView.of(ReportTable.plain("表", COLUMNS, rows)).leftOut())
                .isEmpty();
    }

    private static List<String> words(TableView.RowView row) {
        return Stream.concat(Stream.of(row.name()), row.cells().stream())
                .map(cell ->
                        cell.lines().isEmpty() ? "" : cell.lines().getFirst().words())
                .toList();
    }
}
