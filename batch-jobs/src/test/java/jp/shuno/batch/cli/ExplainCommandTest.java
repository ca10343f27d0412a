package jp.shuno.batch.cli;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.StorePayment.cancelled;
import static jp.shuno.batch.cli.StorePayment.confirmed;
import static jp.shuno.batch.cli.StorePayment.flash;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.batch.report.DisplayWidth;
import jp.shuno.batch.report.TermStory;
import jp.shuno.batch.report.TermStoryText;
import jp.shuno.batch.run.Explanation;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code explain}: what happened to two terms of a person in three nights, told from the ledger. */
@OnEveryDatabase
class ExplainCommandTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 12, 2);
    private static final LocalDate THIRD = LocalDate.of(2026, 12, 3);
    private static final LocalDate PAID = LocalDate.of(2026, 11, 30);

    @TempDir
    static Path folder;

    private static TestHome home;
    private static TestWard ward;

    @BeforeAll
    static void threeNights() {
        home = TestHome.init(folder.resolve("home"));
        ward = TestWard.open(home);
        Bill second = Bill.of(notice(1), 2, 10_000);
        home.inbox(FIRST)
                .addressees("addressees_1.csv", person(1))
                .assessments(
                        "assessments_1.csv",
                        Assessed.first(notice(1), person(1)).term(1, 100_000).term(2, 10_000))
                .counter("counter_1.csv", paid(Bill.of(notice(1), 1, 100_000), PAID, 100_000))
                .stores(
                        "cvs_1.txt",
                        FIRST,
                        1,
                        flash(second, PAID),
                        flash(second, PAID).at(18, 5),
                        cancelled(second, PAID).at(18, 5));
        home.inbox(SECOND)
                .stores("cvs_2.txt", SECOND, 1, confirmed(second, PAID))
                .stores("cvs_3.txt", SECOND, 2, confirmed(second, PAID))
                .counter("counter_2.csv", paid(second, FIRST, 10_000));
        home.inbox(THIRD)
                .assessments(
                        "assessments_2.csv",
                        Assessed.correction(notice(1), person(1), 2, SECOND)
                                .term(2, 8_000)
                                .annual(108_000)
                                .reason("所得更正"))
                .counter("counter_3.csv", paid(second, FIRST, 10_000));
        for (LocalDate day : List.of(FIRST, SECOND, THIRD)) {
            assertThat(ward.nightly(day)).as("night of %s", day).isLessThan(30);
        }
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static TermStory story(int term) {
        List<TermStory> stories = ward.bean(Explanation.class).of(person(1), LevyType.NHI, 2026, term);
        assertThat(stories).hasSize(1);
        return stories.getFirst();
    }

    private static String told(int term) {
        return String.join("\n", TermStoryText.full(story(term)));
    }

    /** The text without its line breaks, so that a sentence can be looked for. */
    private static String sentences(int term) {
        return told(term).replaceAll("\\s+", "");
    }

    @Test
    void r022_flashCancelAndConfirmedRecordAreToldInTheOrderOfTheirArrival() {
        assertThat(sentences(2))
                .contains(
                        "2026-12-01コンビニ速報10,000円、領収日2026-11-3012:30→確報済(対応cvs_2.txt第1レコード)",
                        "2026-12-01コンビニ速報10,000円、領収日2026-11-3018:05→取消(対応cvs_1.txt第3レコード)",
                        "2026-12-01コンビニ速報取消10,000円",
                        "2026-12-02コンビニ確報10,000円、領収日2026-11-3012:30、収入日2026-12-10→消込済",
                        "→重複");
    }

    @Test
    void r033_theSecondPaymentIsToldWithTheRuleThatMadeItOverpaid() {
        assertThat(sentences(2))
                .contains("収入→本料10,000円(R-030本料優先)", "収入→過誤納10,000円(R-033二重納付)", "過誤納12,000円、仮消込0円", "状態過誤納あり");
    }

    @Test
    void r007_aCorrectionIsToldWithItsReasonAndWhatItMoved() {
        assertThat(sentences(2))
                .contains(
                        "2026-12-01当初調定10,000円(年額110,000円)、納期限2026-07-31、2026-06-01決定",
                        "2026-12-03更正(第2回)8,000円(年額108,000円)、納期限2026-07-31、2026-12-02決定、事由所得更正",
                        "本料→過誤納2,000円(R-007更正)");
    }

    @Test
    void r197_aFixedLateChargeIsToldSegmentBySegment() {
        assertThat(sentences(1))
                .contains(
                        "本料の完納により延滞金2,200円が確定(R-197延滞金の確定)",
                        "2026-07-01から2026-09-30まで92日:100,000円×2.8%×92÷365=705円",
                        "2026-10-01から2026-11-30まで61日:100,000円×9.1%×61÷365=1,520円",
                        "合計2,225円。100円未満を切り捨て、延滞金は2,200円です。",
                        "延滞金調定2,200円収入0円未納2,200円")
                .doesNotContain("一致しません");
    }

    @Test
    void r008_everyBalanceFollowsFromTheStory() {
        assertThat(story(1).isProved()).isTrue();
        assertThat(story(2).isProved()).isTrue();
        assertThat(sentences(2)).contains("本料と過誤納への消込の合計=収入額20,000円=20,000円一致", "残高はすべて上の経緯から導かれます。");
    }

    @Test
    void r023_aFileThatWasRefusedAsRepeatedIsNoPartOfTheStory() {
        assertThat(home.names("quarantine")).anyMatch(name -> name.endsWith("counter_3.csv"));
        assertThat(told(2)).contains("counter_2.csv").doesNotContain("counter_3.csv");
    }

    @Test
    void everyRecordLeadsToTheArchivedFile() {
        assertThat(story(2).receipts()).isNotEmpty().allSatisfy(receipt -> {
            String archive = receipt.source().archive();
            assertThat(archive).isNotNull();
            assertThat(Files.exists(home.home().root().resolve(archive))).isTrue();
            assertThat(told(2)).contains(archive);
        });
        assertThat(story(2).revisions())
                .allSatisfy(revision -> assertThat(revision.source().archive()).endsWith(".csv.gz"));
    }

    @Test
    void everyLineFitsOnATerminalAndNoNameIsTold() {
        for (TermStory story : ward.bean(Explanation.class).of(person(1), null, null, null)) {
            assertThat(TermStoryText.full(story))
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100))
                    .noneMatch(line -> line.contains("港野"));
            assertThat(TermStoryText.brief(story))
                    .hasSizeLessThan(TermStoryText.full(story).size());
        }
    }

    @Test
    void theCommandTellsOneTermInFullAndAPersonInShort() {
        Outcome one = home.shuno("explain", "--addressee", person(1), "--levy", "NHI", "--year", "2026", "--term", "1");
        assertThat(one.exitCode()).isZero();
        assertThat(one.out()).contains("第1期 通知書番号", "SHA-256").doesNotContain("第2期 通知書番号");

        Outcome all = home.shuno("explain", "--addressee", person(1));
        assertThat(all.exitCode()).isZero();
        assertThat(all.out()).contains("第1期", "第2期").doesNotContain("SHA-256");

        Outcome json = home.shuno("explain", "--addressee", person(1), "--term", "2", "--json");
        JsonNode story = new ObjectMapper().readTree(json.out());
        assertThat(story.path("term").path("notice_no").asString()).isEqualTo(notice(1));
        assertThat(story.path("balance").path("overpaid").asLong()).isEqualTo(12_000);
        assertThat(story.path("postings")).isNotEmpty();
        assertThat(story.path("proved").asBoolean()).isTrue();
    }

    @Test
    void whoOrWhatIsNotInTheLedgerIsSaidPlainly() {
        Outcome nobody = home.shuno("explain", "--addressee", person(9));
        assertThat(nobody.exitCode()).isEqualTo(50);
        assertThat(nobody.onlyComplaint()).contains(person(9), "該当する調定がありません");
        Outcome noTerm = home.shuno("explain", "--addressee", person(1), "--year", "2026", "--term", "7");
        assertThat(noTerm.exitCode()).isEqualTo(50);
        assertThat(noTerm.onlyComplaint()).contains("第7期");
        assertThat(home.shuno("explain").exitCode()).isEqualTo(50);
    }
}
