package jp.shuno.sql.run;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Who may write to the ledger.
 *
 * @param lockName always {@code ledger}
 * @param fenceToken rises with every holder; a transaction of an earlier holder must not commit
 * @param held whether someone holds it
 * @param host machine of the holder
 * @param pid process of the holder
 * @param commandText what the holder was asked to do
 * @param acquiredAt since when
 * @param heartbeatAt last sign of life
 * @param stopToken token of the holder that was asked to stop, null where nobody was; that of an earlier holder counts
 *     for nobody
 * @param stopRequestedAt when it was asked
 * @param stopRequestedBy by whom
 */
public record RunLock(
        String lockName,
        long fenceToken,
        boolean held,
        @Nullable String host,
        @Nullable Long pid,
        @Nullable String commandText,
        @Nullable LocalDateTime acquiredAt,
        @Nullable LocalDateTime heartbeatAt,
        @Nullable Long stopToken,
        @Nullable LocalDateTime stopRequestedAt,
        @Nullable String stopRequestedBy) {

    /** Whether the present holder was asked to stop. */
    public boolean isAskedToStop() {
        return stopToken != null && stopToken == fenceToken;
    }
}
