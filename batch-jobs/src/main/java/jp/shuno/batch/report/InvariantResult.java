package jp.shuno.batch.report;

import java.util.List;

/**
 * What the ledger proof found for one invariant.
 *
 * @param id stable identifier
 * @param rule number of the rule that it proves
 * @param text what must hold, in Japanese
 * @param holds whether it holds
 * @param checkedRows rows looked at
 * @param firstViolations keys of the first rows that violate it, empty where it holds
 */
public record InvariantResult(
        String id, String rule, String text, boolean holds, long checkedRows, List<String> firstViolations) {

    /** A copy that no one else can change. */
    public InvariantResult {
        firstViolations = List.copyOf(firstViolations);
    }
}
