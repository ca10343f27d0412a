package jp.shuno.ocr.image;

import java.util.Arrays;

/** 記入の量: what is darker than the paper in a cut-out, single specks of noise left out. */
public final class Ink {

    /** How much darker than the paper ink is at least, in levels of 256; noise of a scanner stays below. */
    private static final int CONTRAST_MIN = 28;

    /** The share of a cut-out that is brighter than its paper. */
    private static final double BRIGHTER = 0.3;

    private final int width;
    private final int height;
    private final boolean[] dark;

    private Ink(int width, int height, boolean[] dark) {
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    /** Tells ink from paper. */
    public static Ink of(GrayImage cut) {
        GrayImage smooth = Tones.smooth(cut);
        int limit = Tones.brightness(smooth, 1 - BRIGHTER) - CONTRAST_MIN;
        boolean[] dark = new boolean[cut.width() * cut.height()];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = (smooth.pixels()[i] & 0xFF) < limit;
        }
        return new Ink(cut.width(), cut.height(), dark);
    }

    /** The same without what lies within a distance of a place, all in pixels. */
    public Ink without(double centreX, double centreY, double radius) {
        boolean[] rest = dark.clone();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (Math.hypot(x + 0.5 - centreX, y + 0.5 - centreY) <= radius) {
                    rest[y * width + x] = false;
                }
            }
        }
        return new Ink(width, height, rest);
    }

    /** The share of the cut-out that is ink, 0 to 1. */
    public double share() {
        int count = 0;
        for (boolean one : dark) {
            count += one ? 1 : 0;
        }
        return (double) count / dark.length;
    }

    /**
     * The part of a cut-out from its first ink to its last, with some paper on either side; the whole where there is no
     * ink. Paper costs the engine as much time as print.
     *
     * @param margin in pixels
     */
    public static GrayImage trimmed(GrayImage cut, int margin) {
        boolean[] columns = new boolean[cut.width()];
        of(cut).mark(columns, new boolean[cut.height()]);
        return part(cut, first(columns) - margin, 0, last(columns) + margin, cut.height() - 1);
    }

    /** The same without the paper above and below. */
    public static GrayImage tight(GrayImage cut, int margin) {
        boolean[] columns = new boolean[cut.width()];
        boolean[] rows = new boolean[cut.height()];
        of(cut).mark(columns, rows);
        return part(
                cut,
                first(columns) - margin,
                first(rows) - margin / 3,
                last(columns) + margin,
                last(rows) + margin / 3);
    }

    private void mark(boolean[] columns, boolean[] rows) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (dark[y * width + x]) {
                    columns[x] = true;
                    rows[y] = true;
                }
            }
        }
    }

    private static int first(boolean[] inked) {
        int first = 0;
        while (first < inked.length && !inked[first]) {
            first++;
        }
        return first == inked.length ? 0 : first;
    }

    private static int last(boolean[] inked) {
        int last = inked.length - 1;
        while (last >= 0 && !inked[last]) {
            last--;
        }
        return last < 0 ? inked.length - 1 : last;
    }

    private static GrayImage part(GrayImage cut, int left, int top, int right, int bottom) {
        int fromX = Math.max(0, left);
        int fromY = Math.max(0, top);
        int width = Math.min(cut.width() - 1, right) - fromX + 1;
        int height = Math.min(cut.height() - 1, bottom) - fromY + 1;
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(cut.pixels(), (fromY + y) * cut.width() + fromX, pixels, y * width, width);
        }
        return new GrayImage(width, height, pixels);
    }

    /** The longest unbroken ink in a row of pixels. */
    public int longestRun() {
        int longest = 0;
        for (int y = 0; y < height; y++) {
            int run = 0;
            for (int x = 0; x < width; x++) {
                run = dark[y * width + x] ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    /** The rectangle around the largest connected stroke; empty where there is no ink. */
    public Extent largestStroke() {
        boolean[] left = Arrays.copyOf(dark, dark.length);
        int[] queue = new int[dark.length];
        Extent largest = new Extent(0, 0, 0);
        for (int start = 0; start < left.length; start++) {
            if (left[start]) {
                Extent stroke = stroke(left, start, queue);
                largest = stroke.size() > largest.size() ? stroke : largest;
            }
        }
        return largest;
    }

    private Extent stroke(boolean[] left, int start, int[] queue) {
        int minX = width;
        int maxX = 0;
        int minY = height;
        int maxY = 0;
        int end = 0;
        queue[end++] = start;
        left[start] = false;
        for (int next = 0; next < end; next++) {
            int x = queue[next] % width;
            int y = queue[next] / width;
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y);
            for (int row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
                for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
                    if (left[row * width + column]) {
                        left[row * width + column] = false;
                        queue[end++] = row * width + column;
                    }
                }
            }
        }
        return new Extent(maxX - minX + 1, maxY - minY + 1, end);
    }

    /**
     * How far a stroke reaches.
     *
     * @param width in pixels
     * @param height in pixels
     * @param size its pixels
     */
    public record Extent(int width, int height, int size) {}
}
