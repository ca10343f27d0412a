package jp.shuno.sql.assessment;

import java.util.function.Function;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.sql.bulk.BulkColumn;
import org.jspecify.annotations.Nullable;

/**
 * The four columns by which a row names its term; all of them are empty where it names none.
 *
 * @param key the term of a row, null for none
 * @param <R> row
 */
public record TermColumns<R>(Function<? super R, @Nullable TermKey> key) {

    /** {@code levy}. */
    public BulkColumn<R> levy() {
        return BulkColumn.text("levy", of(term -> term.notice().levy().name()));
    }

    /** {@code fiscal_year}. */
    public BulkColumn<R> fiscalYear() {
        return BulkColumn.number("fiscal_year", of(term ->
                (long) term.notice().assessmentFiscalYear().value()));
    }

    /** {@code notice_no}. */
    public BulkColumn<R> noticeNo() {
        return BulkColumn.text(
                "notice_no", of(term -> term.notice().noticeNumber().value()));
    }

    /** {@code term}. */
    public BulkColumn<R> term() {
        return BulkColumn.number("term", of(term -> (long) term.term().value()));
    }

    private <V> Function<R, @Nullable V> of(Function<TermKey, V> part) {
        return row -> {
            TermKey term = key.apply(row);
            return term == null ? null : part.apply(term);
        };
    }
}
