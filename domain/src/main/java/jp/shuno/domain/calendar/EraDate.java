package jp.shuno.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 和暦の日付: a date as bank files carry it, six digits YYMMDD with the year of an era that is not named.
 *
 * @param year year of the era, 1 to 99
 * @param month month, not looked at yet
 * @param day day, not looked at yet
 */
public record EraDate(int year, int month, int day) {

    /** The digits that stand for no date. */
    public static final String NONE = "000000";

    private static final int LENGTH = 6;

    /** 令和 since 2019-05-01, 平成 from 1989-01-08 to 2019-04-30. */
    private static final List<JapaneseEra> ERAS = List.of(JapaneseEra.REIWA, JapaneseEra.HEISEI);

    /**
     * Reads six digits.
     *
     * @throws IllegalArgumentException when there are other characters or another count
     */
    public static EraDate parse(String yymmdd) {
        if (!yymmdd.matches("[0-9]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("not YYMMDD: " + yymmdd);
        }
        return new EraDate(
                Integer.parseInt(yymmdd, 0, 2, 10),
                Integer.parseInt(yymmdd, 2, 4, 10),
                Integer.parseInt(yymmdd, 4, LENGTH, 10));
    }

    /** A date as the era of that day writes it. */
    public static EraDate of(LocalDate date) {
        JapaneseDate japanese = JapaneseDate.from(date);
        return new EraDate(japanese.get(ChronoField.YEAR_OF_ERA), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Six digits. */
    public String digits() {
        return "%02d%02d%02d".formatted(year, month, day);
    }

    /**
     * The day in the era that lies nearest to the reference; empty where no era has such a day within a year of it. 元年
     * begins and the last year of an era ends on the day of the change, so that 31-05-01 names no day of 平成.
     *
     * @param reference a day near the one that is meant, as the day on which the file arrived
     */
    public Optional<LocalDate> near(LocalDate reference) {
        return ERAS.stream()
                .map(this::in)
                .filter(Objects::nonNull)
                .filter(date -> !date.isBefore(reference.minusYears(1)) && !date.isAfter(reference.plusYears(1)))
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(reference, date))));
    }

    private @Nullable LocalDate in(JapaneseEra era) {
        try {
            return LocalDate.from(JapaneseDate.of(era, year, month, day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
