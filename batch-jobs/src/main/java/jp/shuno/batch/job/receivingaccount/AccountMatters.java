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
        String id = ExceptionItem.id(kind, origin.digest(), origin.recordNo(), subject);
        if (items.selectException(id).isEmpty()) {
            book.open(
                    List.of(new ExceptionItem(
                            id,
                            kind,
                            run.businessDate(),
                            origin.digest(),
                            origin.fileName(),
                            origin.recordNo(),
                            null,
                            subject,
                            amount,
                            ColumnText.fitting(reason, REASON_LENGTH),
                            List.of())),
                    run.round());
        }
    }

    /** Closes what is open of one kind about one thing. */
    void close(ExceptionKind kind, String subject, LocalDate closedOn) {
        book.close(items.selectOpenOfSubject(kind, subject), closedOn);
    }
}
