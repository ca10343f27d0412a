package jp.shuno.sql.run;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff said to a gate plan.
 *
 * @param planId plan
 * @param staffId 職員番号
 * @param answer APPROVE or REJECT
 * @param decidedOn business date on which it was applied
 * @param round run of that day
 * @param reason why, null where none was given
 */
public record GateAnswer(
        String planId,
        String staffId,
        Answer answer,
        LocalDate decidedOn,
        int round,
        @Nullable String reason) {

    /** Yes or no. */
    public enum Answer {
        /** Outputs leave although the files are missing. */
        APPROVE,
        /** Outputs stay held back. */
        REJECT
    }
}
