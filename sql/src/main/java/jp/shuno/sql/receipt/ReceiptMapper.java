package jp.shuno.sql.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.receipt.Disposition;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;

/**
 * 収納: table {@code receipt}. Records that can touch each other share a group key: the notice number, or the code
 * itself where it names no notice.
 */
public interface ReceiptMapper {

    /** A group key that sorts before every other. */
    String FIRST = "0";

    /**
     * Records where the money of a receipt stands after a decision of staff. The group key never changes.
     *
     * @param term the term from now on, null where it stays as it was
     */
    int moveReceipt(
            @Param("receiptId") String receiptId,
            @Param("disposition") Disposition disposition,
            @Param("resolved") boolean resolved,
            @Param("term") @Nullable TermKey term);

    /** One record. */
    Optional<ReceiptRow> selectReceipt(@Param("receiptId") String receiptId);

    /** The records of files of that name with that number. */
    List<ReceiptRow> selectOfRecord(@Param("fileName") String fileName, @Param("recordNo") int recordNo);

    /** All final money that stands on a term, whatever its group. */
    List<ReceiptRow> selectPostedOn(TermKey term);

    /** The next group keys with records to reconcile, in order. */
    List<String> selectWaitingGroups(
            @Param("after") String after, @Param("upTo") String upTo, @Param("limit") int limit);

    /**
     * The last group key of each part when the records to reconcile are dealt out in the order of their keys; a key
     * with many records may be named twice.
     *
     * @param parts how many parts of the same size
     */
    List<String> selectLastWaitingGroups(@Param("parts") int parts);

    /** All records of the groups in the range that have records to reconcile. */
    List<ReceiptRow> selectOfWaitingGroups(@Param("after") String after, @Param("upTo") String upTo);

    /** Final money of other groups on the terms that staged records of the groups in the range name. */
    List<ReceiptRow> selectPostedElsewhere(@Param("after") String after, @Param("upTo") String upTo);

    /** Final money on the notices in the range for which assessment rows are staged. */
    List<ReceiptRow> selectPostedOfStagedAssessments(@Param("after") String after, @Param("upTo") String upTo);

    /** Flash records without confirmed record that came on or before a day. */
    List<ReceiptRow> selectLiveFlashes(@Param("receivedUpTo") LocalDate receivedUpTo);

    /** Hands over all records in the order of the export. */
    void selectAll(
            @Param("levy") @Nullable LevyType levy,
            @Param("addressee") @Nullable String addressee,
            ResultHandler<ReceiptRow> handler);

    /** Every record that names a notice of a person or was ever posted to one, in the order of arrival. */
    List<ReceiptRow> selectOfObligor(@Param("obligorNo") String obligorNo);

    /**
     * All final money that stands on terms of some obligors.
     *
     * @param obligorNumbers 1 to 1000 numbers (an Oracle list takes no more)
     */
    List<ReceiptRow> selectPostedOfObligors(@Param("obligorNumbers") List<String> obligorNumbers);

    /**
     * Every receipt of which yen were ever appropriated to a term of some obligors, wherever it stands.
     *
     * @param obligorNumbers 1 to 1000 numbers (an Oracle list takes no more)
     */
    List<ReceiptRow> selectAppropriatedToObligors(@Param("obligorNumbers") List<String> obligorNumbers);

    /** Records and yen by file and disposition of the files of a day. */
    List<DispositionTotal> selectTotals(@Param("businessDate") LocalDate businessDate);

    /** Records that wait for reconciliation. */
    long countWaiting();

    /** What is stored of one file. */
    FileCount countOfFile(@Param("fileId") String fileId);

    /**
     * final money that files brought, paid on a term before its due date, with each term of the same obligor and
     * levy that falls due earlier and is still unpaid, the oldest first.
     *
     * @param fileIds files, at least one; named one by one because a database then knows how many records they hold
     */
    List<LaterSlip> selectOnLaterSlips(@Param("fileIds") List<String> fileIds);

    /**
     * money that a run found to be a second payment of its term, with another channel through which the term had
     * been paid, if any.
     */
    List<PaidAgain> selectPaidAgainElsewhere(@Param("businessDate") LocalDate businessDate, @Param("round") int round);

    /**
     * Live flash records, and records of the day that are duplicates, were paid after the slip's last day, or state a
     * revenue date before the payment date.
     */
    List<NoteworthyReceipt> selectNoteworthy(@Param("businessDate") LocalDate businessDate);
}
