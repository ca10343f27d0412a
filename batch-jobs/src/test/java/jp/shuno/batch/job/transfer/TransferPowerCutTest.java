package jp.shuno.batch.job.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.shuno.batch.run.PowerCut;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.sql.database.KeptTables;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * R-154 One night in which refunds are paid, come back, are held back and leave, cut off at each of its commits in turn
 * and called again: it ends as if nothing had happened, and no refund is in two files.
 */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransferPowerCutTest {

    private static final LocalDate WED = RefundWard.FIRST.plusDays(1);
    private static final LocalDate THU = WED.plusDays(1);
    private static final LocalDate FRI = WED.plusDays(2);
    private static final LocalDate MON = WED.plusDays(5);
    private static final LocalDate NIGHT = WED.plusDays(6);
    private static final String FILE = "refund-transfer_20261204.txt";
    private static final RefundDue PAID_AND_RETURNED = RefundDue.of(1, 1_000).withInterest(1_300);
    private static final RefundDue RETURNED_AT_ONCE = RefundDue.of(3, 3_000);
    private static final int MOST_CALLS = 3;

    private RefundWard ward;
    private KeptTables evening;
    private int commits;
    private Map<String, String> undisturbed;

    @BeforeAll
    void undisturbedNight(@TempDir Path folder) {
        PowerCut.install();
        ward = RefundWard.open(RefundWard.home(folder.resolve("home")), 8);
        ward.approve("T0000001", RefundWard.FIRST, PAID_AND_RETURNED, RefundDue.of(2, 2_000));
        assertThat(ward.night(WED)).isZero();
        ward.acknowledge(THU, "refund-transfer_20261130.txt");
        ward.approve(
                "T0000002",
                WED,
                RETURNED_AT_ONCE,
                RefundDue.of(4, 4_000),
                RefundDue.of(5, 5_000),
                RefundDue.of(6, 6_000).withoutClaim());
        assertThat(List.of(ward.night(THU), ward.night(FRI), ward.night(MON))).containsOnly(0);
        ward.approve(
                "T0000003",
                MON,
                RefundDue.of(7, 7_000),
                RefundDue.of(8, 8_000).to("9001", "777", AccountType.ORDINARY, "1000008"));
        evening = KeptTables.keep(ward.ward().bean(DataSource.class));
        deliver();
        PowerCut.count();
        assertThat(ward.night(NIGHT)).isEqualTo(10);
        commits = PowerCut.commits();
        undisturbed = everything();
    }

    @AfterAll
    void close() {
        ward.close();
        PowerCut.uninstall();
    }

    private void deliver() {
        ward.acknowledge(NIGHT, "refund-transfer_20261201.txt");
        ward.returned(
                NIGHT,
                "transfer-returns_1.csv",
                RefundWard.row(PAID_AND_RETURNED, MON, 1, 2_300, "3", NIGHT),
                RefundWard.row(RETURNED_AT_ONCE, NIGHT, 1, 3_000, "1", NIGHT));
    }

    private Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>(ward.ward().exports());
        all.putAll(ward.ward().home().files("outbox"));
        all.putAll(ward.ward().home().lastingReports());
        for (String columns : List.of(
                "refund_no || ' ' || state FROM refund",
                "refund_no || ' ' || move_no || ' ' || to_state FROM refund_history",
                "refund_no || ' ' || transfer_date || ' ' || COALESCE(live_refund_no, '-') || ' ' || amount"
                        + " FROM refund_transfer",
                "refund_no || ' ' || part || ' ' || posting_id FROM refund_payment",
                "refund_no || ' ' || transfer_date || ' ' || reason_code FROM transfer_return",
                "refund_no || ' ' || submission_no || ' ' || state FROM refund_claim",
                "file_name || ' ' || sha256 || ' ' || record_count || ' ' || yen FROM sent_file")) {
            all.put(columns, ward.ward().linesOf(columns));
        }
        return all;
    }

    private void backToTheEvening() throws IOException {
        evening.restore();
        for (String output : List.of("archive", "quarantine", "reports", "inbox", "outbox")) {
            Path day = ward.ward().home().home().root().resolve(output).resolve(NIGHT.toString());
            if (Files.exists(day)) {
                try (Stream<Path> walk = Files.walk(day)) {
                    for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
        deliver();
    }

    private int cutOff(int commit) throws IOException {
        backToTheEvening();
        PowerCut.atCommit(commit);
        ward.night(NIGHT);
        PowerCut.restore();
        ward.ward().letTheProcessBeDead();
        int exitCode = ward.night(NIGHT);
        for (int call = 1; call < MOST_CALLS && exitCode >= 40; call++) {
            exitCode = ward.night(NIGHT);
        }
        return exitCode;
    }

    @Test
    void theUndisturbedNightPaysUndoesHoldsBackAndSends() {
        assertThat(ward.postings("R-150")).hasSize(6);
        assertThat(ward.postings("R-153")).hasSize(2);
        assertThat(ward.ward().exceptions().where("kind", "TRANSFER_WITHHELD").size())
                .isEqualTo(1);
        assertThat(undisturbed).containsKey(NIGHT + "/" + FILE);
        assertThat(commits).isGreaterThan(40);
    }

    @Test
    void r154_aNightCutOffAtAnyCommitEndsAsIfItHadNotBeen() throws IOException {
        List<String> different = new ArrayList<>();
        for (int commit = 1; commit <= commits; commit++) {
            int exitCode = cutOff(commit);
            Map<String, String> again = everything();
            if (exitCode != 10 && exitCode != 3
                    || !again.equals(undisturbed)
                    || !ward.ward().isProved()) {
                Set<String> parts = new TreeSet<>(undisturbed.keySet());
                parts.addAll(again.keySet());
                parts.removeIf(part -> undisturbed.getOrDefault(part, "").equals(again.getOrDefault(part, "")));
                different.add("cut at commit %d: exit code %d, %s %s"
                        .formatted(commit, exitCode, parts, ward.ward().lastComplaint()));
            }
        }
        assertThat(different).isEmpty();
    }
}
