package jp.shuno.batch.print;

import java.awt.Shape;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * 印刷用フォント: the fonts of the machine, opened once for many letters. For one thread at a time.
 */
public final class PrintFonts implements Closeable {

    private static final int FOLDER_DEPTH = 6;

    private final Map<Typeface, List<TrueTypeFont>> faces = new EnumMap<>(Typeface.class);
    private final OpenTypeFont ocrB;
    private final boolean rareKanji;

    private PrintFonts(List<Path> folders) throws IOException {
        Optional<Path> rare = find(folders, Typeface.RARE_KANJI_FILE);
        rareKanji = rare.isPresent();
        List<TrueTypeFont> lent = rare.isPresent() ? List.of(trueType(rare.get())) : List.of();
        for (Typeface face : Typeface.values()) {
            List<TrueTypeFont> fonts = new ArrayList<>();
            fonts.add(trueType(required(folders, face.file(), face.fontPackage())));
            fonts.addAll(lent);
            faces.put(face, List.copyOf(fonts));
        }
        Path digits = required(folders, Typeface.OCR_B_FILE, Typeface.OCR_B_PACKAGE);
        ocrB = new OTFParser().parse(new RandomAccessReadBufferedFile(digits.toFile()));
    }

    /**
     * The fonts in the usual folders of the system.
     *
     * @throws MissingFontException when one is not installed
     */
    public static PrintFonts installed() {
        Path home = Path.of(System.getProperty("user.home", "/"));
        return in(List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                home.resolve("Library/Fonts"),
                Path.of("/Library/Fonts")));
    }

    /**
     * The fonts in these folders and below.
     *
     * @throws MissingFontException when one is in none of them
     */
    static PrintFonts in(List<Path> folders) {
        try {
            return new PrintFonts(folders);
        } catch (IOException e) {
            throw new UncheckedIOException("a font cannot be read", e);
        }
    }

    private static Path required(List<Path> folders, String file, String fontPackage) {
        return find(folders, file).orElseThrow(() -> new MissingFontException(file, fontPackage, folders));
    }

    private static Optional<Path> find(List<Path> folders, String file) {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> below = Files.find(
                    folder,
                    FOLDER_DEPTH,
                    (path, attributes) -> path.getFileName().toString().equals(file))) {
                Optional<Path> found = below.sorted().findFirst();
                if (found.isPresent()) {
                    return found;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the fonts cannot be listed", e);
            }
        }
        return Optional.empty();
    }

    private static TrueTypeFont trueType(Path file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
    }

    /** The font of a face, and behind it those that lend it characters. */
    List<TrueTypeFont> fonts(Typeface face) {
        return faces.getOrDefault(face, List.of());
    }

    /** Whether the font with the rare kanji of names is there. */
    boolean hasRareKanji() {
        return rareKanji;
    }

    /**
     * The outline of an OCR-B digit, in thousandths of the font size, y upwards.
     *
     * @param digit {@code 0} to {@code 9}
     */
    Shape ocrB(char digit) {
        try {
            return ocrB.getCFF().getFont().getType2CharString(ocrBGlyph(digit)).getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("the OCR-B font cannot be read", e);
        }
    }

    /** How far an OCR-B digit carries the line on, in thousandths of the font size; all digits alike. */
    double ocrBAdvance() {
        try {
            return ocrB.getAdvanceWidth(ocrBGlyph('0'));
        } catch (IOException e) {
            throw new UncheckedIOException("the OCR-B font cannot be read", e);
        }
    }

    private int ocrBGlyph(char digit) throws IOException {
        return ocrB.getUnicodeCmapLookup().getGlyphId(digit);
    }

    @Override
    public void close() throws IOException {
        for (List<TrueTypeFont> fonts : faces.values()) {
            for (TrueTypeFont font : fonts) {
                font.close();
            }
        }
        ocrB.close();
    }
}
