package jp.shuno.batch.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the yen ended: every balance of every term in one sum that does not depend on the order of rows, and receipts,
 * postings and exceptions by kind, in records and yen.
 *
 * @param lines one figure each, for comparison and for people
 */
record BenchLedger(List<String> lines) {

    private static final String[] QUERIES = {"""
        SELECT 'term_assessment ' || COUNT(*) || ' rows, received ' || SUM(principal_received)
          || ', unpaid ' || SUM(principal_unpaid) || ', overpaid ' || SUM(principal_overpaid)
          || ', sum ' || SUM(('x' || SUBSTR(MD5(ROW(levy, fiscal_year, notice_no, term, principal_assessed,
            principal_received, principal_provisional, principal_unpaid, principal_overpaid, late_charge_assessed,
            late_charge_received, late_charge_unpaid, demand_fee_received, completion_code, completion_date,
            last_payment_date, last_revenue_date)::text), 1, 14))::bit(56)::bigint)
        FROM term_assessment
        """, """
        SELECT 'receipt ' || disposition || ' resolved ' || resolved || ' ' || COUNT(*) || ' records, ' || SUM(amount)
        FROM receipt GROUP BY disposition, resolved ORDER BY 1
        """, """
        SELECT 'posting ' || rule_no || ' ' || from_bucket || ' to ' || to_bucket || ' ' || COUNT(*) || ' postings, '
          || SUM(amount)
          || ', sum ' || SUM(('x' || SUBSTR(MD5(ROW(receipt_id, ordinal, amount, notice_no, term)::text), 1, 14))
            ::bit(56)::bigint)
        FROM posting GROUP BY rule_no, from_bucket, to_bucket ORDER BY 1
        """, """
        SELECT 'exception ' || kind || ' ' || COUNT(*) || ' items, ' || SUM(amount)
        FROM exception_item GROUP BY kind ORDER BY 1
        """, """
        SELECT 'waiting ' || COUNT(*) || ' receipts' FROM waiting_receipt
        """};

    /** Reads it. */
    static BenchLedger read(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String query : QUERIES) {
                try (ResultSet result = statement.executeQuery(query)) {
                    while (result.next()) {
                        lines.add(result.getString(1));
                    }
                }
            }
        }
        return new BenchLedger(List.copyOf(lines));
    }
}
