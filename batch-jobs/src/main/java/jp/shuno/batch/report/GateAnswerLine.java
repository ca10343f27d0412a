package jp.shuno.batch.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff said to a closed gate.
 *
 * @param staffId 職員番号
 * @param approved whether outputs may leave
 * @param decidedOn business date
 * @param reason why, null where none was given
 */
public record GateAnswerLine(
        String staffId,
        boolean approved,
        LocalDate decidedOn,
        @Nullable String reason) {}
