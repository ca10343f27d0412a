package jp.shuno.batch.cli;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema up to date on a connection of its own, before the connection pool exists. The embedded database
 * binds the check constraints of a new table to the connection that made it, so that connection must be gone, and the
 * database closed, before anyone works with the tables. A migration that broke off is never repaired and a schema of
 * somebody else never taken over: {@link Schema} refuses both before it comes to that.
 */
final class SchemaMigration {

    /** What drivers call a table that is neither a view nor one of their own. */
    private static final Set<String> TABLES = Set.of("TABLE", "BASE TABLE");

    private static final String DROPPED_ON_ORACLE = "BIN$";

    private SchemaMigration() {}

    /** Runs the migrations of the database that the connection properties name; gives how many were applied. */
    static int run(Map<String, Object> dataSource) {
        return flyway(dataSource).migrate().migrationsExecuted;
    }

    /** Looks at the schema and changes nothing. */
    static Schema inspect(Map<String, Object> dataSource) {
        Flyway flyway = flyway(dataSource);
        return Schema.of(
                List.of(flyway.info().all()),
                () -> tables(
                        flyway.getConfiguration().getDataSource(),
                        flyway.getConfiguration().getTable()));
    }

    /** Connections to the database that the properties name, each opened when it is asked for. */
    static DataSource connections(Map<String, Object> dataSource) {
        return flyway(dataSource).getConfiguration().getDataSource();
    }

    private static List<String> tables(DataSource dataSource, String history) {
        List<String> names = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (TABLES.contains(tables.getString("TABLE_TYPE"))
                        && !name.equalsIgnoreCase(history)
                        && !name.startsWith(DROPPED_ON_ORACLE)) {
                    names.add(name);
                }
            }
            return names;
        } catch (SQLException unreadable) {
            throw new FlywayException(unreadable);
        }
    }

    private static Flyway flyway(Map<String, Object> dataSource) {
        String url = Objects.toString(dataSource.get("spring.datasource.url"));
        return Flyway.configure()
                .dataSource(
                        url,
                        Objects.toString(dataSource.get("spring.datasource.username"), null),
                        Objects.toString(dataSource.get("spring.datasource.password"), null))
                .locations(EmbeddedDatabase.of(dataSource).migrations())
                .load();
    }
}
