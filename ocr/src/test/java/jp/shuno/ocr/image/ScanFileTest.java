package jp.shuno.ocr.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import jp.shuno.ocr.image.UnreadableScanException.Cause;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are known by their bytes; what would harm a reader is refused before it is decoded. */
class ScanFileTest {

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("scan"), bytes);
    }

    private static Cause refused(Path file) throws IOException {
        try (ScanFile scan = ScanFile.open(file)) {
            for (int page = 0; page < scan.pages(); page++) {
                scan.page(page);
            }
        } catch (UnreadableScanException refused) {
            return refused.why();
        }
        throw new AssertionError("the file was read");
    }

    private static BufferedImage stripes(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x / 8 % 2 == 0 ? 0xFFFFFFFF : 0xFF000000);
            }
        }
        return image;
    }

    private static byte[] tiff(String compression, BufferedImage... pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                ImageWriteParam how = writer.getDefaultWriteParam();
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionType(compression);
                writer.writeToSequence(new IIOImage(page, null, null), how);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZW", "CCITT T.6"})
    void aTiffOfSeveralPagesIsReadPageByPage(String compression) throws Exception {
        BufferedImage page = stripes(160, 80, BufferedImage.TYPE_BYTE_BINARY);
        try (ScanFile scan = ScanFile.open(file(tiff(compression, page, page, page)))) {
            GrayImage last = scan.page(2);

            assertThat(scan.pages()).isEqualTo(3);
            assertThat(last.width()).isEqualTo(160);
            assertThat(last.at(3, 40)).isEqualTo(255);
            assertThat(last.at(11, 40)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void greyIsTakenAsItIs(String format) throws Exception {
        BufferedImage gray = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        byte[] level = new byte[64 * 64];
        Arrays.fill(level, (byte) 100);
        gray.getRaster().setDataElements(0, 0, 64, 64, level);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(gray, format, bytes);

        try (ScanFile scan = ScanFile.open(file(bytes.toByteArray()))) {
            assertThat(scan.page(0).at(30, 30)).isBetween(99, 101);
        }
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(refused(file(new byte[0]))).isEqualTo(Cause.EMPTY);
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        assertThat(refused(file("document,page".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Cause.UNKNOWN_FORMAT);
    }

    @Test
    void aTiffThatEndsTooEarlyIsDamaged() throws IOException {
        byte[] whole = tiff("LZW", stripes(400, 400, BufferedImage.TYPE_BYTE_GRAY));

        assertThat(refused(file(Arrays.copyOf(whole, whole.length / 3)))).isEqualTo(Cause.DAMAGED);
    }

    @Test
    void aPictureOfTwentyThousandPixelsIsRefusedByItsHeaderAlone() throws IOException {
        assertThat(refused(file(png(20_000, 20_000, 0)))).isEqualTo(Cause.TOO_LARGE);
    }

    @Test
    void aPictureThatSaysItHasAnotherResolutionIsRefused() throws IOException {
        int dotsPerMetre200 = 7874;

        assertThat(refused(file(png(100, 100, dotsPerMetre200)))).isEqualTo(Cause.WRONG_RESOLUTION);
    }

    /** A PNG of white pixels with a stated resolution, of which only the first row is really there. */
    private static byte[] png(int width, int height, int dotsPerMetre) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 0, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        if (dotsPerMetre > 0) {
            ByteArrayOutputStream physical = new ByteArrayOutputStream();
            DataOutputStream sizes = new DataOutputStream(physical);
            sizes.writeInt(dotsPerMetre);
            sizes.writeInt(dotsPerMetre);
            sizes.write(1);
            chunk(out, "pHYs", physical.toByteArray());
        }
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(rows)) {
            deflated.write(new byte[width + 1]);
        }
        chunk(out, "IDAT", rows.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    private Path pdf(int pages, PDRectangle sheet, BufferedImage picture) throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(sheet);
                document.addPage(page);
                if (picture != null) {
                    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                        content.drawImage(
                                LosslessFactory.createFromImage(document, picture),
                                0,
                                0,
                                sheet.getWidth(),
                                sheet.getHeight());
                    }
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void aPdfPageThatIsOneScanIsTakenAsThatScan() throws Exception {
        BufferedImage scanned = stripes(300, 600, BufferedImage.TYPE_BYTE_GRAY);
        try (ScanFile scan = ScanFile.open(pdf(2, new PDRectangle(72, 144), scanned))) {
            GrayImage page = scan.page(1);

            assertThat(scan.pages()).isEqualTo(2);
            assertThat(page.width()).isEqualTo(300);
            assertThat(page.at(11, 300)).isZero();
        }
    }

    @Test
    void aPdfThatWasCutOffIsDamagedAndNotReadWithoutItsLastPages() throws IOException {
        byte[] whole =
                Files.readAllBytes(pdf(6, new PDRectangle(72, 144), stripes(300, 600, BufferedImage.TYPE_BYTE_GRAY)));

        assertThat(refused(file(Arrays.copyOf(whole, whole.length * 2 / 3)))).isEqualTo(Cause.DAMAGED);
    }

    @Test
    void aPdfOfTooManyPagesIsRefused() throws IOException {
        assertThat(refused(pdf(ScanFile.PAGES_MAX + 1, new PDRectangle(72, 72), null)))
                .isEqualTo(Cause.TOO_MUCH);
    }

    @Test
    void aPdfWhosePageIsAsLargeAsAHouseIsRefused() throws IOException {
        assertThat(refused(pdf(1, new PDRectangle(14_400, 14_400), null))).isEqualTo(Cause.TOO_LARGE);
    }

    @Test
    void aPdfWithASmallSheetAndAHugePictureIsRefused() throws IOException {
        BufferedImage huge = new BufferedImage(ScanFile.SIDE_MAX + 1, 4, BufferedImage.TYPE_BYTE_BINARY);

        assertThat(refused(pdf(1, new PDRectangle(72, 72), huge))).isEqualTo(Cause.TOO_LARGE);
    }

    @Test
    void noReasonQuotesWhatThePageSays() {
        assertThatExceptionOfType(UnreadableScanException.class)
                .isThrownBy(() -> ScanFile.open(file("%PDF-1.4 secret".getBytes(StandardCharsets.UTF_8)))
                        .close())
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("secret"));
    }
}
