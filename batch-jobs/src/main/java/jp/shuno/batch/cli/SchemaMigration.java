package jp.shuno.batch.cli;

import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date on a connection of its own, before the connection pool exists. The embedded database
 * binds the check constraints of a new table to the connection that made it, so that connection must be gone, and the
 * database closed, before anyone works with the tables.
 */
final class SchemaMigration {

    private SchemaMigration() {}

    /** Runs the migrations of the database that the connection properties name. */
    static void run(Map<String, Object> dataSource) {
        String url = Objects.toString(dataSource.get("spring.datasource.url"));
        Flyway.configure()
                .dataSource(
                        url,
                        Objects.toString(dataSource.get("spring.datasource.username"), null),
                        Objects.toString(dataSource.get("spring.datasource.password"), null))
                .locations("classpath:db/migration/" + vendor(url))
                .load()
                .migrate();
    }

    private static String vendor(String url) {
        String[] parts = url.split(":");
        return parts.length > 1 ? parts[1] : url;
    }
}
