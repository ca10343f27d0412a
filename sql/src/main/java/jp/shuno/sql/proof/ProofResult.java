package jp.shuno.sql.proof;

import java.util.List;

/**
 * What proving an invariant found.
 *
 * @param invariant what must hold
 * @param checkedRows rows looked at
 * @param violations keys of the first rows that break it, at most ten
 */
public record ProofResult(Invariant invariant, long checkedRows, List<String> violations) {

    /** Whether nothing breaks it. */
    public boolean holds() {
        return violations.isEmpty();
    }
}
