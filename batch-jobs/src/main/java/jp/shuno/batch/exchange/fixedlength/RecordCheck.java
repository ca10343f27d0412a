package jp.shuno.batch.exchange.fixedlength;

import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Checks what the records of one file say against each other and against what was agreed. Changes nothing in them.
 *
 * @param <L> the sealed family of decoded records
 * @param <H> what the file says at its beginning
 * @param <R> one data record
 */
public interface RecordCheck<L extends DecodedLine, H, R> {

    /** Checks a record that stands in its place; gives the data record when it is one and sound. */
    @Nullable
    R check(L line, Findings findings);

    /** Whether the rest of the file cannot be read, for instance because it has another layout. */
    boolean isHopeless();

    /** The judgement over what was checked so far. */
    FileCheck<H> outcome(Findings findings);
}
