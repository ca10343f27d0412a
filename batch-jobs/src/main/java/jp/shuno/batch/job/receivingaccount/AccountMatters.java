package jp.shuno.batch.job.receivingaccount;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.ColumnText;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.springframework.stereotype.Component;

/** What staff have to look at before a refund can be paid. */
@Component
class AccountMatters {

    private static final int REASON_LENGTH = 400;

    private final ExceptionItemMapper items;
    private final ExceptionBook book;

    AccountMatters(ExceptionItemMapper items, ExceptionBook book) {
        this.items = items;
        this.book = book;
    }

    /**
     * From where a matter comes.
     *
     * @param digest digest of the file, or what else tells it from others
     * @param fileName file that staff know
     * @param recordNo data record
     */
    record Origin(String digest, String fileName, int recordNo) {}

    /** Opens a matter; one that was opened before, even if it was closed since, is not opened once more. */
    void open(ExceptionKind kind, Origin origin, String subject, Yen amount, String reason, RunKey run) {
        ExceptionItem item = item(kind, origin, subject, amount, reason, run);
        if (!isKnown(item)) {
            book.open(List.of(item), run.round());
        }
    }

    /** Opens a matter in place of what is open of one kind about the same thing. */
    void openInstead(ExceptionKind kind, Origin origin, String subject, Yen amount, String reason, RunKey run) {
        if (!isKnown(item(kind, origin, subject, amount, reason, run))) {
            close(kind, subject, run.businessDate());
            open(kind, origin, subject, amount, reason, run);
        }
    }

    private boolean isKnown(ExceptionItem item) {
        return items.selectException(item.id()).isPresent();
    }

    private static ExceptionItem item(
            ExceptionKind kind, Origin origin, String subject, Yen amount, String reason, RunKey run) {
        return new ExceptionItem(
                ExceptionItem.id(kind, origin.digest(), origin.recordNo(), subject),
                kind,
                run.businessDate(),
                origin.digest(),
                origin.fileName(),
                origin.recordNo(),
                null,
                subject,
                amount,
                ColumnText.fitting(reason, REASON_LENGTH),
                List.of());
    }

    /** Closes what is open of one kind about one thing. */
    void close(ExceptionKind kind, String subject, LocalDate closedOn) {
        book.close(items.selectOpenOfSubject(kind, subject), closedOn);
    }
}
