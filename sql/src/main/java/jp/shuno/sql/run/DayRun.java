package jp.shuno.sql.run;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One run of a business day. A day has a second one when files were delivered again before the next day began.
 *
 * @param businessDate 処理日
 * @param round 1 for the first run
 * @param state running until the day is closed
 * @param exitCode code with which it ended, null while it runs
 * @param startedAt first start
 * @param endedAt end, null while it runs
 */
public record DayRun(
        LocalDate businessDate,
        int round,
        RunState state,
        @Nullable Integer exitCode,
        LocalDateTime startedAt,
        @Nullable LocalDateTime endedAt) {}
