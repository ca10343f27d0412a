package jp.shuno.batch.run;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shuno.sql.HiddenSecrets;

/**
 * What {@code --set} changed for this one call; recorded in {@code run.json}, passwords and account numbers hidden.
 *
 * @param values key to value, by key
 */
public record Overrides(Map<String, String> values) {

    private static final String ACCOUNT_NUMBER = ".account-number";

    /** Keeps its own copy, ordered by key. */
    public Overrides {
        values = values.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, Overrides::shown, (first, second) -> second, TreeMap::new));
    }

    private static String shown(Map.Entry<String, String> entry) {
        if (entry.getKey().endsWith(ACCOUNT_NUMBER)) {
            return "***";
        }
        String assignment = entry.getKey() + "=";
        return HiddenSecrets.in(assignment + entry.getValue()).substring(assignment.length());
    }
}
