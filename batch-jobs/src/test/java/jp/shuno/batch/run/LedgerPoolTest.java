package jp.shuno.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import jp.shuno.sql.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/** The pool tells each driver what is meant for it, and no driver what is meant for another. */
class LedgerPoolTest {

    @ParameterizedTest
    @CsvSource({
        "H2, jdbc:h2:mem:pool",
        "POSTGRESQL, jdbc:postgresql://db.example/shuno",
        "ORACLE, jdbc:oracle:thin:@//db.example:1521/SHUNO"
    })
    void theDriverIsToldWhatItsDatabaseNeeds(Database database, String url) {
        DataSourceProperties connection = new DataSourceProperties();
        connection.setUrl(url);
        try (HikariDataSource pool = new StoreBeans().dataSource(connection)) {
            assertThat(pool.getJdbcUrl()).isEqualTo(url);
            assertThat(pool.getDataSourceProperties()).isEqualTo(properties(database));
        }
    }

    private static Properties properties(Database database) {
        Properties properties = new Properties();
        properties.putAll(database.driverProperties());
        return properties;
    }
}
