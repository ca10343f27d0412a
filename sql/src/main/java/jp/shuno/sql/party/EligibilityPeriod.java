package jp.shuno.sql.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 資格: one period in which a person was insured, as a snapshot of the core system had it.
 *
 * @param addresseeNo 宛名番号
 * @param acquiredOn 資格取得日
 * @param lostOn 資格喪失日, null while insured
 * @param householdNo 世帯番号
 * @param reason 異動事由
 * @param snapshotOn day of the snapshot
 */
public record EligibilityPeriod(
        String addresseeNo,
        LocalDate acquiredOn,
        @Nullable LocalDate lostOn,
        @Nullable String householdNo,
        @Nullable String reason,
        LocalDate snapshotOn) {}
