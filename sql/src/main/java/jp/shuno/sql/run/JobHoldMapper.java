package jp.shuno.sql.run;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** ジョブの保留: table {@code job_hold}; who held what and why stays readable. */
public interface JobHoldMapper {

    /** Holds a job. */
    int insertHold(JobHold hold);

    /** Releases a job; 0 where it is not held. */
    int release(
            @Param("jobId") String jobId,
            @Param("releasedAt") LocalDateTime releasedAt,
            @Param("releasedBy") String releasedBy);

    /** The hold of a job that is held. */
    Optional<JobHold> selectHeld(@Param("jobId") String jobId);

    /** All jobs that are held. */
    List<JobHold> selectAllHeld();
}
