package jp.shuno.batch.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shuno.batch.print.Sheet.Align;
import jp.shuno.batch.print.Sheet.Style;
import jp.shuno.ocr.form.Area;

/**
 * 帳票の下絵: rules and words that every copy of a form carries, beside the template that says what is filled in. One
 * statement per line, in millimetres from the same origin as the template:
 *
 * <pre>
 * box   X Y WIDTH HEIGHT
 * line  X1 Y1 X2 Y2
 * text  FACE SIZE ALIGN X Y WORDS          Y: the middle of the characters; {name} stands for what changes
 * </pre>
 */
final class Artwork {

    private static final double RULE = 0.2;

    private final String file;
    private final List<List<String>> statements = new ArrayList<>();

    private Artwork(String file, String text) {
        this.file = file;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                statements.add(checked(number, line.strip().split(" +", line.startsWith("text") ? 7 : 0)));
            }
        }
    }

    /** The artwork of a file beside this class. */
    static Artwork of(String file) {
        try (InputStream in = Wording.resource(file)) {
            return read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException at the first line that makes no sense, with file and line */
    static Artwork read(String file, String text) {
        return new Artwork(file, text);
    }

    private List<String> checked(int line, String[] words) {
        int expected = words[0].equals("text") ? 7 : 5;
        boolean known = words[0].matches("box|line|text");
        try {
            if (!known || words.length != expected) {
                throw new IllegalArgumentException(
                        known ? words[0] + " takes " + (expected - 1) + " words" : "unknown word " + words[0]);
            }
            if (words[0].equals("text")) {
                Typeface.valueOf(words[1].toUpperCase(Locale.ROOT));
                Align.valueOf(words[3].toUpperCase(Locale.ROOT));
                numbers(List.of(words[2], words[4], words[5]));
            } else {
                numbers(List.of(words).subList(1, expected));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " line " + line + ": " + e.getMessage(), e);
        }
        return List.of(words);
    }

    private static double[] numbers(List<String> words) {
        return words.stream().mapToDouble(Double::parseDouble).toArray();
    }

    /**
     * Draws it.
     *
     * @param left where its origin lies on the sheet
     * @param upper where its origin lies on the sheet
     */
    void draw(Sheet sheet, double left, double upper, Map<String, String> values) {
        for (List<String> words : statements) {
            if (words.getFirst().equals("text")) {
                double[] at = numbers(List.of(words.get(2), words.get(4), words.get(5)));
                sheet.text(
                        new Style(Typeface.valueOf(words.get(1).toUpperCase(Locale.ROOT)), at[0]),
                        Align.valueOf(words.get(3).toUpperCase(Locale.ROOT)),
                        left + at[1],
                        upper + at[2],
                        Wording.filled(words.get(6), values),
                        file);
                continue;
            }
            double[] at = numbers(words.subList(1, 5));
            if (words.getFirst().equals("box")) {
                sheet.frame(new Area(left + at[0], upper + at[1], at[2], at[3]), RULE, Sheet.Shade.BLACK);
            } else {
                sheet.line(left + at[0], upper + at[1], left + at[2], upper + at[3], RULE);
            }
        }
    }
}
