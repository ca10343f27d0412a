package jp.shuno.batch.print;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.shuno.ocr.form.Area;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * One side of paper to draw on. Lengths are millimetres from the upper left corner, x to the right and y down; sizes of
 * print are points. The vertical place of a text is the middle of its characters.
 */
final class Sheet implements Closeable {

    /** Points per millimetre. */
    static final double POINT = 72 / 25.4;

    /** How far below the middle of its characters the base line of Japanese print lies, in its size. */
    private static final double BASE_LINE = 0.37;

    private final Letter letter;
    private final double height;
    private final PDPageContentStream content;

    /** The shades that forms use. */
    enum Shade {
        BLACK(0),
        /** Frames to write in; a scanner tells them from ink. */
        GREY(150 / 255f),
        /** Background of headings. */
        PALE(0.92f),
        WHITE(1);

        private final float level;

        Shade(double level) {
            this.level = (float) level;
        }
    }

    /** Where the given x lies in a text. */
    enum Align {
        LEFT(0),
        CENTRE(0.5),
        RIGHT(1);

        private final double before;

        Align(double before) {
            this.before = before;
        }
    }

    /**
     * How a text is set.
     *
     * @param face the typeface
     * @param size points
     */
    record Style(Typeface face, double size) {

        /** The size in millimetres, which is also the width of a full-width character. */
        double millimetres() {
            return size / POINT;
        }

        Style ofSize(double other) {
            return new Style(face, other);
        }
    }

    Sheet(Letter letter, PDDocument document, double width, double height) {
        this.letter = letter;
        this.height = height;
        PDPage page = new PDPage(new PDRectangle(point(width), point(height)));
        document.addPage(page);
        try {
            content = new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float point(double millimetres) {
        return (float) (millimetres * POINT);
    }

    /** Something drawn, whose only failure would be memory. */
    private interface Drawing {
        void draw() throws IOException;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a text is. */
    double width(Style style, String text, String place) {
        double thousandths = 0;
        try {
            for (Letter.Run run : letter.runs(style.face(), text, place)) {
                thousandths += run.font().getStringWidth(run.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return thousandths / 1000 * style.millimetres();
    }

    /**
     * Sets one line.
     *
     * @param x left, middle or right of it
     * @param y the middle of its characters
     * @param place for the error
     */
    void text(Style style, Align align, double x, double y, String text, String place) {
        double left = align == Align.LEFT ? x : x - align.before * width(style, text, place);
        draw(() -> {
            content.beginText();
            content.newLineAtOffset(point(left), point(height - y - BASE_LINE * style.millimetres()));
            for (Letter.Run run : letter.runs(style.face(), text, place)) {
                content.setFont(run.font(), (float) style.size());
                content.showText(run.text());
            }
            content.endText();
        });
    }

    /** A text in a shade other than black. */
    void shadedText(Style style, Shade shade, Align align, double x, double y, String text, String place) {
        draw(() -> content.setNonStrokingColor(shade.level));
        text(style, align, x, y, text, place);
        draw(() -> content.setNonStrokingColor(Shade.BLACK.level));
    }

    /** A filled rectangle. */
    void fill(Area area, Shade shade) {
        draw(() -> {
            content.setNonStrokingColor(shade.level);
            rectangle(area);
            content.fill();
            content.setNonStrokingColor(Shade.BLACK.level);
        });
    }

    /** The frame of a rectangle; half of the line lies outside. */
    void frame(Area area, double thickness, Shade shade) {
        draw(() -> {
            pen(thickness, shade);
            rectangle(area);
            content.stroke();
        });
    }

    /** A straight line. */
    void line(double x1, double y1, double x2, double y2, double thickness) {
        draw(() -> {
            pen(thickness, Shade.BLACK);
            content.moveTo(point(x1), point(height - y1));
            content.lineTo(point(x2), point(height - y2));
            content.stroke();
        });
    }

    /** A circle around a point. */
    void circle(double x, double y, double radius, double thickness, Shade shade) {
        // How far the handles of a Bézier curve stand out for a quarter of a circle.
        double handle = radius * 0.5523;
        draw(() -> {
            pen(thickness, shade);
            content.moveTo(point(x + radius), point(height - y));
            quarter(x, y, radius, 0, 0, radius, handle);
            quarter(x, y, 0, radius, -radius, 0, handle);
            quarter(x, y, -radius, 0, 0, -radius, handle);
            quarter(x, y, 0, -radius, radius, 0, handle);
            content.stroke();
        });
    }

    private void quarter(double x, double y, double fromX, double fromY, double toX, double toY, double handle)
            throws IOException {
        double turnX = Math.signum(toX);
        double turnY = Math.signum(toY);
        content.curveTo(
                point(x + fromX + turnX * handle),
                point(height - y + fromY + turnY * handle),
                point(x + toX + Math.signum(fromX) * handle),
                point(height - y + toY + Math.signum(fromY) * handle),
                point(x + toX),
                point(height - y + toY));
    }

    /**
     * A filled outline.
     *
     * @param shape y upwards
     * @param x where its origin lies
     * @param y where its origin lies
     * @param scale millimetres per unit of the shape
     */
    void outline(Shape shape, double x, double y, double scale) {
        draw(() -> {
            float[] at = new float[6];
            for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
                int kind = path.currentSegment(at);
                for (int i = 0; i < at.length; i += 2) {
                    at[i] = point(x + at[i] * scale);
                    at[i + 1] = point(height - y + at[i + 1] * scale);
                }
                switch (kind) {
                    case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                    case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                    case PathIterator.SEG_CUBICTO -> content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    case PathIterator.SEG_CLOSE -> content.closePath();
                    default -> throw new IllegalStateException("an outline of CFF has cubic curves only");
                }
            }
            content.fill();
        });
    }

    private void pen(double thickness, Shade shade) throws IOException {
        content.setLineWidth(point(thickness));
        content.setStrokingColor(shade.level);
    }

    private void rectangle(Area area) throws IOException {
        content.addRect(point(area.x()), point(height - area.bottom()), point(area.width()), point(area.height()));
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
