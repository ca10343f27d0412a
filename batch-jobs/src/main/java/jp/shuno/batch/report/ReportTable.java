package jp.shuno.batch.report;

import java.util.List;

/**
 * A table as such: {@link CsvRendering} makes a file for spreadsheets of it, {@link TableView} a part of a page. The
 * first column names the row.
 *
 * @param caption what it lists, in Japanese
 * @param columns from left to right
 * @param groups rows in their order, under headings where they have one
 * @param totals whether a page adds up the columns that can be added up
 * @param narrow whether a page gives it no more width than it needs, so that such tables stand side by side
 */
record ReportTable<R>(String caption, List<Column<R>> columns, List<Group<R>> groups, boolean totals, boolean narrow) {

    /**
     * Rows under one heading.
     *
     * @param title heading, empty for none
     * @param rows in their order
     */
    record Group<R>(String title, List<R> rows) {}

    /** A table without headings between its rows. */
    static <R> ReportTable<R> plain(String caption, List<Column<R>> columns, List<R> rows) {
        return new ReportTable<>(caption, columns, List.of(new Group<>("", rows)), false, false);
    }

    /** The same with sums on pages. */
    ReportTable<R> withTotals() {
        return new ReportTable<>(caption, columns, groups, true, narrow);
    }

    /** The same for a page that has room beside it. */
    ReportTable<R> asNarrow() {
        return new ReportTable<>(caption, columns, groups, totals, true);
    }

    /** All rows in their order. */
    List<R> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }
}
