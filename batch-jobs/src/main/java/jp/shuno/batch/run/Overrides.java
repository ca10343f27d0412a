package jp.shuno.batch.run;

import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code --set} changed for this one call; recorded in {@code run.json}.
 *
 * @param values key to value, by key
 */
public record Overrides(Map<String, String> values) {

    /** Keeps its own copy, ordered by key. */
    public Overrides {
        values = new TreeMap<>(values);
    }
}
