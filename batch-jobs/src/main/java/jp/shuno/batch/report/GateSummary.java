package jp.shuno.batch.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the notice gate of a run said.
 *
 * @param businessDate the day
 * @param closed whether outputs were held back
 * @param proofHolds whether the ledger could be proved
 * @param planId plan of what is missing, null where nothing is
 * @param missing expected files that are overdue, oldest first
 * @param answers what staff said to the plan
 */
public record GateSummary(
        LocalDate businessDate,
        boolean closed,
        boolean proofHolds,
        @Nullable String planId,
        List<GateLine> missing,
        List<GateAnswerLine> answers) {

    /** A copy that no one else can change. */
    public GateSummary {
        missing = List.copyOf(missing);
        answers = List.copyOf(answers);
    }
}
