package jp.shuno.sql.file;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * 再出力: that somebody let a file be written once more, with the same bytes.
 *
 * @param fileName its name
 * @param reissueNo how often that happened to it, from 1
 * @param businessDate business date of the file
 * @param sha256 digest of its bytes, hexadecimal
 * @param reissuedBy 職員番号
 * @param reissuedAt when
 * @param reason why
 */
public record Reissue(
        String fileName,
        int reissueNo,
        LocalDate businessDate,
        String sha256,
        String reissuedBy,
        LocalDateTime reissuedAt,
        String reason) {}
