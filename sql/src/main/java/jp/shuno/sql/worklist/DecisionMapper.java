package jp.shuno.sql.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** 処分決定: table {@code decision}, one row per decision that staff ever sent. */
public interface DecisionMapper {

    /** Adds a decision. */
    int insertDecision(RecordedDecision decision);

    /** Records what became of a decision. */
    int settleDecision(RecordedDecision decision);

    /** The next decision to look at: the earliest decided first. */
    Optional<RecordedDecision> selectNextReceived();

    /** The first row, looked at before, that says the same of the same by the same person at the same time. */
    Optional<String> selectSameAct(@Param("decisionId") String decisionId);

    /** Decisions about a matter that wait for another person, in the order of their receipt. */
    List<RecordedDecision> selectWaiting(@Param("matter") String matter);

    /** Decisions that wait although their exception was closed meanwhile. */
    List<RecordedDecision> selectWaitingOnClosed();

    /** Decisions about receipts of a person, or about exceptions of these, in the order of their receipt. */
    List<RecordedDecision> selectOfObligor(@Param("obligorNo") String obligorNo);

    /** Decisions not looked at yet. */
    long countReceived();

    /** Decisions that a run looked at, by state. */
    List<DecisionCount> countByState(@Param("settledOn") LocalDate settledOn, @Param("round") int round);

    /** Decisions that a run refused, or left to another person. */
    int countForStaff(@Param("settledOn") LocalDate settledOn, @Param("round") int round);

    /** What became of the decisions of a day, and whatever still waits. */
    List<RecordedDecision> selectForReport(@Param("settledOn") LocalDate settledOn);
}
