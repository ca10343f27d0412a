package jp.shuno.sql.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.sql.type.RowHandler;

/** A row of {@code receipt} with name and digest of its file. */
public final class ReceiptRowHandler extends RowHandler<ReceiptRow> {

    @Override
    protected ReceiptRow read(ResultSet row) throws SQLException {
        return new ReceiptRow(
                row.getString("file_digest"),
                row.getString("file_name"),
                row.getString("receipt_id"),
                row.getInt("record_no"),
                day(row, "received_on"),
                constant(row, "channel", Channel.class),
                constant(row, "kind", ReceiptKind.class),
                row.getString("code"),
                day(row, "payment_date"),
                time(row, "payment_time"),
                row.getString("head_office"),
                row.getString("office"),
                row.getString("agent_reference"),
                day(row, "revenue_date"),
                Yen.of(row.getLong("amount")),
                Yen.of(row.getLong("stated_late_charge")),
                day(row, "slip_deadline"),
                constant(row, "code_defect", CodeDefect.class),
                flag(row, "collected"),
                constant(row, "levy", LevyType.class),
                number(row, "fiscal_year"),
                row.getString("notice_no"),
                number(row, "term"),
                row.getString("group_key"),
                row.getString("disposition"),
                flag(row, "resolved"),
                row.getString("counterpart_id"));
    }
}
