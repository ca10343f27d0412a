package jp.shuno.sql.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 履歴: a value that no longer holds.
 *
 * @param addresseeNo of whom
 * @param fileId file whose row ended it
 * @param recordNo that row
 * @param fromDate first day, null where it held before the history began
 * @param toDate business date from which it no longer holds
 * @param value what held
 */
public record EndedValue<T>(
        String addresseeNo,
        String fileId,
        int recordNo,
        @Nullable LocalDate fromDate,
        LocalDate toDate,
        T value) {

    @Override
    public String toString() {
        return "EndedValue[" + addresseeNo + ", " + fromDate + " - " + toDate + "]";
    }
}
