package jp.shuno.batch.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.shuno.domain.calendar.BusinessCalendar;

/**
 * Whose answers are wanted. Equal requests on equal reports give equal bytes.
 *
 * @param home the home whose reports are read and whose inbox gets the answers
 * @param businessDate the day that is answered
 * @param seed of everything that is left to chance
 * @param municipal days on which the municipality works
 */
public record AnswerRequest(Path home, LocalDate businessDate, long seed, BusinessCalendar municipal) {

    /** The day whose inbox folder gets the answers. */
    LocalDate answerDay() {
        return municipal.next(businessDate);
    }

    Path reports() {
        return home.resolve("reports").resolve(businessDate.toString());
    }

    /** Where what left the house on a day lies. */
    Path outbox(LocalDate day) {
        return home.resolve("outbox").resolve(day.toString());
    }

    Path inbox() {
        return home.resolve("inbox").resolve(answerDay().toString());
    }
}
