package jp.shuno.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program knows of each database, held against the drivers themselves. */
class DatabaseTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/srv/shuno/home/data/shuno;MODE=Oracle, H2",
        "jdbc:postgresql://db.example/shuno, POSTGRESQL",
        "jdbc:oracle:thin:@//db.example:1521/SHUNO, ORACLE",
        "jdbc:oracle:thin:@tcps://db.example:2484/SHUNO, ORACLE"
    })
    void aUrlNamesItsDatabase(String url, Database database) {
        assertThat(Database.ofUrl(url)).contains(database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jdbc:mysql://db.example/shuno",
                "postgresql://db.example/shuno",
                "jdbc:postgres://db.example/shuno",
                "jdbc:h2",
                "JDBC:H2:mem:x"
            })
    void anyOtherUrlNamesNone(String url) {
        assertThat(Database.ofUrl(url)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void everyDatabaseHasItsMigrations(Database database) {
        String folder = database.migrations().substring("classpath:".length());
        assertThat(Database.class.getResource("/" + folder + "/V1__ledger.sql")).isNotNull();
    }

    @Test
    void theDriverOfPostgresqlKnowsEveryPropertyByName() throws Exception {
        Class<?> properties = Class.forName("org.postgresql.PGProperty");
        Set<String> known = new HashSet<>();
        for (Object property : properties.getEnumConstants()) {
            known.add(String.valueOf(properties.getMethod("getName").invoke(property)));
        }
        assertThat(known).contains("user").doesNotContain("rewriteBatchedInserts");
        assertThat(known).containsAll(Database.POSTGRESQL.driverProperties().keySet());
    }

    @Test
    void theDriverOfOracleKnowsEveryPropertyByName() throws Exception {
        Set<String> known = new HashSet<>();
        for (Field constant : Class.forName("oracle.jdbc.OracleConnection").getFields()) {
            if (constant.getName().startsWith("CONNECTION_PROPERTY_") && constant.getType() == String.class) {
                known.add(String.valueOf(constant.get(null)));
            }
        }
        assertThat(known).contains("oracle.net.CONNECT_TIMEOUT").doesNotContain("oracle.net.connect_timeout");
        assertThat(known).containsAll(Database.ORACLE.driverProperties().keySet());
    }

    @Test
    void theDriverOfOracleKnowsTheNamesUnderWhichASessionSaysWhatItDoes() throws Exception {
        Class<?> driver = Class.forName("oracle.jdbc.OracleConnection");
        String prefix = driver.getField("OCSID_NAMESPACE").get(null)
                + String.valueOf(driver.getField("CLIENT_INFO_KEY_SEPARATOR").get(null));
        Set<String> known = new HashSet<>();
        for (Field constant : driver.getFields()) {
            if (constant.getName().matches("OCSID_.*_KEY")) {
                known.add(prefix + constant.get(null));
            }
        }
        assertThat(known).containsAll(Database.ORACLE.sessionIdentity().keySet());
    }

    @Test
    void aServerThatIsGoneIsNoticedOnBothServers() {
        assertThat(Database.POSTGRESQL.driverProperties())
                .containsEntry("connectTimeout", "10")
                .containsEntry("socketTimeout", "3600")
                .containsEntry("tcpKeepAlive", "true");
        assertThat(Database.ORACLE.driverProperties())
                .containsEntry("oracle.net.CONNECT_TIMEOUT", "10000")
                .containsEntry("oracle.jdbc.ReadTimeout", "3600000")
                .containsEntry("oracle.net.keepAlive", "true");
    }

    @Test
    void aConnectionTellsMyBatisWhichDatabaseItIs() {
        assertThat(Database.idsByProductName())
                .containsEntry("H2", "h2")
                .containsEntry("PostgreSQL", "postgresql")
                .containsEntry("Oracle", "oracle")
                .hasSize(Database.values().length);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void theIdOfADatabaseLeadsBackToIt(Database database) {
        assertThat(Database.ofId(database.id())).isEqualTo(database);
    }

    @Test
    void anIdOfNoDatabaseIsRefused() {
        assertThatThrownBy(() -> Database.ofId("mysql")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyOracleNeedsATableForAQueryWithoutOne() {
        assertThat(Arrays.stream(Database.values())
                        .filter(database -> !database.fromDual().isEmpty()))
                .containsExactly(Database.ORACLE);
    }
}
