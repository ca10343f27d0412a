package jp.shuno.domain.calendar;

import java.time.LocalDate;

/**
 * 休日: one closed day from the holiday table.
 *
 * @param date the closed day
 * @param name its Japanese name
 * @param scope who is closed
 */
public record Holiday(LocalDate date, String name, HolidayScope scope) {}
