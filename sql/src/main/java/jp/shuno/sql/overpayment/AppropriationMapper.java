package jp.shuno.sql.overpayment;

import java.util.List;
import jp.shuno.domain.assessment.TermKey;
import org.apache.ibatis.annotations.Param;

/** 充当・充当履歴情報: table {@code appropriation}, written with {@link AppropriationWrites}. */
public interface AppropriationMapper {

    /** Appropriations in one state, in the order of their numbers. */
    List<AppropriationRow> selectInState(@Param("state") AppropriationState state);

    /**
     * What is planned out of overpayments of some obligors.
     *
     * @param obligorNumbers 1 to 1000 numbers (an Oracle list takes no more)
     */
    List<AppropriationRow> selectPlannedOfObligors(@Param("obligorNumbers") List<String> obligorNumbers);

    /**
     * What was appropriated to terms of some obligors.
     *
     * @param obligorNumbers 1 to 1000 numbers (an Oracle list takes no more)
     */
    List<AppropriationRow> selectActualToObligors(@Param("obligorNumbers") List<String> obligorNumbers);

    /** overpayments out of which more is planned than is left of them, the first ten. */
    List<String> violateSources();

    /**
     * terms that are not told what is planned for them, or for which more is planned than they lack, the
     * first ten.
     */
    List<String> violateTargets();

    /** What was appropriated to terms, in the range of notices, that staged receipts name. */
    List<AppropriatedRow> selectIntoWaitingTerms(@Param("after") String after, @Param("upTo") String upTo);

    /** What was appropriated to notices in the range for which assessment rows are staged. */
    List<AppropriatedRow> selectIntoStagedTerms(@Param("after") String after, @Param("upTo") String upTo);

    /** What was appropriated to a term. */
    List<AppropriatedRow> selectIntoTerm(TermKey term);

    /** What is planned or was appropriated out of overpayments of a person, or to terms of that person. */
    List<AppropriationRow> selectAround(@Param("obligorNo") String obligorNo);
}
