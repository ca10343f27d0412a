package jp.shuno.batch.run;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens and closes matters for staff, in the caller's transaction. */
@Component
public class ExceptionBook {

    private final BulkWriter bulk;

    ExceptionBook(BulkWriter bulk) {
        this.bulk = bulk;
    }

    /** Opens matters in a run. */
    public void open(List<ExceptionItem> items, int round) {
        bulk.write(
                ExceptionItemMapper.class,
                items,
                (mapper, item) -> mapper.insertException(
                        item, round, emptyToNull(item.subject()), candidates(item), item.answerBy()));
    }

    /** Closes whatever is open of receipts that settled themselves. */
    public void closeOf(Collection<String> receiptIds, LocalDate closedOn) {
        bulk.run(
                ExceptionItemMapper.class,
                receiptIds,
                (mapper, receiptId) -> mapper.closeOfReceipt(receiptId, closedOn));
    }

    /** Closes matters that settled themselves. */
    public void close(Collection<String> exceptionIds, LocalDate closedOn) {
        bulk.run(ExceptionItemMapper.class, exceptionIds, (mapper, id) -> mapper.closeException(id, closedOn));
    }

    private static @Nullable String candidates(ExceptionItem item) {
        return emptyToNull(item.candidates().stream().map(TermKey::toString).collect(Collectors.joining(" ")));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
