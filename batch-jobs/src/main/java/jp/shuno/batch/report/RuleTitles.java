package jp.shuno.batch.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** 規則の題名: what the rules that move money are called in Japanese. */
public final class RuleTitles {

    private static final Properties TITLES = load();

    private RuleTitles() {}

    /** {@code R-030 本料優先}; the bare number of a rule that has no title here. */
    public static String titled(String rule) {
        String title = TITLES.getProperty(rule);
        return title == null ? rule : rule + " " + title;
    }

    private static Properties load() {
        Properties titles = new Properties();
        try (InputStream in = RuleTitles.class.getResourceAsStream("rule-titles.properties")) {
            titles.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return titles;
    }
}
