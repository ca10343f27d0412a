package jp.shuno.sql.ledger;

import static jp.shuno.sql.bulk.BulkColumn.date;
import static jp.shuno.sql.bulk.BulkColumn.number;
import static jp.shuno.sql.bulk.BulkColumn.text;

import java.util.List;
import java.util.function.Function;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.sql.assessment.TermColumns;
import jp.shuno.sql.bulk.BulkInsert;
import org.jspecify.annotations.Nullable;

/** What is written into {@code posting}. */
public final class PostingWrites {

    private static final TermColumns<NewPosting> TERM =
            new TermColumns<>(row -> row.posting().term());

    /** New postings. */
    public static final BulkInsert<NewPosting> NEW = new BulkInsert<>(
            "posting",
            List.of(
                    text("posting_id", of(Posting::id)),
                    text("receipt_id", of(Posting::receiptId)),
                    number("ordinal", of(posting -> (long) posting.ordinal())),
                    date("posted_on", of(Posting::postedOn)),
                    number("round", row -> (long) row.round()),
                    text("rule_no", of(Posting::rule)),
                    text("from_bucket", of(posting -> posting.from().name())),
                    text("to_bucket", of(posting -> posting.to().name())),
                    number("amount", of(posting -> posting.amount().amount())),
                    TERM.levy(),
                    TERM.fiscalYear(),
                    TERM.noticeNo(),
                    TERM.term(),
                    text("reverses", of(Posting::reverses))));

    private PostingWrites() {}

    private static <V> Function<NewPosting, @Nullable V> of(Function<Posting, @Nullable V> part) {
        return row -> part.apply(row.posting());
    }
}
