package jp.shuno.batch.run;

import java.util.Objects;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What one part of a step works on: the keys behind one key up to another, in the order of the database.
 *
 * @param after the key before the first one
 * @param upTo the last key
 */
public record KeyRange(String after, String upTo) {

    private static final String AFTER = "after";
    private static final String UP_TO = "upTo";

    /** The range of a part that was begun. */
    public static KeyRange of(StepExecution part) {
        ExecutionContext context = part.getExecutionContext();
        return new KeyRange(
                Objects.requireNonNull(context.getString(AFTER)), Objects.requireNonNull(context.getString(UP_TO)));
    }

    void writeTo(ExecutionContext context) {
        context.putString(AFTER, after);
        context.putString(UP_TO, upTo);
    }
}
