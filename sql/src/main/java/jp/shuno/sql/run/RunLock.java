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
 */
public record RunLock(
        String lockName,
        long fenceToken,
        boolean held,
        @Nullable String host,
        @Nullable Long pid,
        @Nullable String commandText,
        @Nullable LocalDateTime acquiredAt,
        @Nullable LocalDateTime heartbeatAt) {}
