package jp.shuno.batch.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.shuno.domain.calendar.BusinessCalendar;

/**
 * What kind of ward is wanted. Equal requests give equal bytes.
 *
 * @param out folder that receives one folder per business day and {@code expected.json}
 * @param addressees persons and bodies on the first day, 1 or more
 * @param seed of everything that is left to chance
 * @param from first day, moved to the next business day where the municipality is closed
 * @param days business days, 1 or more
 * @param identity codes of the municipality
 * @param municipal days on which the municipality works
 * @param bank days on which banks work
 */
public record SampleRequest(
        Path out,
        int addressees,
        long seed,
        LocalDate from,
        int days,
        Identity identity,
        BusinessCalendar municipal,
        BusinessCalendar bank) {

    /** @throws IllegalArgumentException when there would be nobody or no day */
    public SampleRequest {
        if (addressees < 1 || days < 1) {
            throw new IllegalArgumentException("a ward needs at least one addressee and one day");
        }
    }
}
