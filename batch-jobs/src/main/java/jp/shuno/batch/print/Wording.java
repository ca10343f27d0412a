package jp.shuno.batch.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 文言: what letters say, kept apart from where it stands, with {@code {name}} for what changes. */
final class Wording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");

    private final Properties texts;

    private Wording(Properties texts) {
        this.texts = texts;
    }

    /** The texts of a file beside this class. */
    static Wording of(String file) {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(resource(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wording(texts);
    }

    /** A file beside this class. */
    static InputStream resource(String file) {
        InputStream in = Wording.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the program has lost its file " + file);
        }
        return in;
    }

    /**
     * The text with what changes filled in.
     *
     * @throws IllegalStateException when there is no such text, or it asks for something that is not given
     */
    String say(String key, Map<String, String> values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text " + key);
        }
        return filled(text, values);
    }

    /** The text without anything that changes. */
    String say(String key) {
        return say(key, Map.of());
    }

    /** @throws IllegalStateException when the text asks for something that is not given */
    static String filled(String text, Map<String, String> values) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        return placeholder.replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalStateException("a text asks for {" + found.group(1) + "}");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
