package jp.shuno.sql.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 処分決定: a row of {@code decision} with the name of its file. What staff wrote never changes; what became of it is
 * added.
 *
 * @param decisionId {@code D} + 15 hexadecimal digits over file and record
 * @param fileId file
 * @param fileName its name
 * @param recordNo data record
 * @param receivedOn business date on which it came
 * @param round run of that day
 * @param target what is decided about, as written: exception, receipt, plan, or file name and record number
 * @param action what is to be done, as written
 * @param actionValue how, as written
 * @param reason why, as written
 * @param decidedBy 職員番号
 * @param decidedAt when, {@code yyyy-MM-dd} or {@code yyyy-MM-ddTHH:mm:ss} where it could be read, else as written
 * @param exceptionId the exception that the target names, null where it names none
 * @param matter receipt, exception or plan on which it acts, null where none was found
 * @param state how far it has come
 * @param settledOn business date on which it came there
 * @param settledRound run of that day
 * @param remark what staff should know, in Japanese
 */
public record RecordedDecision(
        String decisionId,
        String fileId,
        String fileName,
        int recordNo,
        LocalDate receivedOn,
        int round,
        @Nullable String target,
        String action,
        @Nullable String actionValue,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable String decidedAt,
        @Nullable String exceptionId,
        @Nullable String matter,
        DecisionState state,
        @Nullable LocalDate settledOn,
        @Nullable Integer settledRound,
        @Nullable String remark) {

    /** The most characters that a remark may have. */
    public static final int REMARK_LENGTH = 1000;
}
