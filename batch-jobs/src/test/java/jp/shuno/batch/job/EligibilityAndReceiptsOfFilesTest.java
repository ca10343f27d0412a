package jp.shuno.batch.job;

import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.domain.dispatch.Dispatch;
import jp.shuno.domain.dispatch.DispatchOrder;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.file.SentFile;
import jp.shuno.sql.file.SentFileMapper;
import jp.shuno.sql.party.EligibilityMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the core system says about who is insured, and what others say about the files that they got from us. */
@OnEveryDatabase
class EligibilityAndReceiptsOfFilesTest {

    private static final LocalDate MON = LocalDate.of(2026, 6, 15);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final String OLD = "a".repeat(64);
    private static final String CORRECTED = "b".repeat(64);

    @TempDir
    Path folder;

    private TestWard ward;

    @BeforeEach
    void open() {
        ward = TestWard.open(folder.resolve("home"));
        ward.home().inbox(MON).addressees("addressees_1.csv", person(1), person(2));
    }

    @AfterEach
    void close() {
        ward.close();
    }

    private void snapshot(LocalDate day, String name, String... rows) {
        ward.home()
                .inbox(day)
                .csv(name, "addressee_no,household_no,acquired_on,lost_on,reason,snapshot_on", List.of(rows));
    }

    private void acknowledged(LocalDate day, String name, String... rows) {
        ward.home().inbox(day).csv(name, "file_name,sha256,received_by,received_at", List.of(rows));
    }

    private List<String> periods(int number) {
        return ward.bean(EligibilityMapper.class).selectPeriods(person(number)).stream()
                .map(period -> period.acquiredOn() + " " + period.lostOn() + " " + period.snapshotOn())
                .toList();
    }

    @Test
    void theNewestSnapshotOfAPersonCountsAndAnOlderOneIsLeftAloneWithANotice() {
        snapshot(
                MON,
                "eligibility_1.csv",
                person(1) + ",,2020-04-01,,転入,2026-06-10",
                person(2) + ",,2018-04-01,2020-03-31,,2026-06-10",
                person(2) + ",,2021-04-01,,,2026-06-10");
        assertThat(ward.nightly(MON)).isZero();
        assertThat(periods(1)).containsExactly("2020-04-01 null 2026-06-10");
        assertThat(periods(2)).containsExactly("2018-04-01 2020-03-31 2026-06-10", "2021-04-01 null 2026-06-10");

        snapshot(TUE, "eligibility_2.csv", person(1) + ",,2020-04-01,2026-06-12,転出,2026-06-15");
        assertThat(ward.nightly(TUE)).isZero();
        assertThat(periods(1)).containsExactly("2020-04-01 2026-06-12 2026-06-15");

        snapshot(
                WED,
                "eligibility_3.csv",
                person(1) + ",,2020-04-01,,,2026-06-01",
                person(2) + ",,2021-04-01,2026-06-13,,2026-06-16");
        assertThat(ward.nightly(WED)).isZero();
        assertThat(periods(1)).containsExactly("2020-04-01 2026-06-12 2026-06-15");
        assertThat(periods(2)).containsExactly("2021-04-01 2026-06-13 2026-06-16");
        assertThat(ward.home()
                        .report(WED, "file-register.csv")
                        .where("種別", "eligibility")
                        .only()
                        .get("理由"))
                .contains("古い抽出日", "1 件");
        assertThat(ward.home().shuno("status").out()).contains("資格の抽出日: 2026-06-16");
    }

    @Test
    void aRowForNobodyWeKnowIsAnExceptionAndTheRestIsTaken() {
        String wrong = person(1).substring(0, 9) + (person(1).charAt(9) == '0' ? '1' : '0');
        snapshot(
                MON,
                "eligibility_1.csv",
                person(1) + ",,2020-04-01,,,2026-06-10",
                person(7) + ",,2020-04-01,,,2026-06-10",
                wrong + ",,2020-04-01,,,2026-06-10");
        assertThat(ward.nightly(MON)).isEqualTo(10);
        assertThat(ward.exceptions().say("kind")).containsExactlyInAnyOrder("UNKNOWN_ADDRESSEE", "CHECK_DIGIT");
        assertThat(periods(1)).hasSize(1);
        assertThat(periods(7)).isEmpty();
        assertThat(ward.sql()
                        .sql("SELECT read_count - posted_count - excepted_count FROM job_run WHERE job_id = 'JOB-10'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSnapshotWithoutItsDayIsRefused() {
        snapshot(MON, "eligibility_1.csv", person(1) + ",,2020-04-01,,,");
        assertThat(ward.nightly(MON)).isEqualTo(20);
        assertThat(periods(1)).isEmpty();
    }

    private void sent(LocalDate day, String sha256) {
        ward.bean(SentFileMapper.class)
                .insertSentFile(
                        new SentFile(day, "demand-notices.csv", sha256, "demand-notices", 100, 3, 30_000, null, null));
    }

    private boolean nextMayLeave(LocalDate day) {
        Stream<Dispatch> sent = ward.bean(SentFileMapper.class).selectOfKind("demand-notices").stream()
                .map(file -> new Dispatch(file.businessDate(), file.fileName(), file.acknowledgedAt() != null));
        return DispatchOrder.awaited(sent.toList(), day).isEmpty();
    }

    /** 勝浦市 2015: the vendor printed from the old file because the corrected one had never arrived. */
    @Test
    void accident_katsuura2015_aReceiptOfTheOldFileIsNoReceiptOfTheCorrectedOne() {
        sent(MON, CORRECTED);
        acknowledged(MON, "acknowledgements_1.csv", "demand-notices.csv," + OLD + ",印刷会社,2026-06-15T09:00:00");
        assertThat(ward.nightly(MON)).isEqualTo(10);
        Row exception = ward.exceptions().only();
        assertThat(exception.get("kind")).isEqualTo("UNMATCHED_ACKNOWLEDGEMENT");
        assertThat(exception.get("reason")).contains("demand-notices.csv", "異なります");
        assertThat(nextMayLeave(TUE)).isFalse();

        acknowledged(TUE, "acknowledgements_2.csv", "demand-notices.csv," + CORRECTED + ",印刷会社,2026-06-16T09:00");
        assertThat(ward.nightly(TUE)).isZero();
        assertThat(nextMayLeave(WED)).isTrue();
        SentFile file =
                ward.bean(SentFileMapper.class).selectOfKind("demand-notices").getFirst();
        assertThat(file.acknowledgedBy()).isEqualTo("印刷会社");
        assertThat(file.acknowledgedAt()).isEqualTo(TUE.atTime(9, 0));
    }

    @Test
    void aReceiptForAFileThatWasNeverSentIsAnException() {
        acknowledged(MON, "acknowledgements_1.csv", "reminders.csv," + OLD + ",印刷会社,2026-06-15T09:00:00");
        assertThat(ward.nightly(MON)).isEqualTo(10);
        assertThat(ward.exceptions().only().get("reason")).contains("送付していない", "reminders.csv");
    }

    @Test
    void aReceiptWithoutADigestIsRefused() {
        acknowledged(MON, "acknowledgements_1.csv", "reminders.csv,abc,印刷会社,2026-06-15T09:00:00");
        assertThat(ward.nightly(MON)).isEqualTo(20);
        assertThat(ward.exceptions().rows()).isEmpty();
    }
}
