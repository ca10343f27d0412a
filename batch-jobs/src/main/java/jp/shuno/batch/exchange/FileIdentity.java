package jp.shuno.batch.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What tells one delivery of a sender from the next.
 *
 * @param sender code of the sender, null where the format has none
 * @param createdOn date on which the sender made the file, null where the format has none
 * @param sequence the sender's serial number of that day, null where the format has none
 */
public record FileIdentity(
        @Nullable String sender,
        @Nullable LocalDate createdOn,
        @Nullable String sequence) {

    /** A file that names neither sender nor date nor serial number. */
    public static final FileIdentity NONE = new FileIdentity(null, null, null);
}
