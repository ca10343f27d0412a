package jp.shuno.ocr.reading;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores a result of {@code read-forms} against the truth of its folder; a program of one file, run by
 * scripts/score-forms.
 */
public final class FormScore {

    private final Map<String, Map<String, String>> results = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> truths = new LinkedHashMap<>();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final PrintWriter out;

    private FormScore(PrintWriter out) {
        this.out = out;
    }

    /** Counts of one field. */
    private static final class Tally {
        private int wanted;
        private int read;
        private int accepted;
    }

    /** Takes the folder and the result; ends with 1 when something was accepted wrongly. */
    public static void main(String[] arguments) throws IOException {
        int wrong;
        try (PrintWriter out =
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            wrong = new FormScore(out).score(Path.of(arguments[0]), Path.of(arguments[1]));
        }
        System.exit(wrong == 0 ? 0 : 1);
    }

    private int score(Path folder, Path result) throws IOException {
        rows(result).forEach(row -> results.put(key(row), row));
        rows(folder.resolve("truth.csv")).forEach(row -> truths.put(key(row), row));
        Map<String, Map<String, String>> pages = new HashMap<>();
        rows(folder.resolve("docs.csv")).forEach(row -> pages.put(row.get("document") + " " + row.get("page"), row));
        truths.forEach(this::count);
        results.forEach((key, row) -> {
            if (!truths.containsKey(key) && !row.get("field").equals("_page") && accepted(row)) {
                wrong.add(key + " stands nowhere");
            }
        });
        out.println("form field: wanted, read right, accepted");
        tallies.forEach((field, tally) -> out.printf(
                "%-18s %4d %4d %4d  %5.1f %%%n",
                field, tally.wanted, tally.read, tally.accepted, 100.0 * tally.accepted / Math.max(1, tally.wanted)));
        straightThrough(pages);
        out.println("accepted wrongly: " + wrong.size());
        wrong.forEach(out::println);
        return wrong.size();
    }

    private void count(String key, Map<String, String> truth) {
        Tally tally = tallies.computeIfAbsent(truth.get("form") + " " + truth.get("field"), field -> new Tally());
        boolean wanted = truth.get("expect").equals("value");
        tally.wanted += wanted ? 1 : 0;
        Map<String, String> row = results.get(key);
        if (row == null) {
            return;
        }
        boolean right = squeezed(row.get("value")).equals(squeezed(truth.get("value")));
        tally.read += wanted && right ? 1 : 0;
        if (accepted(row)) {
            // Values are personal data, even here: only the place is told.
            if (truth.get("expect").equals("review") || !right) {
                wrong.add(key);
            } else if (wanted) {
                tally.accepted++;
            }
        }
    }

    private void straightThrough(Map<String, Map<String, String>> pages) {
        Map<String, Map<String, Boolean>> forms = new TreeMap<>();
        truths.forEach((key, truth) -> {
            String page = truth.get("document") + " " + truth.get("page");
            if (truth.get("cls").equals("core")
                    && pages.getOrDefault(page, Map.of())
                            .getOrDefault("expect", "")
                            .equals("process")) {
                Map<String, String> row = results.get(key);
                boolean done = row == null ? truth.get("expect").equals("blank") : accepted(row);
                forms.computeIfAbsent(truth.get("form"), form -> new HashMap<>())
                        .merge(page, done, Boolean::logicalAnd);
            }
        });
        forms.forEach((form, done) -> out.printf(
                "%s straight through: %d of %d%n",
                form, done.values().stream().filter(all -> all).count(), done.size()));
    }

    private static boolean accepted(Map<String, String> row) {
        return row.get("status").equals("accept");
    }

    private static String key(Map<String, String> row) {
        return row.get("document") + " " + row.get("page") + " " + row.get("field");
    }

    private static String squeezed(String value) {
        return value.replaceAll("[\\s　]", "");
    }

    /** Rows of a CSV whose fields hold neither line ends nor, unless quoted, commas. */
    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = List.of();
        for (String line : Files.readAllLines(file)) {
            List<String> cells = cells(line);
            if (header.isEmpty()) {
                header = cells;
            } else {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
