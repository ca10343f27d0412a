package jp.shuno.batch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table as the page template shows it: every value is text already, every cell knows its class in the style sheet.
 *
 * @param cssClass how it takes its place on screen and paper
 * @param caption what it lists
 * @param columns from left to right
 * @param headings headers over several columns, empty where no column has one
 * @param titles headers of the columns that are not in {@code headings} themselves
 * @param bodies rows by group
 * @param total sums over all rows, null for none
 * @param empty whether there is no row
 * @param width number of columns
 * @param leftOut what the page does not show, empty where it shows all
 */
record TableView(
        String cssClass,
        String caption,
        List<ColumnView> columns,
        List<HeaderView> headings,
        List<HeaderView> titles,
        List<BodyView> bodies,
        @Nullable RowView total,
        boolean empty,
        int width,
        String leftOut) {

    /** The most rows on a page; a browser stays usable and a print readable. The CSV has them all. */
    static final int ROWS_MAX = 2_000;

    private static final int SHORT = 12;

    /** Whether there are two rows of headers. */
    boolean hasHeadings() {
        return !headings.isEmpty();
    }

    /** A column and its share of the page. */
    record ColumnView(String style) {}

    /** A header cell. */
    record HeaderView(String title, String cssClass, int across, int down, String scope) {}

    /** A group of rows. */
    record BodyView(
            String title, List<RowView> rows, @Nullable RowView subtotal) {}

    /** A row: the cell that names it and the others. */
    record RowView(CellView name, List<CellView> cells) {}

    /** A cell and its lines. */
    record CellView(String cssClass, List<LineView> lines) {}

    /** One line of a cell. */
    record LineView(String cssClass, String words, String iso) {}

    /** Prepares a table for the template. */
    static <R> TableView of(ReportTable<R> table) {
        List<R> rows = table.rows();
        boolean grouped =
                table.columns().stream().anyMatch(column -> !column.group().isEmpty());
        return new TableView(
                cssClass(table, rows.size()),
                table.caption(),
                table.columns().stream().map(TableView::columnView).toList(),
                grouped ? upperHeaders(table.columns()) : List.of(),
                grouped ? lowerHeaders(table.columns()) : plainHeaders(table.columns()),
                bodies(table),
                table.totals() && !rows.isEmpty() ? sum("合計", table.columns(), rows) : null,
                rows.isEmpty(),
                table.columns().size(),
                rows.size() > ROWS_MAX
                        ? "先頭の%,d件を表示しています。全%,d件は同名のCSVを参照してください。".formatted(ROWS_MAX, rows.size())
                        : "");
    }

    /** A short table stays on one sheet of paper, a long one begins on a new sheet. */
    private static String cssClass(ReportTable<?> table, int rows) {
        return (rows <= SHORT ? "short" : "long") + (table.narrow() ? " narrow" : "");
    }

    private static ColumnView columnView(Column<?> column) {
        return new ColumnView(column.widthPercent() == 0 ? "" : "width:" + column.widthPercent() + "%");
    }

    private static <R> List<HeaderView> plainHeaders(List<Column<R>> columns) {
        return columns.stream().map(column -> header(column, 1)).toList();
    }

    /** Common headers, and those columns that have none at double height. */
    private static <R> List<HeaderView> upperHeaders(List<Column<R>> columns) {
        List<HeaderView> headers = new ArrayList<>();
        int from = 0;
        while (from < columns.size()) {
            String group = columns.get(from).group();
            int to = from + 1;
            while (!group.isEmpty()
                    && to < columns.size()
                    && columns.get(to).group().equals(group)) {
                to++;
            }
            headers.add(
                    group.isEmpty()
                            ? header(columns.get(from), 2)
                            : new HeaderView(group, "over", to - from, 1, "colgroup"));
            from = to;
        }
        return headers;
    }

    private static <R> List<HeaderView> lowerHeaders(List<Column<R>> columns) {
        return columns.stream()
                .filter(column -> !column.group().isEmpty())
                .map(column -> header(column, 1))
                .toList();
    }

    private static HeaderView header(Column<?> column, int down) {
        return new HeaderView(column.title(), column.kind().cssClass(), 1, down, "col");
    }

    private static <R> List<BodyView> bodies(ReportTable<R> table) {
        List<BodyView> bodies = new ArrayList<>();
        boolean subtotals = table.totals() && table.groups().size() > 1;
        int room = ROWS_MAX;
        for (ReportTable.Group<R> group : table.groups()) {
            List<RowView> rows = group.rows().stream()
                    .limit(room)
                    .map(row -> row(table.columns(), row))
                    .toList();
            room -= rows.size();
            if (!rows.isEmpty()) {
                bodies.add(
                        new BodyView(group.title(), rows, subtotals ? sum("小計", table.columns(), group.rows()) : null));
            }
        }
        return bodies;
    }

    private static <R> RowView row(List<Column<R>> columns, R row) {
        return rowView(columns, column -> column.cell().apply(row));
    }

    private static <R> RowView sum(String title, List<Column<R>> columns, List<R> rows) {
        Column<R> first = columns.getFirst();
        return rowView(columns, column -> column.equals(first) ? new Cell.Text(title) : ColumnSum.of(column, rows));
    }

    private static <R> RowView rowView(List<Column<R>> columns, Function<Column<R>, Cell> cell) {
        List<CellView> cells = columns.stream()
                .map(column -> CellLines.view(column.kind(), cell.apply(column)))
                .toList();
        return new RowView(cells.getFirst(), cells.subList(1, cells.size()));
    }
}
