package jp.shuno.sql.file;

import jp.shuno.sql.receipt.FileCount;
import org.apache.ibatis.annotations.Param;

/** 受領確認: table {@code acknowledgement}. */
public interface AcknowledgementMapper {

    /** Adds an acknowledgement. */
    int insertAcknowledgement(Acknowledgement acknowledgement);

    /** Acknowledgements that a file brought. */
    FileCount countOfFile(@Param("fileId") String fileId);
}
