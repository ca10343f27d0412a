package jp.shuno.batch.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.calendar.JapaneseEra;

/** Dates as staff read them: the Japanese era first, the ISO form beside it. */
final class JapaneseDates {

    /** The Japanese calendar of the platform begins here. */
    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

    private static final DateTimeFormatter MINUTES_AND_SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private JapaneseDates() {}

    /** {@code 令和8年6月30日(火) 2026-06-30}. */
    static String full(LocalDate date) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE);
        return JapaneseEra.format(date) + "(" + weekday + ") " + date;
    }

    /** {@code R8.6.30}, or nothing for a day before the calendar begins. */
    static String inEra(LocalDate date) {
        if (date.isBefore(FIRST)) {
            return "";
        }
        JapaneseDate japanese = JapaneseDate.from(date);
        String era = japanese.getEra().getDisplayName(TextStyle.NARROW, Locale.ENGLISH);
        return era + japanese.get(ChronoField.YEAR_OF_ERA) + "." + date.getMonthValue() + "." + date.getDayOfMonth();
    }

    /** {@code R8.6.30 2026-06-30}. */
    static String brief(LocalDate date) {
        return (inEra(date) + " " + date).strip();
    }

    /** {@code 令和8年度}; a year that cannot be one shows its bare number. */
    static String fiscalYear(int year) {
        return year < FIRST.getYear() || year > 2199 ? year + "年度" : JapaneseEra.format(new FiscalYear(year));
    }

    /** {@code R8.7.1 2026-07-01 01:30:05}. */
    static String moment(LocalDateTime time) {
        return (inEra(time.toLocalDate()) + " " + MINUTES_AND_SECONDS.format(time)).strip();
    }

    /** {@code 1時間02分03秒}, {@code 2分03秒}, {@code 4.5秒}. */
    static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%d.%d秒", seconds, duration.toMillisPart() / 100);
        }
        if (seconds < 3600) {
            return String.format(Locale.ROOT, "%d分%02d秒", seconds / 60, seconds % 60);
        }
        return String.format(Locale.ROOT, "%d時間%02d分%02d秒", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
