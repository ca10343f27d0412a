package jp.shuno.batch.run;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import jp.shuno.sql.worklist.ExceptionWrites;
import jp.shuno.sql.worklist.NewException;
import org.springframework.stereotype.Component;

/** Opens and closes matters for staff, in the caller's transaction. */
@Component
public class ExceptionBook {

    private final ExceptionItemMapper matters;
    private final BulkWriter bulk;

    ExceptionBook(ExceptionItemMapper matters, BulkWriter bulk) {
        this.matters = matters;
        this.bulk = bulk;
    }

    /** Opens matters in a run. */
    public void open(List<ExceptionItem> items, int round) {
        bulk.insert(
                ExceptionWrites.NEW,
                items.stream().map(item -> new NewException(item, round)).toList());
    }

    /** Opens matters that were never open before; one that staff closed stays closed. */
    public void openOnce(List<ExceptionItem> items, int round) {
        open(
                items.stream()
                        .filter(item -> matters.selectException(item.id()).isEmpty())
                        .toList(),
                round);
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
}
