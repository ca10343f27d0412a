package jp.shuno.sql.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.sql.oracle.SqlTree.Name;
import org.jspecify.annotations.Nullable;

/** The columns that an expression can see, nearest query first. */
record Scope(
        List<Source> sources, Set<String> merged, @Nullable Scope outer) {

    /** A table under its name in the query; without columns when nobody knows them. */
    record Source(String name, @Nullable Map<String, String> columns) {}

    /** What a name means. */
    record Found(String text, String type, boolean outer) {}

    static Scope of(List<Source> sources, @Nullable Scope outer) {
        return new Scope(sources, new HashSet<>(), outer);
    }

    /** Finds a column, or adds a finding. */
    Found find(Name name, Findings findings) {
        Found found = find(name, findings, false);
        if (found == null) {
            findings.add(OracleRule.COLUMN, SqlText.of(name));
            return new Found(SqlText.of(name), "", true);
        }
        return found;
    }

    private @Nullable Found find(Name name, Findings findings, boolean outer) {
        String column = name.last().text();
        String qualifier = name.qualifier();
        if (qualifier != null
                && merged.contains(column)
                && sources.stream().anyMatch(s -> s.name().equals(qualifier))) {
            findings.add(OracleRule.USING_QUALIFIER, SqlText.of(name));
        }
        Source unknown = null;
        Found found = null;
        for (Source source : sources) {
            if (qualifier != null && !source.name().equals(qualifier)) {
                continue;
            }
            if (source.columns() == null) {
                unknown = source;
            } else if (source.columns().containsKey(column) || column.equals("ROWID")) {
                if (found != null && !merged.contains(column)) {
                    findings.add(OracleRule.AMBIGUOUS, SqlText.of(name));
                }
                found = new Found(
                        (merged.contains(column) ? "" : source.name() + ".") + column,
                        source.columns().getOrDefault(column, ""),
                        outer);
            }
        }
        if (found == null && unknown != null) {
            return new Found(SqlText.of(name), "", outer);
        }
        if (found == null && outer() != null) {
            return outer().find(name, findings, true);
        }
        return found;
    }

    boolean has(String source) {
        return sources.stream().anyMatch(one -> one.name().equals(source)) || outer() != null && outer().has(source);
    }
}
