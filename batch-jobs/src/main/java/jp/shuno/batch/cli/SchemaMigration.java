package jp.shuno.batch.cli;

import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings the schema up to date on a connection of its own, before the connection pool exists. The embedded database
 * binds the check constraints of a new table to the connection that made it, so that connection must be gone, and the
 * database closed, before anyone works with the tables.
 */
final class SchemaMigration {

    private SchemaMigration() {}

    /** Runs the migrations of the database that the connection properties name. */
    static void run(Map<String, Object> dataSource) {
        flyway(dataSource).migrate();
    }

    /**
     * How far the schema is.
     *
     * @param version the last migration that was applied, {@code -} for none
     * @param pending migrations of this program that were not applied
     * @param newer applied migrations that this program does not know
     * @param failed migrations that broke off
     */
    record State(String version, int pending, int newer, int failed) {}

    /** Looks at the schema and changes nothing. */
    static State inspect(Map<String, Object> dataSource) {
        MigrationInfoService info = flyway(dataSource).info();
        int newer = 0;
        int failed = 0;
        for (MigrationInfo migration : info.applied()) {
            newer += migration.getState() == MigrationState.FUTURE_SUCCESS ? 1 : 0;
            failed += migration.getState().isFailed() ? 1 : 0;
        }
        MigrationInfo current = info.current();
        return new State(
                current == null ? "-" : String.valueOf(current.getVersion()), info.pending().length, newer, failed);
    }

    private static Flyway flyway(Map<String, Object> dataSource) {
        String url = Objects.toString(dataSource.get("spring.datasource.url"));
        return Flyway.configure()
                .dataSource(
                        url,
                        Objects.toString(dataSource.get("spring.datasource.username"), null),
                        Objects.toString(dataSource.get("spring.datasource.password"), null))
                .locations("classpath:db/migration/" + vendor(url))
                .load();
    }

    private static String vendor(String url) {
        String[] parts = url.split(":");
        return parts.length > 1 ? parts[1] : url;
    }
}
