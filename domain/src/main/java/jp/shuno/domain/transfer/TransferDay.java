package jp.shuno.domain.transfer;

import java.time.LocalDate;
import java.util.Optional;
import jp.shuno.domain.calendar.BusinessCalendar;

/**
 * R-150 振込指定日: a bank business day, some bank business days after the day on which the file is made. A file writes it
 * without its year, so that it must also be the next such day.
 *
 * @param date 振込指定日
 * @param businessDate day on which the file is made
 * @param leadDays bank business days that the bank needs, {@code rules.transfer-lead-days}, not negative
 * @param bank calendar of the banks
 */
public record TransferDay(LocalDate date, LocalDate businessDate, int leadDays, BusinessCalendar bank) {

    /** @throws IllegalArgumentException when the lead days are negative */
    public TransferDay {
        if (leadDays < 0) {
            throw new IllegalArgumentException("leadDays must not be negative: " + leadDays);
        }
    }

    /**
     * The earliest day that the bank can still meet.
     *
     * @throws jp.shuno.domain.calendar.UncoveredYearException when the holiday table ends before it
     */
    public static TransferDay earliest(LocalDate businessDate, int leadDays, BusinessCalendar bank) {
        return new TransferDay(earliestDate(businessDate, leadDays, bank), businessDate, leadDays, bank);
    }

    /**
     * What speaks against the day.
     *
     * @throws jp.shuno.domain.calendar.UncoveredYearException when the holiday table holds nothing for its year
     */
    public Optional<Objection> objection() {
        if (!bank.isBusinessDay(date)) {
            return Optional.of(Objection.to(ObjectionKind.DATE_CLOSED));
        }
        if (date.isBefore(earliestDate(businessDate, leadDays, bank))) {
            return Optional.of(Objection.to(ObjectionKind.DATE_TOO_EARLY));
        }
        return date.isBefore(businessDate.plusYears(1))
                ? Optional.empty()
                : Optional.of(Objection.to(ObjectionKind.DATE_TOO_FAR));
    }

    private static LocalDate earliestDate(LocalDate businessDate, int leadDays, BusinessCalendar bank) {
        return bank.onOrAfter(bank.plusBusinessDays(businessDate, leadDays));
    }
}
