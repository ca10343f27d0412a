package jp.shuno.batch.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import jp.shuno.ocr.form.Area;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;

/** A letter as it comes out of the printer: pages of ink at 300 dots per inch, and their text. */
final class PrintedLetter {

    private static final int DPI = 300;
    private static final int DARK = 128;

    private final byte[] bytes;
    private final List<BufferedImage> pages = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /** What writes a PDF. */
    interface Printing {
        void to(OutputStream out) throws IOException;
    }

    private PrintedLetter(byte[] bytes) throws IOException {
        this.bytes = bytes;
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFRenderer renderer = new PDFRenderer(document);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
                stripper.setStartPage(page + 1);
                stripper.setEndPage(page + 1);
                texts.add(stripper.getText(document));
            }
        }
    }

    /** The fonts of this machine; without them the test is skipped, and the reason says what to install. */
    static PrintFonts fonts() {
        try {
            return PrintFonts.installed();
        } catch (MissingFontException missing) {
            Assumptions.abort("a font is missing: install the package " + missing.fontPackage());
            throw missing;
        }
    }

    static byte[] bytes(Printing printing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            printing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static PrintedLetter of(Printing printing) {
        try {
            return new PrintedLetter(bytes(printing));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the pages for a person to look at. */
    PrintedLetter keptAs(String name) {
        Path folder = Path.of("target", "printed");
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".pdf"), bytes);
            for (int page = 0; page < pages.size(); page++) {
                ImageIO.write(
                        pages.get(page),
                        "png",
                        folder.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    int pages() {
        return pages.size();
    }

    /** The text of a page, from 1, without blanks and line breaks. */
    String text(int page) {
        return texts.get(page - 1).replaceAll("[\\s　]+", "");
    }

    /** The text of all pages, without blanks and line breaks. */
    String text() {
        return String.join("", texts).replaceAll("[\\s　]+", "");
    }

    private static int dots(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * DPI);
    }

    private BufferedImage cut(int page, Area area) {
        Rectangle dots = new Rectangle(dots(area.x()), dots(area.y()), dots(area.width()), dots(area.height()));
        return pages.get(page - 1).getSubimage(dots.x, dots.y, dots.width, dots.height);
    }

    /** How much of an area of a page is dark, 0 to 1. */
    double ink(int page, Area area) {
        BufferedImage cut = cut(page, area);
        long dark = 0;
        for (int y = 0; y < cut.getHeight(); y++) {
            for (int x = 0; x < cut.getWidth(); x++) {
                dark += (cut.getRGB(x, y) & 0xFF) < DARK ? 1 : 0;
            }
        }
        return (double) dark / cut.getWidth() / cut.getHeight();
    }

    /** The smallest rectangle that holds all ink within an area, in millimetres. */
    Area inkBounds(int page, Area area) {
        BufferedImage cut = cut(page, area);
        Rectangle bounds = new Rectangle(-1, -1);
        for (int y = 0; y < cut.getHeight(); y++) {
            for (int x = 0; x < cut.getWidth(); x++) {
                if ((cut.getRGB(x, y) & 0xFF) < DARK) {
                    bounds.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        double dot = 25.4 / DPI;
        return new Area(
                (dots(area.x()) + bounds.x) * dot,
                (dots(area.y()) + bounds.y) * dot,
                bounds.width * dot,
                bounds.height * dot);
    }

    /** What a reader of Code 128 finds in an area. */
    Result code128(int page, Area area) throws Exception {
        BufferedImage cut = cut(page, area);
        int[] pixels = cut.getRGB(0, 0, cut.getWidth(), cut.getHeight(), null, 0, cut.getWidth());
        try {
            return new Code128Reader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(
                                    new RGBLuminanceSource(cut.getWidth(), cut.getHeight(), pixels))),
                            Map.of(DecodeHintType.TRY_HARDER, true));
        } catch (NotFoundException e) {
            throw new AssertionError("no bar code here", e);
        }
    }
}
