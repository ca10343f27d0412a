package jp.shuno.domain.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * 年度: the fiscal year, 1 April to 31 March.
 *
 * @param value the calendar year in which it begins
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    /** The first year that this system can mean. */
    public static final int FIRST = 1900;

    /** The last year that this system can mean. */
    public static final int LAST = 2199;

    /** @throws IllegalArgumentException when the year cannot be one of this system */
    public FiscalYear {
        if (value < FIRST || value > LAST) {
            throw new IllegalArgumentException("fiscal year out of range: " + value);
        }
    }

    /** The fiscal year to which a day belongs. */
    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.getMonthValue() < Month.APRIL.getValue() ? date.getYear() - 1 : date.getYear());
    }

    /** 1 April. */
    public LocalDate firstDay() {
        return LocalDate.of(value, Month.APRIL, 1);
    }

    /** 31 March of the next calendar year. */
    public LocalDate lastDay() {
        return LocalDate.of(value + 1, Month.MARCH, 31);
    }

    /** 出納閉鎖: 31 May of the next calendar year (自治法235条の5, R-029). */
    public LocalDate closingDate() {
        return LocalDate.of(value + 1, Month.MAY, 31);
    }

    /** The following fiscal year. */
    public FiscalYear next() {
        return new FiscalYear(value + 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }
}
