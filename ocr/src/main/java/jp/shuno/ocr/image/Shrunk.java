package jp.shuno.ocr.image;

import java.util.ArrayList;
import java.util.List;

/** A page made small by averaging, where noise is gone and large black shapes are quickly found. */
final class Shrunk {

    /** Pixels of the page on a side of a pixel here. */
    static final int FACTOR = 4;

    /** Side of a tile over which paper is taken to be equally bright. */
    private static final int TILE = 40;

    /** Share of a tile that is brighter than its paper. */
    private static final double BRIGHTER = 0.25;

    private final int width;
    private final int height;
    private final int[] pixels;
    private final int[] white;
    private final int tilesAcross;

    Shrunk(GrayImage page) {
        width = Math.max(1, page.width() / FACTOR);
        height = Math.max(1, page.height() / FACTOR);
        pixels = averaged(page, width, height);
        tilesAcross = (width + TILE - 1) / TILE;
        white = new int[tilesAcross * ((height + TILE - 1) / TILE)];
        for (int tile = 0; tile < white.length; tile++) {
            white[tile] = paperOf(tile % tilesAcross * TILE, tile / tilesAcross * TILE);
        }
    }

    /** The means of the squares of {@link #FACTOR} pixels; what is left over at the edges is left out. */
    static int[] averaged(GrayImage page, int width, int height) {
        int[] means = new int[width * height];
        byte[] source = page.pixels();
        for (int y = 0; y < Math.min(height * FACTOR, page.height()); y++) {
            int from = y * page.width();
            int to = y / FACTOR * width;
            for (int x = 0; x < page.width() / FACTOR; x++, from += FACTOR) {
                means[to + x] += (source[from] & 0xFF)
                        + (source[from + 1] & 0xFF)
                        + (source[from + 2] & 0xFF)
                        + (source[from + 3] & 0xFF);
            }
        }
        for (int i = 0; i < means.length; i++) {
            means[i] /= FACTOR * FACTOR;
        }
        return means;
    }

    private int paperOf(int left, int top) {
        int[] counts = new int[256];
        int all = 0;
        for (int y = top; y < Math.min(top + TILE, height); y++) {
            for (int x = left; x < Math.min(left + TILE, width); x++) {
                counts[pixels[y * width + x]]++;
                all++;
            }
        }
        int level = 255;
        for (int brighter = counts[level]; level > 0 && brighter <= all * BRIGHTER; brighter += counts[level]) {
            level--;
        }
        return level;
    }

    /** How bright the paper is around a pixel of the page. */
    int white(double x, double y) {
        int column = Math.clamp((int) (x / FACTOR), 0, width - 1);
        int row = Math.clamp((int) (y / FACTOR), 0, height - 1);
        return white[row / TILE * tilesAcross + column / TILE];
    }

    /** Share of the page that is darker than that share of its paper. */
    double darkShare(double ofWhite) {
        boolean[] dark = dark(ofWhite);
        int count = 0;
        for (boolean one : dark) {
            count += one ? 1 : 0;
        }
        return (double) count / dark.length;
    }

    private boolean[] dark(double ofWhite) {
        boolean[] dark = new boolean[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                dark[y * width + x] = pixels[y * width + x] < white[y / TILE * tilesAcross + x / TILE] * ofWhite;
            }
        }
        return dark;
    }

    /** Black shapes, bites filled and lines thinner than three pixels left out. */
    List<Blob> blobs(double ofWhite) {
        boolean[] open = atLeast(1, atLeast(9, atLeast(5, dark(ofWhite))));
        List<Blob> blobs = new ArrayList<>();
        int[] queue = new int[open.length];
        for (int start = 0; start < open.length; start++) {
            if (open[start]) {
                blobs.add(taken(open, start, queue));
            }
        }
        return blobs;
    }

    /**
     * Every pixel replaced by whether so many of the nine around it are dark: most fill bites, all and any cut lines.
     */
    private boolean[] atLeast(int count, boolean[] dark) {
        byte[] rows = new byte[dark.length];
        boolean[] result = new boolean[dark.length];
        for (int y = 0; y < height; y++) {
            for (int x = 1; x < width - 1; x++) {
                int i = y * width + x;
                rows[i] = (byte) ((dark[i - 1] ? 1 : 0) + (dark[i] ? 1 : 0) + (dark[i + 1] ? 1 : 0));
            }
        }
        for (int i = width; i < dark.length - width; i++) {
            result[i] = rows[i - width] + rows[i] + rows[i + width] >= count;
        }
        return result;
    }

    private Blob taken(boolean[] dark, int start, int[] queue) {
        int left = width;
        int top = height;
        int right = 0;
        int bottom = 0;
        int end = 0;
        queue[end++] = start;
        dark[start] = false;
        for (int next = 0; next < end; next++) {
            int x = queue[next] % width;
            int y = queue[next] / width;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            int[] around = {
                x > 0 ? queue[next] - 1 : -1,
                x < width - 1 ? queue[next] + 1 : -1,
                queue[next] - width,
                queue[next] + width
            };
            for (int neighbour : around) {
                if (neighbour >= 0 && neighbour < dark.length && dark[neighbour]) {
                    dark[neighbour] = false;
                    queue[end++] = neighbour;
                }
            }
        }
        return new Blob(left, top, right - left + 1, bottom - top + 1, end);
    }

    /**
     * A connected black shape, in pixels of the small picture.
     *
     * @param left edge
     * @param top edge
     * @param width of the rectangle around it
     * @param height of the rectangle around it
     * @param size its pixels
     */
    record Blob(int left, int top, int width, int height, int size) {

        /** Whether it is about a filled square of that side, in pixels of the page. */
        boolean isSquareOf(double side) {
            double wanted = side / FACTOR;
            return width > wanted * 0.65
                    && width < wanted * 1.4
                    && height > wanted * 0.65
                    && height < wanted * 1.4
                    && Math.abs(width - height) <= 3
                    && size > 0.55 * width * height;
        }
    }
}
