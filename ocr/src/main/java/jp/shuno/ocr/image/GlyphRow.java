package jp.shuno.ocr.image;

import java.util.ArrayList;
import java.util.List;

/**
 * The characters of one printed line, without what else lies in its strip: parts of rings and rules, which touch the
 * edge, and whatever stands left of the first or right of the last character.
 *
 * @param picture the strip with the rest made white
 * @param tall how many connected shapes are as tall as a digit
 */
public record GlyphRow(GrayImage picture, int tall) {

    /** How tall a digit is at least, as a share of the tallest shape that touches no edge. */
    private static final double TALL = 0.7;

    /** How tall a strip is at most, as a multiple of its digits. */
    private static final double STRIP = 4;

    /** Finds the characters. */
    public static GlyphRow of(GrayImage strip) {
        GrayImage smooth = Tones.smooth(strip);
        int paper = Tones.brightness(smooth, 0.6);
        int black = Tones.brightness(smooth, 0.02);
        int limit = paper - Math.max(10, (paper - black) * 2 / 5);
        List<Shape> shapes = shapes(smooth, limit);
        int tallest = 0;
        for (Shape shape : shapes) {
            if (!shape.touchesEdge(strip) && shape.width() < strip.height()) {
                tallest = Math.max(tallest, shape.height());
            }
        }
        if (tallest * STRIP < strip.height()) {
            return new GlyphRow(strip, 0);
        }
        int count = 0;
        int left = strip.width();
        int right = 0;
        for (Shape shape : shapes) {
            if (!shape.touchesEdge(strip) && shape.height() >= tallest * TALL) {
                count++;
                left = Math.min(left, shape.left());
                right = Math.max(right, shape.right());
            }
        }
        return new GlyphRow(cleaned(strip, shapes, paper, left, right), count);
    }

    private static GrayImage cleaned(GrayImage strip, List<Shape> shapes, int paper, int left, int right) {
        byte[] pixels = strip.pixels().clone();
        int margin = strip.height() / 8;
        for (int y = 0; y < strip.height(); y++) {
            for (int x = 0; x < strip.width(); x++) {
                if (x < left - margin || x > right + margin) {
                    pixels[y * strip.width() + x] = (byte) paper;
                }
            }
        }
        for (Shape shape : shapes) {
            if (shape.touchesEdge(strip)) {
                shape.erase(pixels, strip.width(), strip.height(), paper);
            }
        }
        return new GrayImage(strip.width(), strip.height(), pixels);
    }

    private static List<Shape> shapes(GrayImage smooth, int limit) {
        int width = smooth.width();
        int[] labels = new int[width * smooth.height()];
        int[] queue = new int[labels.length];
        List<Shape> shapes = new ArrayList<>();
        for (int start = 0; start < labels.length; start++) {
            if (labels[start] == 0 && (smooth.pixels()[start] & 0xFF) < limit) {
                shapes.add(shape(smooth, limit, labels, queue, start));
            }
        }
        return shapes;
    }

    private static Shape shape(GrayImage smooth, int limit, int[] labels, int[] queue, int start) {
        int width = smooth.width();
        int left = width;
        int right = 0;
        int top = smooth.height();
        int bottom = 0;
        int end = 0;
        queue[end++] = start;
        labels[start] = 1;
        for (int next = 0; next < end; next++) {
            int x = queue[next] % width;
            int y = queue[next] / width;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            for (int row = Math.max(0, y - 1); row <= Math.min(smooth.height() - 1, y + 1); row++) {
                for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
                    int i = row * width + column;
                    if (labels[i] == 0 && (smooth.pixels()[i] & 0xFF) < limit) {
                        labels[i] = 1;
                        queue[end++] = i;
                    }
                }
            }
        }
        return new Shape(left, top, right, bottom, java.util.Arrays.copyOf(queue, end));
    }

    /** A connected dark shape. */
    private record Shape(int left, int top, int right, int bottom, int[] places) {

        int width() {
            return right - left + 1;
        }

        int height() {
            return bottom - top + 1;
        }

        boolean touchesEdge(GrayImage strip) {
            return left <= 0 || top <= 0 || right >= strip.width() - 1 || bottom >= strip.height() - 1;
        }

        /** With the pixels around it, over which its edge is blurred. */
        void erase(byte[] pixels, int width, int height, int paper) {
            for (int place : places) {
                for (int y = Math.max(0, place / width - 2); y <= Math.min(height - 1, place / width + 2); y++) {
                    for (int x = Math.max(0, place % width - 2); x <= Math.min(width - 1, place % width + 2); x++) {
                        pixels[y * width + x] = (byte) paper;
                    }
                }
            }
        }
    }
}
