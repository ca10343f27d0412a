package jp.shuno.domain.calendar;

import java.time.LocalDate;

/** 期間の計算: periods in years or months counted as 民法143条 counts them. */
public final class CivilPeriod {

    private CivilPeriod() {}

    /**
     * The first day after a period: the day of the last year that corresponds to the start, or, where that year has no
     * such day, the day after its last possible one.
     *
     * @param start first day of the period, already after 初日不算入
     * @param years length
     */
    public static LocalDate yearsFrom(LocalDate start, int years) {
        return afterLastPossible(start, start.plusYears(years));
    }

    /**
     * The first day after a period: the day of the last month that corresponds to the start, or, where that month has
     * no such day, the day after its last one.
     *
     * @param start first day of the period, already after 初日不算入
     * @param months length
     */
    public static LocalDate monthsFrom(LocalDate start, int months) {
        return afterLastPossible(start, start.plusMonths(months));
    }

    private static LocalDate afterLastPossible(LocalDate start, LocalDate end) {
        return end.getDayOfMonth() == start.getDayOfMonth() ? end : end.plusDays(1);
    }
}
