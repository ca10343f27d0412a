package jp.shuno.batch.exchange;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One walk over one file: hands out the well-formed data records and collects what is wrong on the way. Both passes of
 * {@link InboundFormat} are such a walk, so that they cannot judge differently.
 *
 * @param <H> what the file says at its beginning
 * @param <R> one data record
 */
public interface FilePass<H, R> extends Closeable {

    /** The next well-formed data record, null at the end of the file, when all checks have been made. */
    @Nullable
    R next() throws IOException;

    /** Shows every record from now on, well-formed or not, before it is judged; asked for before the first record. */
    void showTo(RecordListing listing);

    /** What was found so far. */
    Findings findings();

    /** The judgement so far; final once {@link #next()} gave null. */
    FileCheck<H> outcome();

    /** Walks to the end and gives the judgement. */
    default FileCheck<H> walkToEnd() throws IOException {
        R record = next();
        while (record != null) {
            record = next();
        }
        return outcome();
    }
}
