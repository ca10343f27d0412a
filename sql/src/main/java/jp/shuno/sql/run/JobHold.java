package jp.shuno.sql.run;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * ジョブの保留: a job that an operator keeps from running.
 *
 * @param jobId {@code JOB-20}
 * @param heldSince since when
 * @param heldBy user of the operating system
 * @param reason why
 * @param releasedAt when it was released, null while it is held
 * @param releasedBy by whom, null while it is held
 */
public record JobHold(
        String jobId,
        LocalDateTime heldSince,
        String heldBy,
        String reason,
        @Nullable LocalDateTime releasedAt,
        @Nullable String releasedBy) {}
