package jp.shuno.batch.report;

import org.jspecify.annotations.Nullable;

/**
 * One file of the day in the file register, with what the sender states and what was counted.
 *
 * @param fileName name on arrival
 * @param kind first part of the name, for instance {@code cvs}
 * @param sha256 digest of the bytes
 * @param sender who sent it, null where the file does not say
 * @param statedRecords records as its trailer states them, null without trailer
 * @param statedYen yen as its trailer states them, null without trailer
 * @param countedRecords data records counted
 * @param countedYen yen counted
 * @param byteCount size
 * @param accepted whether it was taken
 * @param reason why not, or a notice; several lines possible; null without remark
 * @param postedRecords 消込済
 * @param provisionalRecords 仮消込
 * @param suspenseRecords 収納不明
 * @param duplicateRecords 重複
 * @param otherRecords every other disposition
 */
public record FileLine(
        String fileName,
        String kind,
        String sha256,
        @Nullable String sender,
        @Nullable Long statedRecords,
        @Nullable Long statedYen,
        long countedRecords,
        long countedYen,
        long byteCount,
        boolean accepted,
        @Nullable String reason,
        long postedRecords,
        long provisionalRecords,
        long suspenseRecords,
        long duplicateRecords,
        long otherRecords) {}
