package jp.shuno.batch.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** 下限の SQL: runs {@code floor.sql}, the set-based work of a good database administrator, in one transaction. */
final class BenchFloor {

    private static final Pattern END_OF_STATEMENT = Pattern.compile("(?m)^/\\s*$");

    private BenchFloor() {}

    /** The text that people read. */
    static String script() {
        try (InputStream in = Objects.requireNonNull(BenchFloor.class.getResourceAsStream("floor.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** Places all staged receipts. */
    static void run(Connection connection) throws SQLException {
        List<String> statements = END_OF_STATEMENT
                .splitAsStream(script().replace(":businessDate", BenchWard.BUSINESS_DATE.toString()))
                .filter(statement -> !statement.isBlank())
                .toList();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
