package jp.shuno.sql.assessment;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** 年調定: table {@code annual_assessment}. */
public interface AnnualAssessmentMapper {

    /** Adds a notice. */
    int insertAnnual(AnnualAssessment annual);

    /** Replaces what a revision may change. */
    int updateAnnual(AnnualAssessment annual);

    /** The notices in a range for which rows are staged. */
    List<AnnualAssessment> selectOfStaged(@Param("after") String after, @Param("upTo") String upTo);
}
