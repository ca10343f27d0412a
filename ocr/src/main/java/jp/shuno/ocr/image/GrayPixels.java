package jp.shuno.ocr.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/** Grey pixels of whatever a reader decodes. */
final class GrayPixels {

    /** Shares of red, green and blue in what looks as bright (ITU-R BT.601), of 256. */
    private static final int RED = 77;

    private static final int GREEN = 151;
    private static final int BLUE = 28;

    private GrayPixels() {}

    static GrayImage of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY
                        && image.getSampleModel() instanceof PixelInterleavedSampleModel
                ? new GrayImage(width, height, gray(image.getRaster(), width, height))
                : new GrayImage(width, height, ofColours(image, width, height));
    }

    /** Through the colour model grey would be brightened, so the bytes are taken as they are. */
    private static byte[] gray(Raster raster, int width, int height) {
        if (raster.getDataBuffer() instanceof DataBufferByte buffer && buffer.getData().length == width * height) {
            return buffer.getData();
        }
        byte[] pixels = new byte[width * height];
        raster.getDataElements(0, 0, width, height, pixels);
        return pixels;
    }

    private static byte[] ofColours(BufferedImage image, int width, int height) {
        byte[] pixels = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) onWhite(row[x]);
            }
        }
        return pixels;
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        int gray = ((argb >> 16 & 0xFF) * RED + (argb >> 8 & 0xFF) * GREEN + (argb & 0xFF) * BLUE) >> 8;
        return (gray * alpha + 255 * (255 - alpha)) / 255;
    }
}
