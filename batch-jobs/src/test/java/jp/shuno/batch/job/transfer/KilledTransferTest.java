package jp.shuno.batch.job.transfer;

import static jp.shuno.batch.run.NightProcess.readUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.run.NightProcess;
import jp.shuno.batch.run.PowerCut;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * R-154 A real process dies while it transfers refunds: between the file and its registration, and at a moment
 * that nobody chose. The last call finishes, nothing is paid twice, and nothing tells of the kills.
 */
@OnEveryDatabase
class KilledTransferTest {

    private static final LocalDate CUT = RefundWard.FIRST.plusDays(1);
    private static final LocalDate DUE = RefundWard.FIRST.plusDays(6);
    private static final String FILE = "refund-transfer_20261130.txt";
    private static final int REFUNDS = 7;

    @TempDir
    static Path folder;

    private static Map<String, String> afterCut;
    private static Map<String, String> afterPayment;

    @BeforeAll
    static void undisturbed() {
        TestHome home = approved("undisturbed");
        assertThat(home.nightly(CUT).exitCode()).isZero();
        afterCut = everything(home);
        assertThat(untilDue(home)).containsOnly(0);
        assertThat(home.nightly(DUE).exitCode()).isZero();
        afterPayment = everything(home);
    }

    private static TestHome approved(String name) {
        TestHome home = RefundWard.home(folder.resolve(name));
        try (RefundWard ward = RefundWard.open(home, REFUNDS)) {
            RefundDue[] refunds = new RefundDue[REFUNDS];
            for (int number = 1; number <= REFUNDS; number++) {
                refunds[number - 1] = RefundDue.of(number, 1_000L * number).withInterest(100L * number);
            }
            ward.approve("T0000001", RefundWard.FIRST, refunds);
        }
        return home;
    }

    private static List<Integer> untilDue(TestHome home) {
        return List.of(
                home.nightly(CUT.plusDays(1)).exitCode(),
                home.nightly(CUT.plusDays(2)).exitCode());
    }

    /** Exports, what was sent, and the tables of refunds and transfers. */
    private static Map<String, String> everything(TestHome home) {
        Map<String, String> all = new TreeMap<>(home.files("outbox"));
        try (TestWard ward = TestWard.open(home)) {
            assertThat(ward.isProved()).isTrue();
            all.putAll(ward.exports());
            for (String columns : List.of(
                    "refund_no || ' ' || state || ' ' || transfer_plan_id FROM refund",
                    "refund_no || ' ' || move_no || ' ' || to_state FROM refund_history",
                    "refund_no || ' ' || sequence_no || ' ' || amount || ' ' || file_name FROM refund_transfer",
                    "refund_no || ' ' || part || ' ' || posting_id FROM refund_payment",
                    "file_name || ' ' || sha256 || ' ' || record_count || ' ' || yen FROM sent_file")) {
                all.put(columns, ward.linesOf(columns));
            }
        }
        return all;
    }

    private static void killWhenThereIs(Path file, TestHome home) throws Exception {
        Process process =
                NightProcess.start(home, CUT, Map.of(PowerCut.HALT_FILE_PROPERTY, file.toString()), "child.txt");
        try (BufferedReader log = process.errorReader(StandardCharsets.UTF_8)) {
            readUntil(log, "no line says this");
        }
        assertThat(process.waitFor()).isEqualTo(PowerCut.KILLED);
    }

    @Test
    void r154_aNightThatIsKilledBetweenTheFileAndItsRegistrationSendsItOnce() throws Exception {
        TestHome home = approved("file");
        Path file = home.home().outbox(CUT).resolve(FILE);
        killWhenThereIs(file, home);
        assertThat(file).exists();
        try (TestWard ward = TestWard.open(home)) {
            assertThat(ward.sql()
                            .sql("SELECT COUNT(*) FROM sent_file")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        assertThat(home.nightly(CUT).exitCode()).isZero();
        assertThat(everything(home)).isEqualTo(afterCut);
    }

    /** Where in JOB-70 the signal meets the process nobody knows, and it makes no difference. */
    @Test
    void r154_aNightThatIsKilledFromOutsideDuringItsTransfersEndsAsIfItHadNotBeen() throws Exception {
        TestHome home = approved("outside");
        for (LocalDate night : List.of(CUT, CUT.plusDays(1), CUT.plusDays(2), DUE)) {
            Process process = NightProcess.start(home, night, Map.of(), "child.txt");
            try (BufferedReader log = process.errorReader(StandardCharsets.UTF_8)) {
                assertThat(readUntil(log, "JOB-70")).isTrue();
                process.destroyForcibly();
            }
            process.waitFor();
            assertThat(home.nightly(night).exitCode()).isIn(0, 3);
        }
        assertThat(everything(home)).isEqualTo(afterPayment);
    }
}
