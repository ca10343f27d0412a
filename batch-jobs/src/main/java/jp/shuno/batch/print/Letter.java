package jp.shuno.batch.print;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A PDF in the making. Its dates and identifiers come from the letter, so that it can be made again with the same
 * bytes.
 */
final class Letter implements Closeable {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final String name;
    private final PrintFonts fonts;
    private final PDDocument document = new PDDocument();
    private final Map<TrueTypeFont, PDType0Font> embedded = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * @param name what errors and the title of the PDF call it
     * @param date of the letter
     */
    Letter(String name, LocalDate date, PrintFonts fonts) {
        this.name = name;
        this.fonts = fonts;
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(name);
        information.setProducer("Shuno");
        information.setCreationDate(GregorianCalendar.from(date.atStartOfDay(TOKYO)));
        document.setDocumentInformation(information);
        // Without one, the identifier of the file is made from the time of day.
        document.setDocumentId(date.toEpochDay());
        document.getDocumentCatalog().setLanguage("ja");
    }

    /** Part of a text that one font can set. */
    record Run(PDType0Font font, String text) {}

    String name() {
        return name;
    }

    PrintFonts fonts() {
        return fonts;
    }

    /** A new sheet behind the others, in millimetres. */
    Sheet sheet(double width, double height) {
        Sheet sheet = new Sheet(this, document, width, height);
        sheets.add(sheet);
        return sheet;
    }

    /** The sheets so far. */
    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /**
     * The text in runs of one font each.
     *
     * @param place for the error
     * @throws UnprintableLetterException when a character is in no font
     */
    List<Run> runs(Typeface face, String text, String place) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        PDType0Font current = null;
        for (int character : text.codePoints().toArray()) {
            PDType0Font font = fontWith(character, face, place);
            if (current != null && font != current) {
                runs.add(new Run(current, run.toString()));
                run.setLength(0);
            }
            run.appendCodePoint(character);
            current = font;
        }
        if (current != null) {
            runs.add(new Run(current, run.toString()));
        }
        return runs;
    }

    private PDType0Font fontWith(int character, Typeface face, String place) {
        try {
            for (TrueTypeFont candidate : fonts.fonts(face)) {
                if (candidate.getUnicodeCmapLookup().getGlyphId(character) != 0) {
                    return embedded(candidate);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a font cannot be read", e);
        }
        throw UnprintableLetterException.noCharacter(name, place, character, fonts.hasRareKanji());
    }

    /** The font in this document; what no text needs is not taken in, since that takes time. */
    private PDType0Font embedded(TrueTypeFont font) throws IOException {
        PDType0Font known = embedded.get(font);
        if (known == null) {
            known = PDType0Font.load(document, font, true);
            embedded.put(font, known);
        }
        return known;
    }

    /** Ends all sheets and writes the document. */
    void write(OutputStream out) throws IOException {
        for (Sheet sheet : sheets) {
            sheet.close();
        }
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
