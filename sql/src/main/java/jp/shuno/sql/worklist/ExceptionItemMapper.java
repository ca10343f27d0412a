package jp.shuno.sql.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shuno.domain.worklist.ExceptionKind;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;

/** 例外: table {@code exception_item}. */
public interface ExceptionItemMapper {

    /** Closes what is open of a receipt; 0 where nothing is. */
    int closeOfReceipt(@Param("receiptId") String receiptId, @Param("closedOn") LocalDate closedOn);

    /** Closes one exception; 0 where it is closed already. */
    int closeException(@Param("exceptionId") String exceptionId, @Param("closedOn") LocalDate closedOn);

    /** Gives an exception another deadline and a note of staff. */
    int postponeException(
            @Param("exceptionId") String exceptionId,
            @Param("answerBy") LocalDate answerBy,
            @Param("note") @Nullable String note);

    /** One exception, open or closed. */
    Optional<ExceptionRow> selectException(@Param("exceptionId") String exceptionId);

    /** Exceptions about a record of a file, open or closed. */
    List<ExceptionRow> selectOfRecord(@Param("fileName") String fileName, @Param("recordNo") int recordNo);

    /** Open exceptions about a receipt. */
    List<ExceptionRow> selectOpenOfReceipt(@Param("receiptId") String receiptId);

    /** Identifiers of the open exceptions of one kind about one thing. */
    List<String> selectOpenOfSubject(@Param("kind") ExceptionKind kind, @Param("subject") String subject);

    /** Open proposals with where their receipts stand. */
    List<OpenProposal> selectOpenProposals();

    /** Open exceptions in working order: most yen first, then deadline, then name. */
    List<OpenException> selectOpen();

    /** Hands over all exceptions, closed ones included, in the order of the export. */
    void selectAll(ResultHandler<ExceptionRow> handler);

    /** Exceptions of receipts that name a notice of a person or were ever posted to one, oldest first. */
    List<ExceptionRow> selectOfObligor(@Param("obligorNo") String obligorNo);

    /** Exceptions opened in a run of a day. */
    int countOpened(@Param("businessDate") LocalDate businessDate, @Param("round") int round);

    /** Exceptions of one kind that were opened in a run of a day. */
    int countOpenedOfKind(
            @Param("businessDate") LocalDate businessDate,
            @Param("round") int round,
            @Param("kind") ExceptionKind kind);

    /** Open exceptions by kind. */
    List<KindCount> countOpenByKind();

    /** Identifiers ever given to a kind. */
    Set<String> selectIdsOfKind(@Param("kind") ExceptionKind kind);

    /** Exceptions of one kind that a file ever brought. */
    long countOfFile(@Param("fileDigest") String fileDigest, @Param("kind") ExceptionKind kind);
}
