package jp.shuno.batch.regressions;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.run.HomeBuilder;
import jp.shuno.sql.database.OnEmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The embedded database could not check a row any more once the connection that had created its tables was closed and
 * another was still open. The pool closes an idle connection after ten minutes, so that a long run in the process that
 * had migrated the schema ended with 40.
 */
@OnEmbeddedDatabase("a server does not tie a check to the connection that made the table")
class RetiredConnectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    @Test
    void theNightGoesOnWhenTheConnectionThatMigratedIsRetired() throws Exception {
        TestHome home = TestHome.at(folder.resolve("home"));
        HomeBuilder.build(home.home());
        home.inbox(DAY).addressees("addressees_1.csv", TestWard.person(1));
        try (TestWard ward = TestWard.openNew(home);
                Connection other = connection(home)) {
            assertThat(ward.exceptions().rows()).isEmpty();
            ward.bean(DataSource.class)
                    .unwrap(HikariDataSource.class)
                    .getHikariPoolMXBean()
                    .softEvictConnections();
            assertThat(ward.nightly(DAY)).isZero();
            assertThat(other.isValid(1)).isTrue();
        }
    }

    private static Connection connection(TestHome home) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + home.home().data().resolve("shuno") + ";MODE=Oracle;WRITE_DELAY=0;AUTO_SERVER=TRUE",
                "shuno",
                "");
    }
}
