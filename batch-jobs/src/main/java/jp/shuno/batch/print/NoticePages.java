package jp.shuno.batch.print;

import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.print.Sheet.Align;
import jp.shuno.batch.print.Sheet.Shade;
import jp.shuno.batch.print.Sheet.Style;
import jp.shuno.ocr.form.Area;

/**
 * 流し込み: text and tables one below the other on as many sheets of A4 as they need. A table that runs on repeats its
 * headings, and its sum never stands alone.
 */
final class NoticePages {

    static final double LEFT = 20;
    static final double WIDTH = 170;

    private static final double PAPER_WIDTH = 210;
    private static final double PAPER_HEIGHT = 297;
    private static final double TOP = 20;
    private static final double BOTTOM = 280;
    private static final double ROW = 6.6;
    private static final double PADDING = 1.5;
    private static final double THIN = 0.15;
    private static final double THICK = 0.3;
    private static final double LINE_PITCH = 1.55;
    private static final Style TABLE = new Style(Typeface.MINCHO, 9);
    private static final Style HEADING = new Style(Typeface.GOTHIC, 10);
    private static final Style COLUMN = new Style(Typeface.GOTHIC, 8.5);

    private final Letter letter;
    private final String continuedTitle;
    private final String continued;
    private final List<Sheet> sheets = new ArrayList<>();
    private Sheet sheet;
    private double y;

    /**
     * A column of a table.
     *
     * @param heading its name
     * @param share of the width, in millimetres; the columns of a table make up {@link #WIDTH}
     * @param align of its cells
     */
    record Column(String heading, double share, Align align) {}

    NoticePages(Letter letter, String continuedTitle, String continued) {
        this.letter = letter;
        this.continuedTitle = continuedTitle;
        this.continued = continued;
        this.sheet = letter.sheet(PAPER_WIDTH, PAPER_HEIGHT);
        sheets.add(sheet);
        this.y = TOP;
    }

    /** The sheet on which the next part begins. */
    Sheet sheet() {
        return sheet;
    }

    /** How text is set on that sheet. */
    Setting setting() {
        return new Setting(letter, sheet);
    }

    /** Goes on from there. */
    void continueAt(double place) {
        y = place;
    }

    /** Leaves room. */
    void skip(double millimetres) {
        y += millimetres;
    }

    /** Begins a new sheet unless so much room is left. */
    void require(double millimetres) {
        if (y + millimetres > BOTTOM) {
            sheet = letter.sheet(PAPER_WIDTH, PAPER_HEIGHT);
            sheets.add(sheet);
            sheet.text(new Style(Typeface.MINCHO, 11), Align.LEFT, LEFT, TOP - 4, continuedTitle, "title");
            sheet.line(LEFT, TOP, LEFT + WIDTH, TOP, THIN);
            y = TOP + 5;
        }
    }

    /** A heading that stays with what follows it. */
    void heading(String text) {
        require(4 * ROW);
        sheet.text(HEADING, Align.LEFT, LEFT, y + 2.5, text, text);
        y += 6;
    }

    /** Running text over the whole width. */
    void paragraph(Style style, String text, String place) {
        double pitch = style.millimetres() * LINE_PITCH;
        for (String line : setting().lines(style, WIDTH, text, place)) {
            require(pitch);
            sheet.text(style, Align.LEFT, LEFT, y + pitch / 2, line, place);
            y += pitch;
        }
    }

    /** Running text that is not torn apart. */
    void wholeParagraph(Style style, String text, String place) {
        require(setting().lines(style, WIDTH, text, place).size() * style.millimetres() * LINE_PITCH);
        paragraph(style, text, place);
    }

