package jp.shuno.sql.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A row becomes a record only where each column is the component that stands in its place. */
class RowHandlerTest {

    record Paid(
            String noticeNo,
            int term,
            @Nullable Integer fiscalYear,
            boolean collected,
            Yen amount,
            @Nullable LocalDate paymentDate,
            @Nullable LocalTime paymentTime,
            @Nullable LevyType levy) {

        Paid {
            if (term == 99) {
                throw new IllegalArgumentException("no such term");
            }
        }
    }

    private static final String COMPLETE = """
            SELECT
              '1234567897' AS notice_no, 3 AS term, 2026 AS fiscal_year, 'Y' AS collected, 12300 AS amount,
              DATE '2026-06-30' AS payment_date, '09:15' AS payment_time, 'NHI' AS levy
            """;
    private static final String EMPTY = """
            SELECT
              '1234567897' AS notice_no, 3 AS term, NULL AS fiscal_year, 'N' AS collected, 0 AS amount,
              NULL AS payment_date, NULL AS payment_time, NULL AS levy
            """;

    private static List<Paid> read(String query) throws SQLException {
        RowHandler<Paid> handler = new RowHandler<>(Paid.class);
        List<Paid> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(handler.getNullableResult(result, 1));
            }
        }
        return rows;
    }

    @Test
    void takesEveryKindOfColumn() throws SQLException {
        assertThat(read(COMPLETE))
                .containsExactly(new Paid(
                        "1234567897",
                        3,
                        2026,
                        true,
                        Yen.of(12_300),
                        LocalDate.of(2026, 6, 30),
                        LocalTime.of(9, 15),
                        LevyType.NHI));
    }

    @Test
    void leavesEmptyWhatIsEmpty() throws SQLException {
        assertThat(read(COMPLETE + " UNION ALL " + EMPTY).getLast())
                .isEqualTo(new Paid("1234567897", 3, null, false, Yen.ZERO, null, null, null));
    }

    @Test
    void refusesColumnsInAnotherOrder() {
        String swapped = COMPLETE.replace("AS amount", "AS stated")
                .replace("AS term", "AS amount")
                .replace("AS stated", "AS term");
        assertThatThrownBy(() -> read(swapped))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("notice_no, amount, fiscal_year");
    }

    @Test
    void refusesAColumnTooMany() {
        assertThatThrownBy(() -> read(COMPLETE + ", 1 AS revision")).isInstanceOf(SQLException.class);
    }

    @Test
    void tellsWhyARowIsRefused() {
        assertThatThrownBy(() -> read(COMPLETE.replace("3 AS term", "99 AS term")))
                .isInstanceOf(SQLException.class)
                .cause()
                .hasMessage("no such term");
    }

    @Test
    void refusesARecordWithAComponentOfAnotherType() {
        record Other(Object anything) {}
        assertThatThrownBy(() -> new RowHandler<>(Other.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
