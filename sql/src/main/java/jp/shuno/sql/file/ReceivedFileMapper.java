package jp.shuno.sql.file;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** ファイル登録簿: table {@code received_file}. */
public interface ReceivedFileMapper {

    /** Registers a file. */
    int insertFile(ReceivedFile file);

    /** Records how many data records are stored. */
    int updateStored(@Param("fileId") String fileId, @Param("storedRecords") long storedRecords);

    /** Marks a checked file as accepted. */
    int acceptFile(@Param("fileId") String fileId);

    /** Marks a file as moved out of the inbox. */
    int markMoved(@Param("fileId") String fileId);

    /** Files with the same bytes that were not refused. */
    List<ReceivedFile> selectAcceptedByContent(@Param("sha256") String sha256);

    /** Files of the same sender, creation date and sequence that were not refused. */
    List<ReceivedFile> selectAcceptedByIdentity(
            @Param("kind") String kind,
            @Param("sender") String sender,
            @Param("createdOn") LocalDate createdOn,
            @Param("sequenceNo") String sequenceNo);

    /** How often the same bytes were registered on that day. */
    int countByContentOnDay(@Param("sha256") String sha256, @Param("businessDate") LocalDate businessDate);

    /** Files whose records are still being stored, in the order of storing. */
    List<ReceivedFile> selectChecked();

    /** Files that are settled but still lie in the inbox. */
    List<ReceivedFile> selectUnmoved();

    /** All files of a day. */
    List<ReceivedFile> selectOfDay(@Param("businessDate") LocalDate businessDate);

    /** The files that a run took in, also those that it refused. */
    List<String> selectIdsOfRun(@Param("businessDate") LocalDate businessDate, @Param("round") int round);

    /** Accepted files with their kind, profile and day, in the order of arrival. */
    List<AcceptedArrival> selectAcceptedArrivals();

    /** Files that brought an assessment of a person. */
    List<ReceivedFile> selectOfAssessments(@Param("obligorNo") String obligorNo);

    /** Files refused in a run of a day. */
    int countRefused(@Param("businessDate") LocalDate businessDate, @Param("round") int round);

    /** Files that brought a claim for a refund of a person, or told that one came back. */
    List<ReceivedFile> selectOfRefunds(@Param("obligorNo") String obligorNo);
}
