package jp.shuno.sql.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Schemas on one PostgreSQL, one per ledger. The environment variable {@value #VARIABLE} names a server, with user and
 * password in the URL; without it a server from the test libraries starts in a temporary folder. That one does not wait
 * for the disk, so it tells nothing about speed or about a power failure of the machine.
 */
final class PostgresLedgers {

    private static final String VARIABLE = "SHUNO_TEST_POSTGRESQL_URL";
    private static final int CONNECTIONS = 200;

    private static @Nullable PostgresLedgers shared;

    private final String url;
    private final List<String> schemas = new ArrayList<>();

    /**
     * @param url of a server, with whatever is needed to connect
     */
    PostgresLedgers(String url) {
        this.url = url;
    }

    /** The server of this test process. */
    static synchronized PostgresLedgers shared() {
        if (shared == null) {
            String named = System.getenv(VARIABLE);
            shared = new PostgresLedgers(named == null || named.isBlank() ? embedded() : named);
            Runtime.getRuntime().addShutdownHook(new Thread(shared::drop, "drop-test-schemas"));
        }
        return shared;
    }

    private static String embedded() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", String.valueOf(CONNECTIONS))
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException | IllegalStateException unable) {
            throw new IllegalStateException(
                    "No PostgreSQL starts from the test libraries here. Name a server by " + VARIABLE
                            + "=jdbc:postgresql://host/database?user=…&password=…",
                    unable);
        }
    }

    /** A schema of its own. */
    synchronized LedgerPlace next() {
        String schema = "ledger_" + ProcessHandle.current().pid() + "_" + schemas.size();
        execute("CREATE SCHEMA " + schema);
        schemas.add(schema);
        String separator = url.contains("?") ? "&" : "?";
        return new LedgerPlace(url + separator + "currentSchema=" + schema, "", "");
    }

    private synchronized void drop() {
        schemas.forEach(schema -> execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE"));
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
