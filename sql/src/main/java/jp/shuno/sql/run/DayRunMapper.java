package jp.shuno.sql.run;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** 日次処理: table {@code day_run}. */
public interface DayRunMapper {

    /** Begins a run. */
    int insertDayRun(DayRun run);

    /** Ends a run. */
    int completeDayRun(
            @Param("businessDate") LocalDate businessDate,
            @Param("round") int round,
            @Param("exitCode") int exitCode,
            @Param("endedAt") LocalDateTime endedAt);

    /** The runs of a day, first to last. */
    List<DayRun> selectOfDay(@Param("businessDate") LocalDate businessDate);

    /** The last run of the last day. */
    Optional<DayRun> selectLatest();

    /** The first run of the first day. */
    Optional<DayRun> selectFirst();
}
