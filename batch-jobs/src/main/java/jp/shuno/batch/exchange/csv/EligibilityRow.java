package jp.shuno.batch.exchange.csv;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 資格の1行: one period in which a person was insured, as the core system had it on the day of the snapshot.
 *
 * @param recordNo the data row, from 1
 * @param addresseeNo 宛名番号, 10 digits, check digit not looked at
 * @param householdNo 世帯番号
 * @param acquiredOn 資格取得日
 * @param lostOn 資格喪失日, null while insured
 * @param reason 異動事由
 * @param snapshotOn 抽出日
 */
public record EligibilityRow(
        int recordNo,
        String addresseeNo,
        @Nullable String householdNo,
        LocalDate acquiredOn,
        @Nullable LocalDate lostOn,
        @Nullable String reason,
        LocalDate snapshotOn) {

    static EligibilityRow of(CsvRow row) {
        return new EligibilityRow(
                row.recordNo(),
                row.required(EligibilityColumn.ADDRESSEE_NO),
                row.text(EligibilityColumn.HOUSEHOLD_NO),
                row.requiredDate(EligibilityColumn.ACQUIRED_ON),
                row.date(EligibilityColumn.LOST_ON),
                row.text(EligibilityColumn.REASON),
                row.requiredDate(EligibilityColumn.SNAPSHOT_ON));
    }
}
