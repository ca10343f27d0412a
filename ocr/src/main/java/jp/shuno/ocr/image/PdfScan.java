package jp.shuno.ocr.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A PDF as scanners make it. A page that is one picture is taken as that picture, without drawing it anew; any other is
 * drawn.
 */
final class PdfScan implements ScanFile {

    private static final double POINTS_PER_INCH = 72;

    /** Pictures inside pictures; deeper nesting is no scan. */
    private static final int NESTING_MAX = 4;

    /**
     * A page that is one scan needs some ten operators; one that draws more is no scan that could be taken as it is.
     */
    private static final int TOKENS_MAX = 100;

    /** The last bytes, among which the mark of the end stands. */
    private static final int END = 1024;

    private final PDDocument document;
    private final int pages;

    private PdfScan(PDDocument document, int pages) {
        this.document = document;
        this.pages = pages;
    }

    static ScanFile open(Path file) throws UnreadableScanException, IOException {
        // The library repairs what was cut off and goes on without the pages that are gone; nobody would miss them.
        if (!isWhole(file)) {
            throw new UnreadableScanException(UnreadableScanException.Cause.DAMAGED, "it has no end");
        }
        PDDocument document;
        try {
            document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
        } catch (IOException | RuntimeException broken) {
            throw damaged(broken);
        }
        try {
            return new PdfScan(document, ScanFile.counted(document.getNumberOfPages()));
        } catch (UnreadableScanException refused) {
            document.close();
            throw refused;
        } catch (RuntimeException broken) {
            document.close();
            throw damaged(broken);
        }
    }

    private static boolean isWhole(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(END, bytes.length())];
            bytes.seek(bytes.length() - end.length);
            bytes.readFully(end);
            return new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public GrayImage page(int index) throws UnreadableScanException {
        try {
            PDPage page = document.getPage(index);
            PDRectangle sheet = page.getCropBox();
            ScanFile.refuseTooLarge(pixels(sheet.getWidth()), pixels(sheet.getHeight()));
            refuseLargePictures(page.getResources(), 0);
            PDImageXObject scan = page.getRotation() == 0 ? onlyPicture(page) : null;
            if (scan != null) {
                ScanFile.refuseOtherResolution(scan.getWidth() / (sheet.getWidth() / POINTS_PER_INCH));
                return GrayPixels.of(scan.getImage());
            }
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(index, RESOLUTION, ImageType.GRAY);
            return GrayPixels.of(drawn);
        } catch (IOException | RuntimeException broken) {
            throw damaged(broken);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static long pixels(float points) {
        return Math.round(points / POINTS_PER_INCH * RESOLUTION);
    }

    private static void refuseLargePictures(@Nullable PDResources resources, int depth)
            throws IOException, UnreadableScanException {
        if (resources == null) {
            return;
        }
        if (depth > NESTING_MAX) {
            throw new UnreadableScanException(UnreadableScanException.Cause.DAMAGED, "pictures nested too deeply");
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject picture) {
                ScanFile.refuseTooLarge(picture.getWidth(), picture.getHeight());
            } else if (object instanceof PDFormXObject form) {
                refuseLargePictures(form.getResources(), depth + 1);
            }
        }
    }

    /** The picture that fills the page, upright and alone; null where there is more to draw. */
    private static @Nullable PDImageXObject onlyPicture(PDPage page) throws IOException {
        PDRectangle sheet = page.getCropBox();
        PDFStreamParser parser = new PDFStreamParser(page);
        List<Object> operands = new ArrayList<>();
        PDImageXObject picture = null;
        boolean fills = false;
        int count = 0;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            count++;
            if (count > TOKENS_MAX) {
                return null;
            }
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            switch (operator.getName()) {
                case "q", "Q" -> {}
                case "cm" -> fills = fills(operands, sheet);
                case "Do" -> {
                    if (picture != null
                            || !fills
                            || !(operands.getFirst() instanceof COSName name)
                            || !(page.getResources().getXObject(name) instanceof PDImageXObject only)) {
                        return null;
                    }
                    picture = only;
                }
                default -> {
                    return null;
                }
            }
            operands.clear();
        }
        return picture;
    }

    private static boolean fills(List<Object> matrix, PDRectangle sheet) {
        float[] wanted = {sheet.getWidth(), 0, 0, sheet.getHeight(), sheet.getLowerLeftX(), sheet.getLowerLeftY()};
        if (matrix.size() != wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!(matrix.get(i) instanceof COSNumber number) || Math.abs(number.floatValue() - wanted[i]) > 1) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableScanException damaged(Exception broken) {
        return new UnreadableScanException(
                UnreadableScanException.Cause.DAMAGED, broken.getClass().getSimpleName());
    }
}
