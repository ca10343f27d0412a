package jp.shuno.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A migration fails half-way because something stands in its way. PostgreSQL takes back what it had done; on the others
 * the copy from before the upgrade has to be put back. Either way the ledger of the earlier program is not lost.
 */
@OnEveryDatabase
class BrokenOffUpgradeTest {

    private static final String IN_THE_WAY = "CREATE TABLE job_hold (somebody_elses VARCHAR(10))";

    @TempDir
    Path folder;

    @Test
    void anUpgradeThatFailsHalfWayIsToldAndCanBeMadeAgainAfterTheCauseIsGone() throws SQLException, IOException {
        TestHome home = TestHome.build(folder.resolve("home"));
        DataSource place = SchemaMigration.connections(Workspace.properties(home.home(), Map.of()));
        EarlierLedger.makeTables(place, "2");
        EarlierLedger.read("v2").load(place);
        JdbcClient sql = JdbcClient.create(place);
        sql.sql(IN_THE_WAY).update();

        Outcome failed = home.shuno("init");

        assertThat(failed.exitCode()).isEqualTo(40);
        assertThat(failed.onlyComplaint()).contains("SHN5008E");
        if (TestDatabase.chosen() != TestDatabase.POSTGRESQL) {
            Outcome half = home.shuno("init");
            assertThat(half.exitCode()).isEqualTo(50);
            assertThat(half.onlyComplaint()).contains("SHN1204E", "7");
        }
        if (TestDatabase.chosen() == TestDatabase.H2) {
            putTheCopyBack(home);
            // The copy was made under the lock of the upgrade, whose process is this one and alive.
            sql.sql("UPDATE run_lock SET pid = 2147483646").update();
        }
        sql.sql("DROP TABLE job_hold").update();
        assertThat(home.shuno("init").exitCode()).isZero();
        assertThat(home.shuno("verify").exitCode()).isZero();
    }

    private static void putTheCopyBack(TestHome home) throws IOException {
        Path copy = home.home().data().resolve("before-upgrade/shuno-V2.zip");
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            ZipEntry database = zip.entries().nextElement();
            try (InputStream content = zip.getInputStream(database)) {
                Files.copy(
                        content, home.home().data().resolve(database.getName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
