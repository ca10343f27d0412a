package jp.shuno.ocr.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** PNG, JPEG and TIFF by the readers of the JDK. */
final class RasterScan implements ScanFile {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    private final ImageReader reader;
    private final ImageInputStream input;
    private final int pages;

    private RasterScan(ImageReader reader, ImageInputStream input, int pages) {
        this.reader = reader;
        this.input = input;
        this.pages = pages;
    }

    static ScanFile open(Path file, String format) throws UnreadableScanException, IOException {
        ImageReader reader = readerOfTheJdk(format);
        ImageInputStream input = new FileImageInputStream(file.toFile());
        try {
            reader.setInput(input, false, false);
            return new RasterScan(
                    reader, input, ScanFile.counted(format.equals("tiff") ? reader.getNumImages(true) : 1));
        } catch (IOException | RuntimeException broken) {
            release(reader, input);
            throw damaged(broken);
        } catch (UnreadableScanException refused) {
            release(reader, input);
            throw refused;
        }
    }

    /** Libraries bring readers of their own, which come first or last by chance and read broken files as whole ones. */
    private static ImageReader readerOfTheJdk(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getModule() == ImageIO.class.getModule()) {
                return reader;
            }
            reader.dispose();
        }
        throw new IllegalStateException("this JDK reads no " + format);
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public GrayImage page(int index) throws UnreadableScanException {
        try {
            ScanFile.refuseTooLarge(reader.getWidth(index), reader.getHeight(index));
            IIOMetadata metadata = reader.getImageMetadata(index);
            refuseCutOff(metadata);
            OptionalDouble resolution = statedResolution(metadata);
            if (resolution.isPresent()) {
                ScanFile.refuseOtherResolution(resolution.getAsDouble());
            }
            BufferedImage image = reader.read(index);
            return GrayPixels.of(image);
        } catch (IOException | RuntimeException broken) {
            throw damaged(broken);
        }
    }

    /** The reader may fill what a TIFF that ends too early lacks with whatever it has at hand. */
    private void refuseCutOff(@Nullable IIOMetadata metadata) throws IOException, UnreadableScanException {
        if (metadata == null || !reader.getFormatName().equals("tif")) {
            return;
        }
        TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
        boolean tiled = directory.containsTIFFField(BaselineTIFFTagSet.TAG_TILE_OFFSETS);
        TIFFField starts = directory.getTIFFField(
                tiled ? BaselineTIFFTagSet.TAG_TILE_OFFSETS : BaselineTIFFTagSet.TAG_STRIP_OFFSETS);
        TIFFField lengths = directory.getTIFFField(
                tiled ? BaselineTIFFTagSet.TAG_TILE_BYTE_COUNTS : BaselineTIFFTagSet.TAG_STRIP_BYTE_COUNTS);
        for (int part = 0; part < starts.getCount(); part++) {
            if (starts.getAsLong(part) + lengths.getAsLong(part) > input.length()) {
                throw new UnreadableScanException(
                        UnreadableScanException.Cause.DAMAGED, "it ends before the data of a page");
            }
        }
    }

    @Override
    public void close() throws IOException {
        release(reader, input);
    }

    private static void release(ImageReader reader, ImageInputStream input) throws IOException {
        reader.dispose();
        input.close();
    }

    /** The readers of the JDK answer broken bytes with any exception; its text may quote them. */
    private static UnreadableScanException damaged(Exception broken) {
        return new UnreadableScanException(
                UnreadableScanException.Cause.DAMAGED, broken.getClass().getSimpleName());
    }

    /** Pixels per inch as the file states them; many files state none, or only a ratio of the sides. */
    private static OptionalDouble statedResolution(@Nullable IIOMetadata metadata) {
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return OptionalDouble.empty();
        }
        Node root = metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        if (root instanceof Element tree
                && tree.getElementsByTagName("HorizontalPixelSize").item(0) instanceof Element size) {
            double millimetres = Double.parseDouble(size.getAttribute("value"));
            // A pixel of a millimetre or more is a unit of a TIFF without resolution.
            if (millimetres > 0 && millimetres < 1) {
                return OptionalDouble.of(MILLIMETRES_PER_INCH / millimetres);
            }
        }
        return OptionalDouble.empty();
    }
}
