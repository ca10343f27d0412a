package jp.shuno.sql.file;

import java.time.LocalDateTime;

/**
 * 受領確認: what somebody says about the arrival of a file that we sent.
 *
 * @param fileId file that brought it
 * @param recordNo data record within it
 * @param fileName name of the file that arrived
 * @param sha256 digest of what arrived, hexadecimal
 * @param receivedBy who received it
 * @param receivedAt when
 * @param matched whether we sent such a file
 */
public record Acknowledgement(
        String fileId,
        int recordNo,
        String fileName,
        String sha256,
        String receivedBy,
        LocalDateTime receivedAt,
        boolean matched) {}
