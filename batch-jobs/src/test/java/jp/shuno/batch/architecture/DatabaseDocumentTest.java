package jp.shuno.batch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.shuno.sql.Database;
import jp.shuno.sql.database.OnEmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages for administrators name the settings of driver and pool as they are. */
@OnEmbeddedDatabase("the documents are compared with settings, not with a server")
class DatabaseDocumentTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`|]+)` \\| ([^|]+?) \\|");

    @TempDir
    static Path folder;

    private static String page(Database database) {
        return Project.text("docs/" + database.id() + ".md");
    }

    /** The rows of the table that begins so. */
    private static Map<String, String> table(String page, String head) {
        int from = page.indexOf("| " + head + " |");
        assertThat(from).as("table of %s", head).isPositive();
        Map<String, String> rows = new LinkedHashMap<>();
        ROW.matcher(page.substring(from, page.indexOf("\n\n", from)))
                .results()
                .forEach(row -> rows.put(row.group(1), row.group(2)));
        return rows;
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "ORACLE"})
    void everyDriverSettingStandsOnThePage(Database database) {
        assertThat(table(page(database), "Driver setting"))
                .containsExactlyInAnyOrderEntriesOf(database.driverProperties());
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "ORACLE"})
    void thePoolIsAsThePageSays(Database database) throws Exception {
        try (OpenedHome home = OpenedHome.start(folder.resolve(database.id()), Map.of())) {
            HikariDataSource pool = home.bean(HikariDataSource.class);
            assertThat(table(page(database), "Pool setting"))
                    .containsOnly(
                            Map.entry("maximum-pool-size", String.valueOf(pool.getMaximumPoolSize())),
                            Map.entry("minimum-idle", String.valueOf(pool.getMinimumIdle())),
                            Map.entry("connection-timeout", String.valueOf(pool.getConnectionTimeout())),
                            Map.entry("validation-timeout", String.valueOf(pool.getValidationTimeout())),
                            Map.entry("keepalive-time", String.valueOf(pool.getKeepaliveTime())),
                            Map.entry("max-lifetime", String.valueOf(pool.getMaxLifetime())));
        }
    }

    @Test
    void theEmbeddedDatabaseIsToldNothing() throws Exception {
        try (OpenedHome home = OpenedHome.start(folder.resolve("embedded"), Map.of())) {
            assertThat(home.bean(HikariDataSource.class).getDataSourceProperties())
                    .isEmpty();
        }
    }

    @Test
    void theOraclePageSaysThatNoRunHasHappened() {
        assertThat(page(Database.ORACLE).lines().limit(8))
                .anyMatch(line -> line.startsWith("**No run on a real Oracle has happened.**"));
    }
}
