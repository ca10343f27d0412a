package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 宛名: one person or body, item by item as the {@code addressees} file has it. */
final class Person {

    private final Map<AddresseeItem, String> items = new EnumMap<>(AddresseeItem.class);

    /** Sets an item; null and nothing leave it empty. */
    Person with(AddresseeItem item, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            items.remove(item);
        } else {
            items.put(item, value);
        }
        return this;
    }

    Person with(AddresseeItem item, LocalDate date) {
        return with(item, date.toString());
    }

    /** The value, empty for none. */
    String get(AddresseeItem item) {
        return items.getOrDefault(item, "");
    }

    /** The row of the file. */
    List<@Nullable String> cells() {
        List<@Nullable String> cells = new ArrayList<>(AddresseeItem.HEADER.size());
        for (AddresseeItem item : AddresseeItem.values()) {
            cells.add(items.get(item));
        }
        return cells;
    }
}
