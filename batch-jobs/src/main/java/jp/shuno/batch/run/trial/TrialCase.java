package jp.shuno.batch.run.trial;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.batch.run.trial.ImpossibleCaseException.Code;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.Digits;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One case: its fields, each asked for by name and form. Numbers may be given as JSON numbers or as text of digits. A
 * field that nobody asked for is an error, so that a typing error cannot pass as a wish.
 */
final class TrialCase {

    private static final String ID = "id";
    private static final int MOST_DIGITS = 18;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Map<String, JsonNode> fields;
    private final String prefix;
    private final Set<String> known = new HashSet<>(Set.of(ID));

    TrialCase(Map<String, JsonNode> fields) {
        this(fields, "");
    }

    private TrialCase(Map<String, JsonNode> fields, String prefix) {
        this.fields = fields;
        this.prefix = prefix;
    }

    /** A JSON object as a case. */
    static TrialCase of(JsonNode object) {
        return new TrialCase(properties(object), "");
    }

    private static Map<String, JsonNode> properties(JsonNode object) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        object.properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
        return properties;
    }

    /** Whether the field is there and not null. */
    boolean has(String field) {
        known.add(field);
        JsonNode value = fields.get(field);
        return value != null && !value.isNull();
    }

    /** Any text. */
    String text(String field) {
        JsonNode value = value(field);
        if (value.isString() || value.isIntegralNumber()) {
            return value.asString();
        }
        throw wrong(Code.FORM, field, "文字列が必要です");
    }

    /** A day as {@code yyyy-MM-dd}, of the years that this system can mean. */
    LocalDate date(String field) {
        LocalDate date;
        try {
            date = LocalDate.parse(text(field));
        } catch (DateTimeParseException noDay) {
            throw wrong(Code.FORM, field, "実在する日付(yyyy-MM-dd)が必要です");
        }
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw wrong(Code.OUT_OF_RANGE, field, "%d 年から %d 年までの日付が必要です".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return date;
    }

    /** Whole yen, 0 to 999,999,999,999. */
    Yen yen(String field) {
        return Yen.of(number(field, 0, Yen.MAX));
    }

    /** A whole number in that range. */
    int number(String field, int from, int to) {
        return (int) number(field, from, (long) to);
    }

    /** A whole number in that range, or what counts without it. */
    int number(String field, int from, int to, int otherwise) {
        return has(field) ? number(field, from, to) : otherwise;
    }

    /** One of the names of an enum. */
    <E extends Enum<E>> E oneOf(String field, Class<E> names) {
        String text = text(field);
        for (E constant : names.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw wrong(
                Code.FORM,
                field,
                String.join(
                                "・",
                                Arrays.stream(names.getEnumConstants())
                                        .map(Enum::name)
                                        .toList()) + " のいずれかが必要です");
    }

    /** One of the names of an enum, or what counts without it. */
    <E extends Enum<E>> E oneOf(String field, Class<E> names, E otherwise) {
        return has(field) ? oneOf(field, names) : otherwise;
    }

    /** A list of objects, at least one. */
    List<TrialCase> list(String field) {
        JsonNode value = value(field);
        if (!value.isArray() || value.isEmpty()) {
            throw wrong(Code.FORM, field, "1件以上の配列が必要です");
        }
        List<TrialCase> items = new ArrayList<>();
        for (JsonNode item : value) {
            String place = prefix + field + "[" + items.size() + "]";
            if (!item.isObject()) {
                throw new ImpossibleCaseException(Code.FORM, place, "「%s」にはオブジェクトが必要です".formatted(place));
            }
            items.add(new TrialCase(properties(item), place + "."));
        }
        return items;
    }

    /** A list of texts, empty where there is none. */
    List<String> texts(String field) {
        if (!has(field)) {
            return List.of();
        }
        JsonNode value = value(field);
        if (!value.isArray() || !value.valueStream().allMatch(JsonNode::isString)) {
            throw wrong(Code.FORM, field, "文字列の配列が必要です");
        }
        return value.valueStream().map(JsonNode::asString).toList();
    }

    /** Complains about the first field that nobody asked for. */
    void refuseOthers() {
        fields.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw wrong(Code.UNKNOWN_FIELD, name, "この試算にはない項目です");
                });
    }

    /** What to throw about a field of this case. */
    ImpossibleCaseException wrong(Code code, String field, String text) {
        String place = prefix + field;
        return new ImpossibleCaseException(code, place, "「%s」: %s".formatted(place, text));
    }

    private long number(String field, long from, long to) {
        String text = text(field);
        boolean negative = text.startsWith("-");
        if (!Digits.areOnly(negative ? text.substring(1) : text)) {
            throw wrong(Code.FORM, field, "整数が必要です");
        }
        if (text.length() > MOST_DIGITS || Long.parseLong(text) < from || Long.parseLong(text) > to) {
            throw wrong(Code.OUT_OF_RANGE, field, "%,d 以上 %,d 以下の数が必要です".formatted(from, to));
        }
        return Long.parseLong(text);
    }

    private JsonNode value(String field) {
        if (!has(field)) {
            throw wrong(Code.MISSING, field, "必須の項目がありません");
        }
        return fields.get(field);
    }

    /** The identifier that the caller gave, null for none; carried over as it stands. */
    @Nullable
    JsonNode id() {
        return fields.get(ID);
    }
}