    /**
     * A table.
     *
     * @param rows cells in the order of the columns
     * @param total the word beside the sum
     * @param sum of the last column
     */
    void table(String heading, List<Column> columns, List<List<String>> rows, String total, String sum) {
        heading(heading);
        headings(columns);
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            if (y + (last ? 2 : 1) * ROW > BOTTOM) {
                require(BOTTOM);
                heading(heading + continued);
                headings(columns);
            }
            row(columns, rows.get(i), heading);
        }
        sheet.line(LEFT, y, LEFT + WIDTH, y, THICK);
        double last = columns.getLast().share();
        row(
                List.of(
                        new Column(total, WIDTH - last, Align.RIGHT),
                        new Column(sum, last, columns.getLast().align())),
                List.of(total, sum),
                heading);
        y += 3;
    }

    private void headings(List<Column> columns) {
        sheet.fill(new Area(LEFT, y, WIDTH, ROW), Shade.PALE);
        double x = LEFT;
        for (Column column : columns) {
            Area cell = new Area(x, y, column.share(), ROW);
            setting().fit(COLUMN, Align.CENTRE, padded(cell), column.heading(), column.heading());
            sheet.frame(cell, THIN, Shade.BLACK);
            x += column.share();
        }
        y += ROW;
    }

    private void row(List<Column> columns, List<String> cells, String place) {
        double x = LEFT;
        for (int i = 0; i < columns.size(); i++) {
            Area cell = new Area(x, y, columns.get(i).share(), ROW);
            sheet.frame(cell, THIN, Shade.BLACK);
            setting().fit(TABLE, columns.get(i).align(), padded(cell), cells.get(i), place);
            x += columns.get(i).share();
        }
        y += ROW;
    }

    /** Names over values, side by side: what matters of the letter at a glance. */
    void figures(List<String> names, List<String> values) {
        double width = WIDTH / names.size();
        double height = 11;
        require(ROW + height);
        for (int i = 0; i < names.size(); i++) {
            Area name = new Area(LEFT + i * width, y, width, ROW);
            Area value = new Area(LEFT + i * width, y + ROW, width, height);
            sheet.fill(name, Shade.PALE);
            sheet.frame(name, THIN, Shade.BLACK);
            sheet.frame(value, THIN, Shade.BLACK);
            setting().fit(COLUMN, Align.CENTRE, padded(name), names.get(i), names.get(i));
            setting().fit(new Style(Typeface.GOTHIC, 13), Align.CENTRE, padded(value), values.get(i), names.get(i));
        }
        sheet.frame(new Area(LEFT, y, WIDTH, ROW + height), THICK, Shade.BLACK);
        y += ROW + height + 4;
    }

    /** A name with its value beside it, in a frame. */
    void entry(String name, String value, Style style) {
        double label = 42;
        require(ROW);
        Area left = new Area(LEFT, y, label, ROW);
        Area right = new Area(LEFT + label, y, WIDTH - label, ROW);
        sheet.fill(left, Shade.PALE);
        sheet.frame(left, THIN, Shade.BLACK);
        sheet.frame(right, THIN, Shade.BLACK);
        setting().fit(COLUMN, Align.CENTRE, padded(left), name, name);
        setting().fit(style, Align.LEFT, padded(right), value, name);
        y += ROW;
    }

    /** A framed block of lines at the foot of the text. */
    void block(String heading, String lines) {
        List<String> all = lines.lines().toList();
        double pitch = TABLE.millimetres() * LINE_PITCH;
        double height = all.size() * pitch + 3;
        require(height);
        Area frame = new Area(LEFT, y, WIDTH, height);
        sheet.frame(frame, THIN, Shade.BLACK);
        sheet.text(HEADING, Align.LEFT, LEFT + 3, y + 1.5 + pitch / 2, heading, heading);
        double line = y + 1.5;
        for (String each : all) {
            setting().fit(TABLE, Align.LEFT, new Area(LEFT + 42, line, WIDTH - 44, pitch), each, heading);
            line += pitch;
        }
        y += height;
    }

    private static Area padded(Area cell) {
        return new Area(cell.x() + PADDING, cell.y(), cell.width() - 2 * PADDING, cell.height());
    }

    /** The sheets that were filled. */
    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }
}
