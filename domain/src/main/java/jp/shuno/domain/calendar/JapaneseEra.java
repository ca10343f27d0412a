package jp.shuno.domain.calendar;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** 和暦: dates as residents and staff read them. */
public final class JapaneseEra {

    private static final int REIWA_OFFSET = 2018;

    private JapaneseEra() {}

    /** The date in the Japanese era, {@code 令和8年11月24日}; the first year of an era is 元年. */
    public static String format(LocalDate date) {
        return year(date) + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** The fiscal year in the era of its first day, {@code 令和8年度}. */
    public static String format(FiscalYear year) {
        return year(year.firstDay()) + "度";
    }

    /** The calendar year of a two-digit Reiwa year as printed on slips, 1 for 2019 (formats of the paid slip). */
    public static int reiwaToGregorian(int reiwaYear) {
        return reiwaYear + REIWA_OFFSET;
    }

    private static String year(LocalDate date) {
        JapaneseDate japanese = JapaneseDate.from(date);
        int yearOfEra = japanese.get(ChronoField.YEAR_OF_ERA);
        String era = japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE);
        return era + (yearOfEra == 1 ? "元" : String.valueOf(yearOfEra)) + "年";
    }
}
