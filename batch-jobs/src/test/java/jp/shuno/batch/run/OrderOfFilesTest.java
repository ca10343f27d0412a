package jp.shuno.batch.run;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.StorePayment.cancelled;
import static jp.shuno.batch.cli.StorePayment.confirmed;
import static jp.shuno.batch.cli.StorePayment.flash;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** the names under which the files of a day come, and so their order, decide nothing. */
@OnEveryDatabase
class OrderOfFilesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);
    private static final String[] IN_ORDER = {"a", "b", "c"};
    private static final String[] SWAPPED = {"c", "a", "b"};

    @TempDir
    Path folder;

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private TestWard twoNights(String home, String[] names, int chunk) {
        return twoNights(TestHome.init(folder.resolve(home)).configure("batch", "chunk-size", chunk), names);
    }

    private static TestWard twoNights(TestHome home, String[] names) {
        TestWard ward = TestWard.open(home);
        Delivery first = ward.home().inbox(DAY);
        first.addressees("addressees_" + names[0] + ".csv", person(1));
        first.addressees("addressees_" + names[1] + ".csv", person(2));
        first.assessments("assessments_" + names[0] + ".csv", notices(1, 8));
        first.assessments(
                "assessments_" + names[1] + ".csv",
                Assessed.correction(notice(2), person(1), 2, DAY).term(1, 4_000).annual(14_000),
                Assessed.correction(notice(3), person(1), 3, DAY).term(2, 9_000).annual(13_000));
        first.assessments(
                "assessments_" + names[2] + ".csv",
                Assessed.correction(notice(3), person(1), 2, DAY).term(1, 4_000).annual(14_000));
        first.stores(
                "cvs_" + names[0] + ".txt",
                DAY,
                1,
                confirmed(bill(1), PAID).at(9, 0),
                flash(bill(4), PAID),
                confirmed(bill(5), PAID),
                confirmed(bill(6), PAID));
        first.stores(
                "cvs_" + names[1] + ".txt",
                DAY,
                2,
                confirmed(bill(1), PAID).at(8, 0),
                cancelled(bill(4), PAID),
                flash(bill(5), PAID),
                confirmed(bill(6), PAID));
        first.counter(
                "counter_" + names[2] + ".csv",
                paid(bill(2), PAID, 10_000),
                paid(bill(1), PAID.minusDays(1), 10_000),
                paid(bill(7), PAID.plusDays(1), 3_000));
        assertThat(ward.nightly(DAY)).isEqualTo(10);
        Delivery second = ward.home().inbox(NEXT);
        second.stores("cvs_2" + names[0] + ".txt", NEXT, 3, confirmed(bill(7), PAID), confirmed(bill(8), PAID));
        second.stores("cvs_2" + names[1] + ".txt", NEXT, 4, confirmed(bill(8), PAID.minusDays(2)));
        assertThat(ward.nightly(NEXT)).isEqualTo(10);
        return ward;
    }

    private static Assessed[] notices(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> Assessed.first(notice(number), person(1))
                        .term(1, 10_000)
                        .term(2, 10_000))
                .toArray(Assessed[]::new);
    }

    private static List<String> receiptKeys(TestWard ward) {
        return ward.receipts().stream()
                .map(row -> row.says("channel", "kind", "payment_date", "amount", "notice_no", "term"))
                .sorted()
                .toList();
    }

    /** Two notices were paid at a store and at the counter. */
    private static List<String> proposals(TestWard ward) {
        return ward.exceptions().stream()
                .map(row -> row.says("kind", "opened_on", "amount", "reason"))
                .sorted()
                .toList();
    }

    @Test
    void r903_filesOfADayUnderSwappedNamesGiveTheSameTerms() {
        try (TestWard straight = twoNights("straight", IN_ORDER, 3);
                TestWard swapped = twoNights("swapped", SWAPPED, 3)) {
            assertThat(swapped.exports().get("terms"))
                    .isEqualTo(straight.exports().get("terms"));
            assertThat(receiptKeys(swapped)).isEqualTo(receiptKeys(straight));
            assertThat(proposals(swapped)).hasSize(3).isEqualTo(proposals(straight));
            assertThat(swapped.isProved()).isTrue();
        }
    }

    @Test
    void theSizeOfATransactionDecidesNothing() {
        try (TestWard small = twoNights("small", IN_ORDER, 1);
                TestWard large = twoNights("large", IN_ORDER, 2000)) {
            assertThat(small.exports()).isEqualTo(large.exports());
            assertThat(small.home().lastingReports()).isEqualTo(large.home().lastingReports());
        }
    }

    @Test
    void theNumberOfThreadsDecidesNothing() {
        try (TestWard one = threads(1, 3);
                TestWard two = threads(2, 1000);
                TestWard three = threads(3, 3)) {
            assertThat(parts(one)).isEqualTo(1);
            assertThat(parts(three)).isEqualTo(3);
            assertThat(two.exports()).isEqualTo(one.exports());
            assertThat(three.exports()).isEqualTo(one.exports());
            assertThat(two.home().lastingReports()).isEqualTo(one.home().lastingReports());
            assertThat(three.home().lastingReports()).isEqualTo(one.home().lastingReports());
        }
    }

    private TestWard threads(int number, int chunk) {
        return twoNights(
                TestHome.init(folder.resolve("threads" + number))
                        .configure("batch", "chunk-size", chunk)
                        .configure("batch", "partitions", number),
                IN_ORDER);
    }

    private static long parts(TestWard ward) {
        return ward.sql()
                .sql("SELECT COUNT(DISTINCT step_name) FROM batch_step_execution"
                        + " WHERE step_name LIKE 'reconcileReceipts:%'")
                .query(Long.class)
                .single();
    }

    @Test
    void r902_sendingEverythingAgainChangesNothing() {
        try (TestWard ward = twoNights("again", IN_ORDER, 3)) {
            String terms = ward.exports().get("terms");
            String postings = ward.exports().get("postings");
            ward.home()
                    .inbox()
                    .stores("cvs_9.txt", NEXT, 5, confirmed(bill(7), PAID), confirmed(bill(8), PAID))
                    .counter("counter_9.csv", paid(bill(7), PAID.plusDays(1), 3_000));
            assertThat(ward.nightly(NEXT.plusDays(1))).isZero();
            assertThat(ward.receipts().where("disposition", "DUPLICATE").say("file_name"))
                    .contains("cvs_9.txt", "counter_9.csv");
            assertThat(ward.exports().get("terms")).isEqualTo(terms);
            assertThat(ward.exports().get("postings")).isEqualTo(postings);
        }
    }
}
