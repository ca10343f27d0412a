package jp.shuno.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the sender marks what is complete, only that is taken. */
@OnEveryDatabase
class DoneMarkerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    @Test
    void aFileCountsOnlyWhenItsMarkerStandsBesideIt() {
        TestHome home = TestHome.init(folder.resolve("home"));
        home.inbox()
                .addressees("addressees_1.csv", TestWard.person(1))
                .text("addressees_1.csv.done", "")
                .addressees("addressees_2.csv", TestWard.person(2));
        try (TestWard ward = TestWard.open(home, Map.of("inbox.require-done-marker", "true"))) {
            assertThat(ward.nightly(DAY)).isZero();
            assertThat(home.names("inbox")).containsExactly("addressees_2.csv");

            home.inbox().text("addressees_2.csv.done", "");
            assertThat(ward.nightly(DAY)).isZero();
            assertThat(home.names("inbox")).isEmpty();
            assertThat(home.names("archive"))
                    .contains(DAY + "/addressees_1.csv.gz.enc", DAY + "/addressees_2.csv.gz.enc");
        }
    }
}
