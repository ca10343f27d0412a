package jp.shuno.sql.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is wrong with one statement, in the order of finding. */
final class Findings {

    private final List<String> texts = new ArrayList<>();
    private final Set<OracleRule> rules = EnumSet.noneOf(OracleRule.class);

    void add(OracleRule rule, String detail) {
        rules.add(rule);
        texts.add(rule + ": " + detail);
    }

    List<String> texts() {
        return texts;
    }

    Set<OracleRule> rules() {
        return rules;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }
}
