package jp.shuno.ocr.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 採否表: which evidence a field needs before its value is used without a person, as data. A field that the table does not
 * know is never accepted.
 */
final class AcceptanceTable {

    private static final String RESOURCE = "acceptance.table";

    private final Map<String, List<Rule>> rules;

    private AcceptanceTable(Map<String, List<Rule>> rules) {
        this.rules = rules;
    }

    /**
     * A line of the table.
     *
     * @param anyOf of which one is enough
     * @param reason of the review when none is there
     */
    record Rule(Set<Evidence> anyOf, ReviewReason reason) {}

    /** The table of this program. */
    static AcceptanceTable standard() {
        try (InputStream text = AcceptanceTable.class.getResourceAsStream(RESOURCE)) {
            if (text == null) {
                throw new IllegalStateException(RESOURCE + " is not in the program");
            }
            return read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException naming the line that makes no sense */
    static AcceptanceTable read(String text) {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.strip().split("\\s+");
            if (words.length != 4) {
                throw new IllegalArgumentException(RESOURCE + " line " + number + ": four words, not " + words.length);
            }
            try {
                rules.computeIfAbsent(words[0] + " " + words[1], key -> new ArrayList<>())
                        .add(new Rule(evidence(words[2]), reason(words[3])));
            } catch (IllegalArgumentException unknown) {
                throw new IllegalArgumentException(RESOURCE + " line " + number + ": " + unknown.getMessage(), unknown);
            }
        }
        return new AcceptanceTable(rules);
    }

    private static Set<Evidence> evidence(String words) {
        return Set.copyOf(Stream.of(words.split("\\|"))
                .map(word -> Evidence.valueOf(constant(word)))
                .toList());
    }

    private static ReviewReason reason(String word) {
        return ReviewReason.valueOf(constant(word));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The fields of a form that can be accepted, {@code /blank} after those that were left blank. */
    Set<String> fields() {
        return Set.copyOf(rules.keySet());
    }

    /** The rules of a field, in their order; empty where it can never be accepted. */
    List<Rule> rules(PageKind form, String field, boolean blank) {
        return rules.getOrDefault(form.written() + " " + field + (blank ? "/blank" : ""), List.of());
    }

    /** Why a person must look at it; empty where the value may be used. */
    Optional<ReviewReason> objection(PageKind form, Finding finding) {
        if (!finding.blank() && finding.value().isEmpty()) {
            return Optional.of(missing(form, finding).orElse(ReviewReason.NOT_READ));
        }
        List<Rule> needed = rules(form, finding.field(), finding.blank());
        return needed.isEmpty() ? Optional.of(ReviewReason.NOT_CONFIRMED_ON_FORM) : missing(form, finding);
    }

    private Optional<ReviewReason> missing(PageKind form, Finding finding) {
        return rules(form, finding.field(), finding.blank()).stream()
                .filter(rule -> rule.anyOf().stream().noneMatch(finding.evidence()::contains))
                .map(Rule::reason)
                .findFirst();
    }
}
