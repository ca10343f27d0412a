package jp.shuno.sql.receipt;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.receipt.Receipt;
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

    /** Adds a record. */
    int insertReceipt(
            @Param("receipt") Receipt receipt,
            @Param("fileId") String fileId,
            @Param("groupKey") String groupKey,
            @Param("disposition") String disposition,
            @Param("resolved") boolean resolved);

    /** Writes back what became of a record. */
    int updateOutcome(ReceiptOutcomeRow outcome);

    /** The next group keys with records to reconcile, in order. */
    List<String> selectStagedGroups(@Param("after") String after, @Param("limit") int limit);

    /** All records of the groups in the range that have records to reconcile. */
    List<ReceiptRow> selectOfStagedGroups(@Param("after") String after, @Param("upTo") String upTo);

    /** Final money on the notices in the range for which assessment rows are staged. */
    List<ReceiptRow> selectPostedOfStagedAssessments(@Param("after") String after, @Param("upTo") String upTo);

    /** Flash records without confirmed record that came on or before a day. */
    List<ReceiptRow> selectLiveFlashes(@Param("receivedUpTo") LocalDate receivedUpTo);

    /** Hands over all records in the order of the export. */
    void selectAll(
            @Param("levy") @Nullable LevyType levy,
            @Param("addressee") @Nullable String addressee,
            ResultHandler<ReceiptRow> handler);

    /** Records and yen by file and disposition of the files of a day. */
    List<DispositionTotal> selectTotals(@Param("businessDate") LocalDate businessDate);

    /** Records that wait for reconciliation. */
    long countStaged();

    /** What is stored of one file. */
    FileCount countOfFile(@Param("fileId") String fileId);

    /**
     * Live flash records, and records of the day that are duplicates, were paid after the slip's last day, or state a
     * revenue date before the payment date.
     */
    List<NoteworthyReceipt> selectNoteworthy(@Param("businessDate") LocalDate businessDate);
}
