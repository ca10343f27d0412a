package jp.shuno.ocr.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * 読取ファイル: a file of scanned pages, PNG, JPEG, TIFF or PDF, known by its first bytes and not by its name. Pages are
 * decoded one at a time, and nothing is decoded before its size is known.
 */
public interface ScanFile extends AutoCloseable {

    /** The longest file, 1 GiB: a batch of 500 pages in grey. */
    long BYTES_MAX = 1L << 30;

    /** The most pages of a file. */
    int PAGES_MAX = 2000;

    /** The longest side of a page in pixels: A4 at 300 dpi has 3,508, and a scanner may add a margin. */
    int SIDE_MAX = 5000;

    /** The resolution that forms are scanned at, in dots per inch. */
    int RESOLUTION = 300;

    /** How far the stated resolution may be off, as a share. */
    double RESOLUTION_TOLERANCE = 0.1;

    /** The number of pages, at least 1. */
    int pages();

    /**
     * Decodes a page.
     *
     * @param index from 0
     * @throws UnreadableScanException when the page is broken or too large
     */
    GrayImage page(int index) throws UnreadableScanException;

    @Override
    void close() throws IOException;

    /**
     * Opens a file without decoding a page.
     *
     * @throws UnreadableScanException when it is none that can be read
     */
    static ScanFile open(Path file) throws UnreadableScanException, IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableScanException(UnreadableScanException.Cause.EMPTY, "0 bytes");
        }
        if (size > BYTES_MAX) {
            throw new UnreadableScanException(UnreadableScanException.Cause.TOO_MUCH, size + " bytes");
        }
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(8);
        }
        if (startsWith(start, '%', 'P', 'D', 'F')) {
            return PdfScan.open(file);
        }
        if (startsWith(start, 0x89, 'P', 'N', 'G')) {
            return RasterScan.open(file, "png");
        }
        if (startsWith(start, 0xFF, 0xD8, 0xFF)) {
            return RasterScan.open(file, "jpeg");
        }
        if (startsWith(start, 'I', 'I', 42, 0) || startsWith(start, 'M', 'M', 0, 42)) {
            return RasterScan.open(file, "tiff");
        }
        throw new UnreadableScanException(
                UnreadableScanException.Cause.UNKNOWN_FORMAT, "neither PNG, JPEG, TIFF nor PDF");
    }

    private static boolean startsWith(byte[] start, int... magic) {
        byte[] wanted = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            wanted[i] = (byte) magic[i];
        }
        return start.length >= wanted.length && Arrays.equals(wanted, 0, wanted.length, start, 0, wanted.length);
    }

    /** @throws UnreadableScanException when a page of that many pixels is none of a form */
    static void refuseTooLarge(long width, long height) throws UnreadableScanException {
        if (width > SIDE_MAX || height > SIDE_MAX) {
            throw new UnreadableScanException(
                    UnreadableScanException.Cause.TOO_LARGE, width + " by " + height + " pixels");
        }
    }

    /** @throws UnreadableScanException when a stated number of pages is too high */
    static int counted(int pages) throws UnreadableScanException {
        if (pages < 1) {
            throw new UnreadableScanException(UnreadableScanException.Cause.DAMAGED, "no pages");
        }
        if (pages > PAGES_MAX) {
            throw new UnreadableScanException(UnreadableScanException.Cause.TOO_MUCH, pages + " pages");
        }
        return pages;
    }

    /** @throws UnreadableScanException when the resolution is not about {@value #RESOLUTION} dots per inch */
    static void refuseOtherResolution(double dotsPerInch) throws UnreadableScanException {
        if (Math.abs(dotsPerInch / RESOLUTION - 1) > RESOLUTION_TOLERANCE) {
            throw new UnreadableScanException(
                    UnreadableScanException.Cause.WRONG_RESOLUTION, Math.round(dotsPerInch) + " dpi");
        }
    }
}
