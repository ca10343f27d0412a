package jp.shuno.sql.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** What all tables of a ledger held at one moment, kept in tables beside them, so that a test can go back to it. */
public final class KeptTables {

    private static final String KEPT = "kept_";

    private final DataSource dataSource;
    private final List<String> tables;

    private KeptTables(DataSource dataSource, List<String> tables) {
        this.dataSource = dataSource;
        this.tables = tables;
    }

    /** Keeps what the tables hold now; only once for a ledger. */
    public static KeptTables keep(DataSource dataSource) {
        List<String> tables = Catalog.of(dataSource).tablesParentsFirst().stream()
                .filter(table -> !table.startsWith("flyway"))
                .toList();
        KeptTables kept = new KeptTables(dataSource, tables);
        kept.inOneTransaction(statement -> {
            for (String table : tables) {
                statement.execute("CREATE TABLE " + KEPT + table + " AS SELECT * FROM " + table);
            }
        });
        return kept;
    }

    /** Puts every table back. */
    public void restore() {
        inOneTransaction(statement -> {
            for (String table : tables.reversed()) {
                statement.execute("DELETE FROM " + table);
            }
            for (String table : tables) {
                statement.execute("INSERT INTO " + table + " SELECT * FROM " + KEPT + table);
            }
        });
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }

    private void inOneTransaction(Work work) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            work.with(statement);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failed) {
            throw new IllegalStateException("the tables cannot be kept or put back", failed);
        }
    }
}
