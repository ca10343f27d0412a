package jp.shuno.sql.run;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** ジョブの実行: table {@code job_run}; its key keeps a job of a run from existing twice. */
public interface JobRunMapper {

    /** Begins a job. */
    int insertJobRun(JobRun run);

    /** Replaces the figures of a job; 0 where it has not begun. */
    int updateJobRun(JobRun run);

    /** Jobs that a run left out. */
    int countLeftOut(@Param("businessDate") LocalDate businessDate, @Param("round") int round);

    /** Jobs of a run in the order in which they began. */
    List<JobRun> selectOfRun(@Param("businessDate") LocalDate businessDate, @Param("round") int round);
}
