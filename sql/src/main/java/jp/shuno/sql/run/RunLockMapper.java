package jp.shuno.sql.run;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Param;

/** 実行ロック: the one row of table {@code run_lock}. */
public interface RunLockMapper {

    /** The lock as it stands. */
    RunLock selectLock();

    /** The lock, kept from others until the transaction ends. */
    RunLock selectForUpdate();

    /** The lock of a schema of any version: without who was asked to stop, which the first versions do not know. */
    RunLock selectOfAnyVersion();

    /** The same, kept from others until the transaction ends. */
    RunLock selectOfAnyVersionForUpdate();

    /** Takes the lock over. */
    int acquire(
            @Param("fenceToken") long fenceToken,
            @Param("host") String host,
            @Param("pid") long pid,
            @Param("commandText") String commandText,
            @Param("acquiredAt") LocalDateTime acquiredAt);

    /** Shows a sign of life; 0 where someone else took over. */
    int heartbeat(@Param("fenceToken") long fenceToken, @Param("heartbeatAt") LocalDateTime heartbeatAt);

    /** Asks the holder of that token to stop; 0 where it is no longer the holder. */
    int requestStop(
            @Param("fenceToken") long fenceToken,
            @Param("requestedAt") LocalDateTime requestedAt,
            @Param("requestedBy") String requestedBy);

    /** Gives the lock back; 0 where someone else took over. */
    int release(@Param("fenceToken") long fenceToken);
}
