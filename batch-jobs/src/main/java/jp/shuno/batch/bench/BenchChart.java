package jp.shuno.batch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A chart in the terms of an SVG, ready to be drawn.
 *
 * @param title for those who cannot see it
 * @param width of the drawing
 * @param height of the drawing
 * @param boxes filled rectangles
 * @param lines strokes
 * @param dots single measurements
 * @param texts words
 */
record BenchChart(
        String title,
        String width,
        String height,
        List<Box> boxes,
        List<Line> lines,
        List<Dot> dots,
        List<Text> texts) {

    private static final int WIDTH = 860;
    private static final int LABELS = 250;
    private static final int FIGURES = 215;
    private static final int ROW = 34;
    private static final int BAR = 18;
    private static final int TOP = 26;
    private static final int FOOT = 24;
    private static final int GROWTH_HEIGHT = 320;
    private static final int GROWTH_LEFT = 80;
    private static final int GROWTH_RIGHT = 250;

    /** A rectangle. */
    record Box(String x, String y, String width, String height, String cssClass) {}

    /** A stroke. */
    record Line(String x1, String y1, String x2, String y2, String cssClass) {}

    /** A measurement. */
    record Dot(String x, String y, String cssClass) {}

    /** Words at a place. */
    record Text(String x, String y, String cssClass, String words) {}

    /** Collects what is drawn. */
    private static final class Drawing {
        private final List<Box> boxes = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Dot> dots = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();

        private void box(double x, double y, double width, double height, String cssClass) {
            boxes.add(new Box(at(x), at(y), at(width), at(height), cssClass));
        }

        private void line(double x1, double y1, double x2, double y2, String cssClass) {
            lines.add(new Line(at(x1), at(y1), at(x2), at(y2), cssClass));
        }

        private void dot(double x, double y, String cssClass) {
            dots.add(new Dot(at(x), at(y), cssClass));
        }

        private void text(double x, double y, String cssClass, String words) {
            texts.add(new Text(at(x), at(y), cssClass, words));
        }

        private BenchChart done(String title, double height) {
            return new BenchChart(title, at(WIDTH), at(height), boxes, lines, dots, texts);
        }

        private static String at(double place) {
            return String.format(Locale.ROOT, "%.1f", place);
        }
    }

    /** Seconds of each part: the bar is the median, the stroke goes from the least to the most. */
    static BenchChart times(List<BenchSummary.PartLine> parts) {
        double most =
                parts.stream().mapToDouble(part -> part.own().most()).max().orElse(1);
        double scale = (WIDTH - LABELS - FIGURES) / most;
        Drawing drawing = new Drawing();
        double y = TOP;
        for (BenchSummary.PartLine part : parts) {
            double middle = y + BAR / 2.0;
            drawing.text(LABELS - 10, middle + 5, "label", part.part().japanese());
            drawing.box(LABELS, y, part.own().median() * scale, BAR, part.part().program() ? "ours" : "floor");
            drawing.line(
                    LABELS + part.own().least() * scale,
                    middle,
                    LABELS + part.own().most() * scale,
                    middle,
                    "range");
            drawing.text(
                    LABELS + part.own().most() * scale + 8,
                    middle + 5,
                    "figure",
                    "%,.2f 秒(%,d 件/秒)".formatted(part.own().median(), part.perSecond()));
            y += ROW;
        }
        drawing.line(LABELS, TOP - 8, LABELS, y - ROW + BAR + 8, "axis");
        return drawing.done("各処理の時間(中央値と、最小から最大)", y);
    }

    /**
     * Each round's ratio as a dot on its way to the bound. All bounds stand at the same place, so that a row does not
     * shrink beside one with a larger bound.
     */
    static BenchChart ratios(List<BenchSummary.RatioLine> ratios) {
        double furthest = ratios.stream()
                .mapToDouble(
                        ratio -> Math.max(1, ratio.own().most() / ratio.goal().must()))
                .max()
                .orElse(1);
        double bound = (WIDTH - LABELS - FIGURES) / furthest;
        Drawing drawing = new Drawing();
        double y = TOP;
        for (BenchSummary.RatioLine ratio : ratios) {
            double middle = y + BAR / 2.0;
            double scale = bound / ratio.goal().must();
            drawing.text(LABELS - 10, middle + 5, "label", ratio.japanese());
            drawing.box(LABELS, y, bound, BAR, "allowed");
            drawing.box(LABELS, y, ratio.goal().wished() * scale, BAR, "wished");
            ratio.rounds()
                    .forEach(round -> drawing.dot(
                            LABELS + round * scale,
                            middle,
                            round <= ratio.goal().must() ? "within" : "beyond"));
            drawing.text(
                    LABELS + Math.max(ratio.own().most() * scale, bound) + 12,
                    middle + 5,
                    "figure",
                    "%.2f、基準 %s".formatted(ratio.own().median(), ratio.goal().words()));
            y += ROW;
        }
        drawing.line(LABELS, TOP - 8, LABELS, y - ROW + BAR + 8, "axis");
        drawing.line(LABELS + bound, TOP - 8, LABELS + bound, y - ROW + BAR + 8, "bound");
        drawing.text(LABELS + bound, TOP - 12, "below", "基準");
        return drawing.done("下限に対する比(点は各回、帯は目標と基準)", y);
    }

    /** Seconds by size, one line for each part. */
    static BenchChart growth(BenchSummary summary) {
        double largest = summary.parts().stream()
                .mapToInt(BenchSummary.PartLine::receipts)
                .max()
                .orElse(1);
        double slowest = summary.parts().stream()
                .mapToDouble(part -> part.own().median())
                .max()
                .orElse(1);
        double bottom = GROWTH_HEIGHT - FOOT;
        double across = (WIDTH - GROWTH_LEFT - GROWTH_RIGHT) / largest;
        double up = (bottom - TOP) / slowest;
        Drawing drawing = new Drawing();
        drawing.line(GROWTH_LEFT, TOP, GROWTH_LEFT, bottom, "axis");
        drawing.line(GROWTH_LEFT, bottom, GROWTH_LEFT + largest * across, bottom, "axis");
        drawing.text(GROWTH_LEFT - 8, TOP + 5, "label", "%,.0f 秒".formatted(slowest));
        drawing.line(GROWTH_LEFT, (TOP + bottom) / 2, GROWTH_LEFT + largest * across, (TOP + bottom) / 2, "grid");
        drawing.text(GROWTH_LEFT - 8, (TOP + bottom) / 2 + 5, "label", "%,.0f 秒".formatted(slowest / 2));
        drawing.text(GROWTH_LEFT - 8, bottom + 4, "label", "0");
        summary.parts().stream()
                .map(BenchSummary.PartLine::receipts)
                .distinct()
                .forEach(receipts -> drawing.text(
                        GROWTH_LEFT + receipts * across, bottom + 18, "below", "%,d件".formatted(receipts)));
        double labelAbove = GROWTH_HEIGHT;
        for (BenchPart part : summary.parts().stream()
                .map(BenchSummary.PartLine::part)
                .distinct()
                .sorted((one, other) -> Double.compare(last(summary, one), last(summary, other)))
                .toList()) {
            double fromX = GROWTH_LEFT;
            double fromY = bottom;
            for (BenchSummary.PartLine line : of(summary, part)) {
                double x = GROWTH_LEFT + line.receipts() * across;
                double y = bottom - line.own().median() * up;
                drawing.line(fromX, fromY, x, y, part.program() ? "curve ours" : "curve floor");
                drawing.dot(x, y, part.program() ? "ours" : "floor");
                fromX = x;
                fromY = y;
            }
            labelAbove = Math.min(fromY + 5, labelAbove - 18);
            drawing.text(fromX + 10, labelAbove, "figure", part.japanese());
        }
        return drawing.done("件数による伸び(秒)", GROWTH_HEIGHT);
    }

    private static double last(BenchSummary summary, BenchPart part) {
        return of(summary, part).getLast().own().median();
    }

    private static List<BenchSummary.PartLine> of(BenchSummary summary, BenchPart part) {
        return summary.parts().stream()
                .filter(line -> line.part().equals(part))
                .sorted((one, other) -> Integer.compare(one.receipts(), other.receipts()))
                .toList();
    }
}
