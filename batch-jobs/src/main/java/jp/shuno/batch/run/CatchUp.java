package jp.shuno.batch.run;

import java.time.LocalDate;
import java.util.function.Consumer;
import jp.shuno.batch.run.intake.Inbox;
import jp.shuno.domain.calendar.BusinessCalendar;
import org.springframework.stereotype.Component;

/**
 * 追いつき実行: several business days in their order under one lock, with those closed days for which files lie in a folder
 * of their own. Stops after the first day that ends abnormally; that day is complete, and a further call goes on.
 */
@Component
public class CatchUp {

    private final BusinessDay day;
    private final DayBook book;
    private final Inbox inbox;
    private final BusinessCalendar calendar;

    CatchUp(BusinessDay day, DayBook book, Inbox inbox, BusinessCalendar municipalCalendar) {
        this.day = day;
        this.book = book;
        this.inbox = inbox;
        this.calendar = municipalCalendar;
    }

    /**
     * Runs the days of a span.
     *
     * @param from first day
     * @param to last day, not before the first
     * @param command what was called, for whoever meets the lock
     * @param told hears of each day that came to its end
     * @return the most severe code of the days
     * @throws OperatorException with 40, 41, 42 or 50 where a day did not come to its end
     */
    public ExitCode run(LocalDate from, LocalDate to, String command, Consumer<BusinessDay.Result> told) {
        ExitCode worst = ExitCode.DONE;
        try (LedgerLock.Held held = day.begin(command)) {
            for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
                if (isDue(date)) {
                    BusinessDay.Result result = day.runDay(date, command);
                    told.accept(result);
                    worst = worst.and(result.exitCode());
                    if (result.exitCode().isAbnormal()) {
                        return worst;
                    }
                }
            }
        }
        return worst;
    }

    /** A closed day has a run of its own only as long as no later day began, which would have taken its files. */
    private boolean isDue(LocalDate date) {
        return calendar.isBusinessDay(date) || inbox.hasFolderOf(date) && !book.isPast(date);
    }
}
