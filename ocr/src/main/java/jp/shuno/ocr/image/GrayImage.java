package jp.shuno.ocr.image;

import java.util.Objects;

/**
 * A grey picture: a page, or a part of one.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param pixels row by row from the top, one byte each, 0 black to 255 white (unsigned); not copied, so whoever makes a
 *     picture leaves them alone afterwards
 */
public record GrayImage(int width, int height, byte[] pixels) {

    /** @throws IllegalArgumentException when a side is below 1 or the number of pixels is not width times height */
    public GrayImage {
        Objects.requireNonNull(pixels);
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException(
                    pixels.length + " pixels do not make " + width + " by " + height + " of them");
        }
    }

    /** Darkness of a place, 0 black to 255 white. */
    public int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }
}
