package jp.shuno.sql.file;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * ファイル登録簿の1行: a file that arrived, accepted or refused.
 *
 * @param fileId 16 digits of the digest; a refused or empty file has day and number appended, because it may come again
 * @param sha256 digest of its bytes, hexadecimal
 * @param fileName name under which it arrived
 * @param kind kind that its name says
 * @param profile profile that its name says, null for the default
 * @param businessDate day on which it was taken in
 * @param round run of that day
 * @param byteCount its size in bytes
 * @param sender sender named inside, null where the format has none
 * @param createdOn creation date inside, null where the format has none
 * @param sequenceNo sequence inside, null where the format has none
 * @param statedRecords records that its trailer states, null where it has none
 * @param statedYen yen that its trailer states, null where it has none
 * @param countedRecords data records counted
 * @param countedYen yen counted
 * @param storedRecords data records stored so far
 * @param state checked, accepted or refused
 * @param reason why it was refused, one finding a line; notices of an accepted file
 * @param sourcePath where it was found
 * @param moved whether it lies in the archive or in quarantine by now
 */
public record ReceivedFile(
        String fileId,
        String sha256,
        String fileName,
        String kind,
        @Nullable String profile,
        LocalDate businessDate,
        int round,
        long byteCount,
        @Nullable String sender,
        @Nullable LocalDate createdOn,
        @Nullable String sequenceNo,
        @Nullable Long statedRecords,
        @Nullable Long statedYen,
        long countedRecords,
        long countedYen,
        long storedRecords,
        FileState state,
        @Nullable String reason,
        String sourcePath,
        boolean moved) {

    private static final Set<String> PAYMENT_KINDS =
            Set.of("cvs", "card", "app", "payeasy", "elqr", "dd-result", "counter");

    /** Whether its records are receipts, each of which must come to a disposition. */
    public boolean holdsReceipts() {
        return PAYMENT_KINDS.contains(kind);
    }
}
