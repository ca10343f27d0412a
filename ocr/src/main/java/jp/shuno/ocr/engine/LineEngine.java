package jp.shuno.ocr.engine;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shuno.ocr.image.GrayImage;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.TessAPI;
import org.jspecify.annotations.Nullable;

/**
 * 文字認識: Tesseract for one line at a time, one handle per language, reused. For one thread, in a process whose
 * environment says {@code OMP_THREAD_LIMIT=1}: the engine's own threads cost several times what they save.
 *
 * <p>Only the plain interface of the library is called, whose functions are bound when they are first used: what is
 * newer than the library of Debian 12 (5.3.0) is never asked for.
 */
public final class LineEngine implements AutoCloseable {

    private static final String LIBRARY_PACKAGE = "tesseract-ocr";

    private static final List<String> DATA_FOLDERS = List.of(
            "/usr/share/tesseract-ocr/5/tessdata",
            "/usr/share/tesseract-ocr/4.00/tessdata",
            "/usr/share/tessdata",
            "/usr/share/tesseract/tessdata",
            "/usr/local/share/tessdata",
            "/opt/homebrew/share/tessdata");

    /** White around a line, without which its outer characters are read badly. */
    private static final int MARGIN = 12;

    private final TessAPI library;
    private final Map<Language, TessBaseAPI> handles = new EnumMap<>(Language.class);

    private LineEngine(TessAPI library) {
        this.library = library;
    }

    /**
     * Loads library and languages.
     *
     * @throws EngineMissingException naming the packages that are missing
     */
    public static LineEngine start() {
        Path data = requireInstalled();
        TessAPI library;
        try {
            library = TessAPI.INSTANCE;
        } catch (LinkageError missing) {
            throw new EngineMissingException(LIBRARY_PACKAGE, "its library cannot be loaded");
        }
        LineEngine engine = new LineEngine(library);
        for (Language language : Language.values()) {
            engine.load(language, data);
        }
        return engine;
    }

    /**
     * Whether the languages lie where the engine looks for them, without loading anything.
     *
     * @return the folder of the languages
     * @throws EngineMissingException naming the packages that are missing
     */
    public static Path requireInstalled() {
        Optional<Path> folder = dataFolder();
        List<String> missing = Stream.concat(
                        folder.isPresent() ? Stream.of() : Stream.of(LIBRARY_PACKAGE),
                        Stream.of(Language.values())
                                .filter(language -> folder.isEmpty()
                                        || !Files.isRegularFile(folder.get().resolve(language.code() + ".traineddata")))
                                .map(Language::debianPackage))
                .toList();
        if (!missing.isEmpty()) {
            throw new EngineMissingException(String.join(" ", missing), "language data not found");
        }
        return folder.orElseThrow();
    }

    /** {@code TESSDATA_PREFIX} is an order, as for the engine itself. */
    private static Optional<Path> dataFolder() {
        String ordered = System.getenv("TESSDATA_PREFIX");
        return ordered != null && !ordered.isBlank()
                ? Optional.of(Path.of(ordered))
                : DATA_FOLDERS.stream()
                        .map(Path::of)
                        .filter(folder -> Stream.of(Language.values())
                                .anyMatch(language ->
                                        Files.isRegularFile(folder.resolve(language.code() + ".traineddata"))))
                        .findFirst();
    }

    private void load(Language language, Path data) {
        TessBaseAPI handle = library.TessBaseAPICreate();
        if (library.TessBaseAPIInit3(handle, data.toString(), language.code()) != 0) {
            library.TessBaseAPIDelete(handle);
            throw new EngineMissingException(
                    language.debianPackage(), "language " + language.code() + " does not load");
        }
        // Else the text is judged by what was read before, and the order of pages changes results.
        library.TessBaseAPISetVariable(handle, "classify_enable_learning", "0");
        library.TessBaseAPISetVariable(handle, "user_defined_dpi", "300");
        // Forms are dark on light; each line of low confidence would be read a second time as its negative.
        library.TessBaseAPISetVariable(handle, "tessedit_do_invert", "0");
        handles.put(language, handle);
    }

    /**
     * Reads one line.
     *
     * @param line dark on light
     * @param characters the only ones that may come out; empty for any
     */
    public LineText read(GrayImage line, Language language, String characters) {
        return read(line, language, characters, TessPageSegMode.PSM_SINGLE_LINE);
    }

    /**
     * Reads one line that has little paper around it and nothing beside it, in half the time: the engine does not look
     * for the line first.
     *
     * @param line dark on light
     * @param characters the only ones that may come out; empty for any
     */
    public LineText readTight(GrayImage line, Language language, String characters) {
        return read(line, language, characters, TessPageSegMode.PSM_RAW_LINE);
    }

    private LineText read(GrayImage line, Language language, String characters, int mode) {
        TessBaseAPI handle = handles.get(language);
        if (handle == null) {
            throw new IllegalStateException("the engine has ended");
        }
        library.TessBaseAPISetPageSegMode(handle, mode);
        library.TessBaseAPISetVariable(handle, "tessedit_char_whitelist", characters);
        int width = line.width() + 2 * MARGIN;
        int height = line.height() + 2 * MARGIN;
        library.TessBaseAPISetImage(handle, framed(line, width, height), width, height, 1, width);
        if (library.TessBaseAPIRecognize(handle, null) != 0) {
            return new LineText("", 0);
        }
        String text = text(library.TessBaseAPIGetUTF8Text(handle));
        double confidence = Math.clamp(library.TessBaseAPIMeanTextConf(handle) / 100.0, 0, 1);
        library.TessBaseAPIClear(handle);
        return new LineText(text, confidence);
    }

    private static ByteBuffer framed(GrayImage line, int width, int height) {
        ByteBuffer pixels = ByteBuffer.allocateDirect(width * height);
        for (int i = 0; i < width * height; i++) {
            pixels.put(i, (byte) 255);
        }
        for (int y = 0; y < line.height(); y++) {
            pixels.put((y + MARGIN) * width + MARGIN, line.pixels(), y * line.width(), line.width());
        }
        return pixels;
    }

    private String text(com.sun.jna.@Nullable Pointer text) {
        if (text == null) {
            return "";
        }
        try {
            return text.getString(0, "UTF-8").strip();
        } finally {
            library.TessDeleteText(text);
        }
    }

    /** Frees what the library holds; it would complain about its caches else. */
    @Override
    public void close() {
        handles.values().forEach(handle -> {
            library.TessBaseAPIEnd(handle);
            library.TessBaseAPIDelete(handle);
        });
        handles.clear();
    }
}
