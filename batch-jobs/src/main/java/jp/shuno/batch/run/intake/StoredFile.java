package jp.shuno.batch.run.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The file from which records are being stored.
 *
 * @param fileId key of the file in the register
 * @param sha256 its digest
 * @param name its name
 * @param profile profile that its name says, null for the default
 * @param businessDate 処理日
 * @param round run of the day
 */
public record StoredFile(
        String fileId, String sha256, String name, @Nullable String profile, LocalDate businessDate, int round) {}
