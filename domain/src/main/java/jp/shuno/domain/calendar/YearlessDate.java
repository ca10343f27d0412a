package jp.shuno.domain.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A date without a year (MMDD), as bank files carry it.
 *
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record YearlessDate(int month, int day) {

    /** @throws IllegalArgumentException when no year has such a day */
    public YearlessDate {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(2024, month).lengthOfMonth()) {
            throw new IllegalArgumentException("no such day in any year: month " + month + ", day " + day);
        }
    }

    /**
     * Reads four digits.
     *
     * @throws IllegalArgumentException when they name no day
     */
    public static YearlessDate parse(String mmdd) {
        if (!mmdd.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("not MMDD: " + mmdd);
        }
        return new YearlessDate(Integer.parseInt(mmdd.substring(0, 2)), Integer.parseInt(mmdd.substring(2)));
    }

    /** The date without its year. */
    public static YearlessDate of(LocalDate date) {
        return new YearlessDate(date.getMonthValue(), date.getDayOfMonth());
    }

    /** MMDD, four digits. */
    public String digits() {
        return String.format(Locale.ROOT, "%02d%02d", month, day);
    }

    /** The nearest such day on or after the reference, within one year; empty for 29 February without a leap year. */
    public Optional<LocalDate> onOrAfter(LocalDate reference) {
        return inYear(reference.getYear())
                .filter(date -> !date.isBefore(reference))
                .or(() -> inYear(reference.getYear() + 1))
                .filter(date -> !date.isAfter(reference.plusYears(1)));
    }

    /** The nearest such day on or before the reference, within one year; empty for 29 February without a leap year. */
    public Optional<LocalDate> onOrBefore(LocalDate reference) {
        return inYear(reference.getYear())
                .filter(date -> !date.isAfter(reference))
                .or(() -> inYear(reference.getYear() - 1))
                .filter(date -> !date.isBefore(reference.minusYears(1)));
    }

    private Optional<LocalDate> inYear(int year) {
        return YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }
}
