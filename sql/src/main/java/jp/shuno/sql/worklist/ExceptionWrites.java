package jp.shuno.sql.worklist;

import static jp.shuno.sql.bulk.BulkColumn.date;
import static jp.shuno.sql.bulk.BulkColumn.number;
import static jp.shuno.sql.bulk.BulkColumn.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.sql.bulk.BulkInsert;
import org.jspecify.annotations.Nullable;

/** What is written into {@code exception_item} by the thousand. */
public final class ExceptionWrites {

    /** Matters that are opened. */
    public static final BulkInsert<NewException> NEW = new BulkInsert<>(
            "exception_item",
            List.of(
                    text("exception_id", of(ExceptionItem::id)),
                    text("kind", of(item -> item.kind().name())),
                    date("opened_on", of(ExceptionItem::openedOn)),
                    number("opened_round", row -> (long) row.round()),
                    text("file_digest", of(ExceptionItem::fileDigest)),
                    text("file_name", of(ExceptionItem::fileName)),
                    number("record_no", of(item -> (long) item.recordNo())),
                    text("receipt_id", of(ExceptionItem::receiptId)),
                    text("subject", of(ExceptionItem::subject)),
                    number("amount", of(item -> item.amount().amount())),
                    text("reason", of(ExceptionItem::reason)),
                    text("candidates", of(ExceptionWrites::candidates)),
                    date("answer_by", of(ExceptionItem::answerBy))));

    private ExceptionWrites() {}

    private static String candidates(ExceptionItem item) {
        return item.candidates().stream().map(TermKey::toString).collect(Collectors.joining(" "));
    }

    private static <V> Function<NewException, @Nullable V> of(Function<ExceptionItem, @Nullable V> part) {
        return row -> part.apply(row.item());
    }
}
