package jp.shuno.ocr.image;

/** Brightness of cut-outs: how light their paper is, and pictures with other tones made from them. */
public final class Tones {

    /** The share of a line of print that is paper, at least. */
    private static final double PAPER = 0.7;

    /** The share of a line of print that is its blackest ink. */
    private static final double BLACKEST = 0.02;

    private Tones() {}

    /** The level that so large a share of the pixels is no brighter than. */
    public static int brightness(GrayImage image, double share) {
        int[] counts = new int[256];
        for (byte pixel : image.pixels()) {
            counts[pixel & 0xFF]++;
        }
        int level = 0;
        for (long seen = counts[0]; level < 255 && seen < share * image.pixels().length; seen += counts[level]) {
            level++;
        }
        return level;
    }

    /** Each pixel as the mean of the nine around it. */
    public static GrayImage smooth(GrayImage image) {
        int width = image.width();
        int height = image.height();
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int sum = 0;
                int count = 0;
                for (int row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
                    for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
                        sum += image.at(column, row);
                        count++;
                    }
                }
                pixels[y * width + x] = (byte) (sum / count);
            }
        }
        return new GrayImage(width, height, pixels);
    }

    /**
     * Black print alone: what is less than half as dark as the blackest ink, such as a stamp across it, turns white.
     */
    public static GrayImage blackestInk(GrayImage line) {
        return stretched(line, 0.5);
    }

    /** Faded print made black, paper white. */
    public static GrayImage fullContrast(GrayImage line) {
        return stretched(Tones.smooth(line), 0.9);
    }

    /** Thin strokes a pixel thicker on each side, in full contrast. */
    public static GrayImage bold(GrayImage line) {
        GrayImage strong = fullContrast(line);
        int width = strong.width();
        int height = strong.height();
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int darkest = 255;
                for (int row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
                    for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
                        darkest = Math.min(darkest, strong.at(column, row));
                    }
                }
                pixels[y * width + x] = (byte) darkest;
            }
        }
        return new GrayImage(width, height, pixels);
    }

    /** The blackest ink becomes black; what lies from that share of the way to the paper on becomes white. */
    private static GrayImage stretched(GrayImage line, double whiteFrom) {
        int paper = brightness(line, PAPER);
        int black = Math.min(brightness(line, BLACKEST), paper - 1);
        double white = black + (paper - black) * whiteFrom;
        byte[] pixels = new byte[line.pixels().length];
        for (int i = 0; i < pixels.length; i++) {
            double share = ((line.pixels()[i] & 0xFF) - black) / Math.max(1, white - black);
            pixels[i] = (byte) Math.round(255 * Math.clamp(share, 0, 1));
        }
        return new GrayImage(line.width(), line.height(), pixels);
    }
}
