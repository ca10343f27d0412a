package jp.shuno.sql.assessment;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** 調定履歴: table {@code assessment_history}, append-only. */
public interface AssessmentHistoryMapper {

    /** Adds what a revision assessed on a term. */
    int insertHistory(AssessmentHistory row);

    /** Every revision of every term of a person, oldest first. */
    List<AssessmentHistory> selectOfObligor(@Param("obligorNo") String obligorNo);

    /**
     * Every revision of every term of some persons.
     *
     * @param obligorNumbers 1 to 1000 numbers (an Oracle list takes no more)
     */
    List<AssessmentHistory> selectOfObligors(@Param("obligorNumbers") List<String> obligorNumbers);

    /** Rows of the latest revision of the notices in a range for which rows are staged. */
    List<AssessmentHistory> selectLatestOfStaged(@Param("after") String after, @Param("upTo") String upTo);
}
