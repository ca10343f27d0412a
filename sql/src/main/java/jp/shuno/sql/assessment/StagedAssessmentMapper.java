package jp.shuno.sql.assessment;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.sql.receipt.FileCount;
import org.apache.ibatis.annotations.Param;

/** 調定の取込行: table {@code staged_assessment}, one row per delivered row. */
public interface StagedAssessmentMapper {

    /** Adds a delivered row. */
    int insertRow(StagedAssessment row);

    /** Records what became of a row. */
    int updateState(@Param("fileId") String fileId, @Param("recordNo") int recordNo, @Param("state") RowState state);

    /** The next notice numbers with rows to decide, in order. */
    List<String> selectStagedNotices(@Param("after") String after, @Param("limit") int limit);

    /** Rows to decide in a range of notices, by notice and revision. */
    List<StagedAssessment> selectStaged(@Param("after") String after, @Param("upTo") String upTo);

    /** What is stored of one file. */
    FileCount countOfFile(@Param("fileId") String fileId);

    /** Rows that wait for a decision. */
    long countStaged();

    /** Rows of the files of a run by state. */
    List<StateCount> countByState(@Param("businessDate") LocalDate businessDate, @Param("round") int round);
}
