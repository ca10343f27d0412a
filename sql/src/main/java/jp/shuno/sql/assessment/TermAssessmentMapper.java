package jp.shuno.sql.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;

/** 月期別調定: table {@code term_assessment}. */
public interface TermAssessmentMapper {

    /** Replaces what a correction changes. */
    int updateAssessed(AssessedUpdate update);

    /**
     * tells every term of some notices what is planned for its principal and its late charge.
     *
     * @param noticeNumbers 1 to 1000 notice numbers (an Oracle list takes no more)
     */
    int updatePlannedAppropriation(@Param("noticeNumbers") List<String> noticeNumbers);

    /** One term. */
    Optional<TermAssessment> selectTerm(TermKey term);

    /** Terms in the range of notices that staged receipts name. */
    List<TermAssessment> selectOfWaitingReceipts(@Param("after") String after, @Param("upTo") String upTo);

    /** All terms of the notices in a range for which assessment rows are staged. */
    List<TermAssessment> selectOfStagedAssessments(@Param("after") String after, @Param("upTo") String upTo);

    /**
     * All terms that carry one of the notice numbers, of any levy and year.
     *
     * @param noticeNumbers 1 to 1000 notice numbers (an Oracle list takes no more)
     */
    List<TermAssessment> selectOfNotices(@Param("noticeNumbers") Collection<String> noticeNumbers);

    /**
     * All terms that some obligors owe.
     *
     * @param obligorNumbers 1 to 1000 numbers (an Oracle list takes no more)
     */
    List<TermAssessment> selectOfObligors(@Param("obligorNumbers") List<String> obligorNumbers);

    /** Hands over all terms in the order of the export. */
    void selectAll(
            @Param("levy") @Nullable LevyType levy,
            @Param("addressee") @Nullable String addressee,
            ResultHandler<TermAssessment> handler);

    /** The whole ledger in a line. */
    LedgerTotals selectTotals();
}
