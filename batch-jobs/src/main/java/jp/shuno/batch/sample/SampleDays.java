package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.domain.calendar.BusinessCalendar;

/** The business days of the sample, each with what reaches the municipality that morning. Days count from 0. */
final class SampleDays {

    private final List<LocalDate> days = new ArrayList<>();
    private final BusinessCalendar municipal;
    private final BusinessCalendar bank;

    SampleDays(SampleRequest request) {
        municipal = request.municipal();
        bank = request.bank();
        LocalDate day = municipal.onOrAfter(request.from());
        while (days.size() < request.days()) {
            days.add(day);
            day = municipal.next(day);
        }
    }

    int count() {
        return days.size();
    }

    LocalDate on(int day) {
        return days.get(day);
    }

    LocalDate first() {
        return days.getFirst();
    }

    LocalDate last() {
        return days.getLast();
    }

    /** {@code yyyymmdd} of a day, as file names have it. */
    String compact(int day) {
        return compact(on(day));
    }

    static String compact(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The working day before a day, also before the first. */
    LocalDate before(int day) {
        return municipal.previous(on(day));
    }

    /** Whether flash data of a payment made then arrive on that day: the next morning, after a weekend on Monday. */
    boolean bringsFlashOf(int day, LocalDate paidOn) {
        return paidOn.isBefore(on(day)) && !paidOn.isBefore(before(day));
    }

    /** Whether data that the agent makes on that date arrives on that day. */
    boolean brings(int day, LocalDate madeOn) {
        return !madeOn.isAfter(on(day)) && madeOn.isAfter(before(day));
    }

    /** The first day on or after the date, or -1 where the sample ends before. */
    int indexOnOrAfter(LocalDate date) {
        for (int i = 0; i < days.size(); i++) {
            if (!days.get(i).isBefore(date)) {
                return i;
            }
        }
        return -1;
    }

    BusinessCalendar municipal() {
        return municipal;
    }

    BusinessCalendar bank() {
        return bank;
    }
}
