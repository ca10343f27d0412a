package jp.shuno.batch.report;

import java.util.ArrayList;
import java.util.List;

/** Adds up a column. Cells that hold neither yen nor a number add nothing. */
final class ColumnSum {

    private ColumnSum() {}

    /** The sum as a cell of the same kind, empty where a sum would mean nothing. */
    static <R> Cell of(Column<R> column, List<R> rows) {
        if (!column.summed()) {
            return Cell.EMPTY;
        }
        Cell sum = Cell.EMPTY;
        for (R row : rows) {
            sum = plus(sum, column.cell().apply(row));
        }
        return sum;
    }

    private static Cell plus(Cell sum, Cell next) {
        return switch (next) {
            case Cell.Money money ->
                new Cell.Money(Math.addExact(sum instanceof Cell.Money s ? s.yen() : 0, money.yen()));
            case Cell.Count count ->
                new Cell.Count(
                        Math.addExact(sum instanceof Cell.Count s ? s.value() : 0, count.value()), count.counter());
            case Cell.Lines lines -> sumOfLines(sum, lines);
            case Cell.Text text -> sum;
            case Cell.Code code -> sum;
            case Cell.Remark remark -> sum;
            case Cell.Status status -> sum;
            case Cell.Day day -> sum;
            case Cell.Empty empty -> sum;
        };
    }

    /** Line by line: count under count, yen under yen. */
    private static Cell sumOfLines(Cell sum, Cell.Lines next) {
        if (!(sum instanceof Cell.Lines lines)) {
            return next;
        }
        List<Cell> before = lines.cells();
        List<Cell> sums = new ArrayList<>();
        for (int i = 0; i < next.cells().size(); i++) {
            sums.add(plus(
                    i < before.size() ? before.get(i) : Cell.EMPTY, next.cells().get(i)));
        }
        return new Cell.Lines(sums);
    }
}
