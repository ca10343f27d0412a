package jp.shuno.sql.file;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 送付ファイル登録簿の1行: a file that left the house.
 *
 * @param businessDate day on which it was published
 * @param fileName name in {@code outbox/D/}
 * @param sha256 digest of its bytes, hexadecimal
 * @param kind kind of file, the same for every day
 * @param byteCount its size in bytes
 * @param recordCount data records
 * @param yen yen in it, 0 where it carries none
 * @param acknowledgedBy who confirmed that it arrived, null while nobody did
 * @param acknowledgedAt when it arrived there
 */
public record SentFile(
        LocalDate businessDate,
        String fileName,
        String sha256,
        String kind,
        long byteCount,
        long recordCount,
        long yen,
        @Nullable String acknowledgedBy,
        @Nullable LocalDateTime acknowledgedAt) {}
