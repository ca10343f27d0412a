package jp.shuno.sql.file;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** 送付ファイル登録簿: table {@code sent_file}. */
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

    /** Files whose arrival nobody confirmed, oldest first. */
    List<SentFile> selectUnacknowledged();
}
