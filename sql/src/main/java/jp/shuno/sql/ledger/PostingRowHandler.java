package jp.shuno.sql.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;
import jp.shuno.sql.type.RowHandler;

/** A row of {@code posting}. */
public final class PostingRowHandler extends RowHandler<PostingRow> {

    @Override
    protected PostingRow read(ResultSet row) throws SQLException {
        return new PostingRow(
                row.getString("posting_id"),
                row.getString("receipt_id"),
                row.getInt("ordinal"),
                day(row, "posted_on"),
                row.getString("rule_no"),
                constant(row, "from_bucket", Bucket.class),
                constant(row, "to_bucket", Bucket.class),
                Yen.of(row.getLong("amount")),
                constant(row, "levy", LevyType.class),
                number(row, "fiscal_year"),
                row.getString("notice_no"),
                number(row, "term"),
                row.getString("reverses"));
    }
}
