package jp.shuno.ocr.form;

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
import java.util.function.Supplier;
import jp.shuno.ocr.form.FormTemplate.Corner;
import jp.shuno.ocr.form.FormTemplate.Point;
import org.jspecify.annotations.Nullable;

/**
 * The text of a form template: one statement per line, words apart by blanks, {@code #} begins a comment line.
 *
 * <pre>
 * form   NUMBER TITLE
 * paper  WIDTH HEIGHT LEFT UPPER            LEFT, UPPER: the origin, measured from the corner of the paper
 * mark   CORNER X Y                         top-left, top-right, bottom-left, bottom-right
 * zone   NAME KIND X Y WIDTH HEIGHT ALPHABET
 * boxes  NAME WIDTH X X X …                 left edges of the boxes of a zone, as high as the zone
 * pitch  NAME PITCH LAST                    characters of a zone: step, and x of the centre of the last
 * </pre>
 */
final class FormTemplateFile {

    private final String name;
    private final Map<Corner, Point> marks = new LinkedHashMap<>();
    private final Map<String, Statement> zones = new LinkedHashMap<>();
    private final Map<String, Statement> boxes = new LinkedHashMap<>();
    private final Map<String, Statement> pitches = new LinkedHashMap<>();
    private @Nullable Statement form;
    private @Nullable Statement paper;

    private FormTemplateFile(String name) {
        this.name = name;
    }

    /** The template that comes with the program. */
    static FormTemplate ofThisProject(String name) {
        try (InputStream in = FormTemplateFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program has lost its form " + name);
            }
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws InvalidFormTemplateException at the first line that makes no sense */
    static FormTemplate read(String name, String text) {
        FormTemplateFile file = new FormTemplateFile(name);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                file.take(new Statement(name, number, List.of(line.strip().split("\\s+"))));
            }
        }
        return file.template();
    }

    private void take(Statement statement) {
        switch (statement.word(0)) {
            case "form" -> form = once(form, statement.ofLength(3));
            case "paper" -> paper = once(paper, statement.ofLength(5));
            case "mark" -> {
                statement.ofLength(4);
                Corner corner = statement.oneOf(1, Corner.class);
                if (marks.put(corner, new Point(statement.number(2), statement.number(3))) != null) {
                    throw statement.wrong(statement.word(1) + " stands here twice");
                }
            }
            case "zone" -> put(zones, statement.ofLength(8));
            case "boxes" -> put(boxes, statement.ofAtLeast(4));
            case "pitch" -> put(pitches, statement.ofLength(4));
            default -> throw statement.wrong("unknown word " + statement.word(0));
        }
    }

    private static Statement once(@Nullable Statement earlier, Statement statement) {
        if (earlier != null) {
            throw statement.wrong(statement.word(0) + " stands here twice");
        }
        return statement;
    }

    private static void put(Map<String, Statement> statements, Statement statement) {
        if (statements.put(statement.word(1), statement) != null) {
            throw statement.wrong(statement.word(0) + " " + statement.word(1) + " stands here twice");
        }
    }

    private FormTemplate template() {
        if (form == null || paper == null) {
            throw new InvalidFormTemplateException(name, 0, (form == null ? "form" : "paper") + " is missing");
        }
        List<Point> corners = new ArrayList<>();
        for (Corner corner : Corner.values()) {
            Point mark = marks.get(corner);
            if (mark == null) {
                throw new InvalidFormTemplateException(name, 0, "mark " + Statement.written(corner) + " is missing");
            }
            corners.add(mark);
        }
        refuseStrangers(boxes);
        refuseStrangers(pitches);
        Area sheet = paper.area(-paper.number(3), -paper.number(4), paper.number(1), paper.number(2));
        int number = form.whole(1);
        List<Zone> made = zones.values().stream().map(this::zone).toList();
        try {
            return new FormTemplate(number, form.word(2), sheet, corners, made);
        } catch (IllegalArgumentException e) {
            throw new InvalidFormTemplateException(name, 0, String.valueOf(e.getMessage()));
        }
    }

    private void refuseStrangers(Map<String, Statement> statements) {
        statements.forEach((zone, statement) -> {
            if (!zones.containsKey(zone)) {
                throw statement.wrong("there is no zone " + zone);
            }
        });
    }

    private Zone zone(Statement zone) {
        Area area = zone.area(zone.number(3), zone.number(4), zone.number(5), zone.number(6));
        List<Area> made = new ArrayList<>();
        Statement box = boxes.get(zone.word(1));
        if (box != null) {
            for (int i = 3; i < box.words().size(); i++) {
                made.add(box.area(box.number(i), area.y(), box.number(2), area.height()));
            }
        }
        Optional<Zone.CharacterRow> row = Optional.ofNullable(pitches.get(zone.word(1)))
                .map(pitch -> pitch.made(() -> new Zone.CharacterRow(pitch.number(2), pitch.number(3))));
        return zone.made(() ->
                new Zone(zone.word(1), zone.oneOf(2, ZoneKind.class), area, zone.oneOf(7, Alphabet.class), made, row));
    }

    /** A line of the file, taken apart. */
    private record Statement(String file, int line, List<String> words) {

        String word(int index) {
            return words.get(index);
        }

        Statement ofLength(int length) {
            if (words.size() != length) {
                throw wrong(word(0) + " takes " + (length - 1) + " words, not " + (words.size() - 1));
            }
            return this;
        }

        Statement ofAtLeast(int length) {
            if (words.size() < length) {
                throw wrong(word(0) + " takes at least " + (length - 1) + " words, not " + (words.size() - 1));
            }
            return this;
        }

        double number(int index) {
            if (!word(index).matches("-?[0-9]{1,4}(\\.[0-9]{1,3})?")) {
                throw wrong("'" + word(index) + "' is no length in millimetres");
            }
            return Double.parseDouble(word(index));
        }

        int whole(int index) {
            if (!word(index).matches("[0-9]{1,4}")) {
                throw wrong("'" + word(index) + "' is no whole number");
            }
            return Integer.parseInt(word(index));
        }

        <E extends Enum<E>> E oneOf(int index, Class<E> choices) {
            for (E choice : choices.getEnumConstants()) {
                if (written(choice).equals(word(index))) {
                    return choice;
                }
            }
            throw wrong("'" + word(index) + "' is none of "
                    + String.join(
                            ", ",
                            List.of(choices.getEnumConstants()).stream()
                                    .map(Statement::written)
                                    .toList()));
        }

        static String written(Enum<?> choice) {
            return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        Area area(double x, double y, double width, double height) {
            return made(() -> new Area(x, y, width, height));
        }

        <T> T made(Supplier<T> thing) {
            try {
                return thing.get();
            } catch (IllegalArgumentException e) {
                throw wrong(String.valueOf(e.getMessage()));
            }
        }

        InvalidFormTemplateException wrong(String reason) {
            return new InvalidFormTemplateException(file, line, reason);
        }
    }
}
