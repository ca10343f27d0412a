package jp.shuno.sql.file;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** 送付ファイル登録簿: tables {@code sent_file} and {@code file_reissue}. */
public interface SentFileMapper {

    /** Registers a file that is being published. */
    int insertSentFile(SentFile file);

    /** Notes that a file arrived; of several with that name and content all that wait. 0 where none waits. */
    int acknowledge(
            @Param("fileName") String fileName,
            @Param("sha256") String sha256,
            @Param("acknowledgedBy") String acknowledgedBy,
            @Param("acknowledgedAt") LocalDateTime acknowledgedAt);

    /** Files ever sent under that name with that content. */
    int countSent(@Param("fileName") String fileName, @Param("sha256") String sha256);

    /** Files ever sent under that name. */
    int countSentUnderName(@Param("fileName") String fileName);

    /** Files of a kind, first to last. */
    List<SentFile> selectOfKind(@Param("kind") String kind);

    /** Files that a day published, by name. */
    List<SentFile> selectOfDay(@Param("businessDate") LocalDate businessDate);

    /** Files ever sent under that name, first to last. */
    List<SentFile> selectUnderName(@Param("fileName") String fileName);

    /** Adds a re-issue. */
    int insertReissue(Reissue reissue);

    /** Re-issues of a file. */
    int countReissues(@Param("fileName") String fileName);
}
