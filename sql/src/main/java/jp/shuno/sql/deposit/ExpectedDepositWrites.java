package jp.shuno.sql.deposit;

import static jp.shuno.sql.bulk.BulkColumn.date;
import static jp.shuno.sql.bulk.BulkColumn.number;
import static jp.shuno.sql.bulk.BulkColumn.text;

import java.util.List;
import jp.shuno.sql.bulk.BulkInsert;

/** What is written into {@code expected_deposit}. */
public final class ExpectedDepositWrites {

    /** Money that no deposit has paid in yet. */
    public static final BulkInsert<ExpectedDepositRow> NEW = new BulkInsert<>(
            "expected_deposit",
            List.of(
                    text("file_id", ExpectedDepositRow::fileId),
                    date("revenue_date", ExpectedDepositRow::revenueDate),
                    number("records", ExpectedDepositRow::records),
                    number("yen", ExpectedDepositRow::yen),
                    number("agent_fee", ExpectedDepositRow::agentFee)));

    private ExpectedDepositWrites() {}
}
