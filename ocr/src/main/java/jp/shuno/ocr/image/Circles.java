package jp.shuno.ocr.image;

import java.util.ArrayList;
import java.util.List;

/** Circles of a range of sizes on a page: every edge votes for the centres that it may go around. */
final class Circles {

    /** Pixels of the page on a side of a pixel of the search. */
    private static final int FACTOR = Shrunk.FACTOR;

    /** Edges fainter than this are noise; stronger than the second they count no more. */
    private static final int EDGE_MIN = 6;

    private static final int EDGE_MAX = 24;

    /** How many places are looked at closely. */
    private static final int PLACES = 4;

    /** Levels by which the ring differs from paper. */
    private static final int CONTRAST = 9;

    /** Share of a ring that must be ink. */
    private static final double SUPPORT_MIN = 0.5;

    private final GrayImage page;
    private final double radiusMin;
    private final double radiusMax;
    private final int width;
    private final int height;
    private final int[] pixels;

    Circles(GrayImage page, double radiusMin, double radiusMax) {
        this.page = page;
        this.radiusMin = radiusMin;
        this.radiusMax = radiusMax;
        width = page.width() / FACTOR;
        height = page.height() / FACTOR;
        pixels = Shrunk.averaged(page, width, height);
    }

    /**
     * A ring.
     *
     * @param x of the centre on the page
     * @param y of the centre on the page
     * @param radius in pixels of the page
     * @param support share of it that is ink
     */
    record Circle(double x, double y, double radius, double support) {

        double distance(Circle other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /** Rings of which at least half is ink. */
    List<Circle> strongest() {
        int first = (int) Math.floor(radiusMin / FACTOR);
        int last = (int) Math.ceil(radiusMax / FACTOR);
        int[][] votes = new int[last - first + 1][width * height];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                vote(votes, first, x, y);
            }
        }
        List<Circle> found = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            Circle circle = refined(peak(votes, first));
            if (circle.support() >= SUPPORT_MIN) {
                found.add(circle);
            }
        }
        return found;
    }

    private void vote(int[][] votes, int first, int x, int y) {
        int i = y * width + x;
        int right = pixels[i + 1] - pixels[i - 1];
        int down = pixels[i + width] - pixels[i - width];
        double edge = Math.hypot(right, down);
        if (edge < EDGE_MIN) {
            return;
        }
        int weight = (int) Math.min(edge, EDGE_MAX);
        for (int index = 0; index < votes.length; index++) {
            double x1 = right / edge * (first + index);
            double y1 = down / edge * (first + index);
            add(votes[index], x + x1, y + y1, weight);
            add(votes[index], x - x1, y - y1, weight);
        }
    }

    private void add(int[] votes, double x, double y, int weight) {
        int column = (int) Math.round(x);
        int row = (int) Math.round(y);
        if (column >= 0 && row >= 0 && column < width && row < height) {
            votes[row * width + column] += weight;
        }
    }

    /** The place with the most votes in its neighbourhood, whose votes are then taken away. */
    private Circle peak(int[][] votes, int first) {
        int best = -1;
        int bestIndex = 0;
        int bestPlace = 0;
        for (int index = 0; index < votes.length; index++) {
            int[] level = votes[index];
            for (int i = width + 1; i < level.length - width - 1; i++) {
                int sum = level[i] * 2 + level[i - 1] + level[i + 1] + level[i - width] + level[i + width];
                if (sum > best) {
                    best = sum;
                    bestIndex = index;
                    bestPlace = i;
                }
            }
        }
        int x = bestPlace % width;
        int y = bestPlace / width;
        for (int[] level : votes) {
            for (int row = Math.max(0, y - 3); row <= Math.min(height - 1, y + 3); row++) {
                for (int column = Math.max(0, x - 3); column <= Math.min(width - 1, x + 3); column++) {
                    level[row * width + column] = 0;
                }
            }
        }
        return new Circle((x + 0.5) * FACTOR, (y + 0.5) * FACTOR, (double) (first + bestIndex) * FACTOR, 0);
    }

    private Circle refined(Circle rough) {
        return refined(refined(rough, 8, 4), 3, 1);
    }

    private Circle refined(Circle rough, int reach, int step) {
        Circle best = rough;
        for (double radius = Math.max(radiusMin, rough.radius() - reach);
                radius <= Math.min(radiusMax, rough.radius() + reach);
                radius += step) {
            for (int x = -reach; x <= reach; x += step) {
                for (int y = -reach; y <= reach; y += step) {
                    double support = support(rough.x() + x, rough.y() + y, radius);
                    if (support > best.support()) {
                        best = new Circle(rough.x() + x, rough.y() + y, radius, support);
                    }
                }
            }
        }
        return best;
    }

    /** The share of a ring that is darker than both its inside and its outside. */
    private double support(double x, double y, double radius) {
        int ink = 0;
        int all = 90;
        for (int step = 0; step < all; step++) {
            double cos = Math.cos(2 * Math.PI * step / all);
            double sin = Math.sin(2 * Math.PI * step / all);
            int on = Math.min(
                    level(x + radius * cos, y + radius * sin), level(x + (radius + 1) * cos, y + (radius + 1) * sin));
            int inside = level(x + (radius - 9) * cos, y + (radius - 9) * sin);
            int outside = level(x + (radius + 9) * cos, y + (radius + 9) * sin);
            if (on < Math.max(inside, outside) - CONTRAST) {
                ink++;
            }
        }
        return (double) ink / all;
    }

    private int level(double x, double y) {
        int column = (int) Math.round(x);
        int row = (int) Math.round(y);
        return column < 0 || row < 0 || column >= page.width() || row >= page.height() ? 255 : page.at(column, row);
    }
}
