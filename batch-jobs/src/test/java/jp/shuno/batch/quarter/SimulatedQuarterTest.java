package jp.shuno.batch.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.run.CatchUp;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.sql.database.OnEveryDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole ward over many business days, every channel, files that are refused, and staff who answer each morning. Each
 * night the ledger is proved and compared with plain books that were kept from the files alone. Afterwards the same
 * files come in another way, and the ledger must be the same.
 *
 * <p>The usual run takes thirty days; {@code -Dshuno.test.quarter.days=65 -Dshuno.test.quarter.from=2026-09-24} takes a
 * quarter.
 */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatedQuarterTest {

    private static final List<String> FIGURES = List.of(
            "principal_assessed",
            "principal_received",
            "principal_provisional",
            "principal_unpaid",
            "principal_overpaid",
            "late_charge_assessed",
            "late_charge_received",
            "completion_date",
            "last_payment_date",
            "last_revenue_date");

    /** A decision that was carried out, and the record that it is about. */
    private record Decided(@Nullable String record, String action, String value) {}

    private final PlainBooks books = new PlainBooks();
    private final Map<LocalDate, Set<Decided>> decisions = new TreeMap<>();
    private final Map<String, String> matters = new HashMap<>();
    private final List<String> redDays = new ArrayList<>();
    private final List<String> unexpectedEnds = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private Path folder;
    private Quarter quarter;
    private List<LocalDate> days;
    private TestWard ward;
    private Map<String, String> exports;
    private Map<String, String> reports;
    private Map<LocalDate, Integer> exitCodes;

    @BeforeAll
    void dayAfterDay(@TempDir Path temporary) throws IOException {
        folder = temporary;
        quarter = Quarter.write(folder.resolve("sample"));
        days = quarter.days();
        exitCodes = new TreeMap<>();
        ward = TestWard.open(TestHome.init(folder.resolve("one-by-one")));
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            quarter.deliver(ward.home(), day, UnaryOperator.identity());
            exitCodes.put(day, ward.nightly(day));
            check(day);
            if (i + 1 < days.size()) {
                quarter.answer(ward.home(), day, days.get(i + 1));
            }
        }
        exports = ward.exports();
        reports = ward.home().lastingReports();
    }

    @AfterAll
    void close() {
        ward.close();
    }

    private void check(LocalDate day) throws IOException {
        boolean holds = ward.sql()
                .sql("SELECT COUNT(*) FROM day_certificate WHERE business_date = ? AND holds = 'Y'")
                .param(day)
                .query(Integer.class)
                .single()
                .equals(1);
        if (!holds || !ward.isProved()) {
            redDays.add(day.toString());
        }
        boolean refusals = quarter.files(day).keySet().stream().anyMatch(name -> quarter.isMeantToBeRefused(day, name));
        if (exitCodes.get(day) > (refusals ? 20 : 10)) {
            unexpectedEnds.add(day + " ended with " + exitCodes.get(day) + " " + ward.lastComplaint());
        }
        decisions.put(day, decisions(day));
        keep(books, day, quarter.goodFiles(day));
        report(day, "exceptions.csv").stream()
                .forEach(row -> matters.put(row.get("exception_id"), row.get("発生元") + "#" + row.get("レコード番号")));
        differences.addAll(compareTerms(books, day));
        differences.addAll(compareReceipts(day));
    }

    /** One day in plain books: decisions come before payments. */
    private void keep(PlainBooks kept, LocalDate day, List<Path> files) throws IOException {
        decisions.get(day).forEach(decision -> kept.decide(decision.record(), decision.action(), decision.value()));
        kept.day(day, files);
    }

    /** What was carried out that day; each of two persons has a row of it. */
    private Set<Decided> decisions(LocalDate day) {
        return report(day, "decisions.csv").where("結果", "反映").stream()
                .map(row -> new Decided(matters.get(row.get("対象")), row.get("処分"), row.get("内容")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Table report(LocalDate day, String name) {
        return ward.home().report(day, name);
    }

    private List<String> compareTerms(PlainBooks kept, LocalDate day) {
        Map<String, String> real = new TreeMap<>();
        ward.terms().stream()
                .forEach(row -> real.put(
                        row.says("levy", "fiscal_year", "notice_no", "term").replace(' ', '/'),
                        row.says(FIGURES.toArray(String[]::new))));
        Map<String, String> plain = new TreeMap<>();
        kept.terms().forEach((key, term) -> plain.put(key, figures(term)));
        return compare(day + " term ", real, plain);
    }

    private static String figures(PlainBooks.Standing term) {
        return String.join(
                " ",
                String.valueOf(term.assessed()),
                String.valueOf(term.received()),
                String.valueOf(term.provisional()),
                String.valueOf(term.unpaid()),
                String.valueOf(term.overpaid()),
                String.valueOf(term.lateCharge()),
                String.valueOf(term.lateChargeReceived()),
                day(term.completed()),
                day(term.lastPaid()),
                day(term.lastRevenue()));
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private List<String> compareReceipts(LocalDate day) {
        Map<String, String> real = new TreeMap<>();
        ward.receipts().stream()
                .forEach(row -> real.put(row.get("file_name") + "#" + row.get("record_no"), row.get("disposition")));
        return compare(day + " receipt ", real, new TreeMap<>(books.dispositions()));
    }

    private static List<String> compare(String what, Map<String, String> real, Map<String, String> plain) {
        Set<String> keys = new HashSet<>(real.keySet());
        keys.addAll(plain.keySet());
        return keys.stream()
                .sorted()
                .filter(key -> !String.valueOf(real.get(key)).equals(plain.get(key)))
                .map(key -> what + key + ": ledger " + real.get(key) + ", books " + plain.get(key))
                .toList();
    }

    // what happened

    @Test
    void everyChannelBroughtMoneyAndStaffMovedSome() {
        Table receipts = ward.receipts();
        assertThat(Set.copyOf(receipts.say("channel")))
                .contains(
                        "CONVENIENCE", "POST_OFFICE", "WARD_COUNTER", "PAYEASY", "ELQR", "CARD", "APP", "DIRECT_DEBIT");
        assertThat(Set.copyOf(receipts.say("disposition")))
                .contains("POSTED", "PROVISIONAL", "CONFIRMED", "CANCELLED", "SUSPENSE", "DUPLICATE", "NOT_COLLECTED");
        assertThat(ward.terms().sum("late_charge_received")).isPositive();
        assertThat(Set.copyOf(ward.postings().say("rule"))).contains("R-034", "R-035");
    }

    @Test
    void theLedgerIsProvedEveryNight() {
        assertThat(redDays).isEmpty();
    }

    @Test
    void onlyFilesThatAreMeantToBeRefusedAreRefused() {
        assertThat(unexpectedEnds).isEmpty();
        List<String> refused = days.stream()
                .flatMap(day -> report(day, "file-register.csv").stream()
                        .filter(row -> row.get("受付").equals("却下"))
                        .map(row -> day + "/" + row.get("ファイル名")))
                .toList();
        assertThat(refused)
                .allSatisfy(file -> assertThat(
                                quarter.isMeantToBeRefused(LocalDate.parse(file.substring(0, 10)), file.substring(11)))
                        .as(file)
                        .isTrue());
    }

    @Test
    void theLedgerAgreesWithThePlainBooksEveryNight() {
        assertThat(differences).isEmpty();
    }

    @Test
    void booksThatMissOneFileDisagree() throws IOException {
        String missed = quarter.goodFiles(days.get(1)).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith("counter_"))
                .findFirst()
                .orElseThrow();
        PlainBooks careless = new PlainBooks();
        for (LocalDate day : days) {
            decisions.get(day).stream()
                    .filter(decision -> !String.valueOf(decision.record()).startsWith(missed))
                    .forEach(decision -> careless.decide(decision.record(), decision.action(), decision.value()));
            careless.day(
                    day,
                    quarter.goodFiles(day).stream()
                            .filter(file -> !file.getFileName().toString().equals(missed))
                            .toList());
        }
        assertThat(compareTerms(careless, days.getLast())).isNotEmpty();
    }

    // the same files in another way

    @Test
    void caughtUpInOneGoItIsTheSameToTheByte() {
        try (TestWard other = TestWard.open(TestHome.init(folder.resolve("caught-up")))) {
            days.forEach(day -> quarter.deliver(other.home(), day, UnaryOperator.identity()));
            LocalDate[] next = {days.getFirst()};
            Map<LocalDate, Integer> ends = new TreeMap<>();
            while (!next[0].isAfter(days.getLast())) {
                other.bean(CatchUp.class).run(next[0], days.getLast(), "nightly", result -> {
                    ends.put(result.key().businessDate(), result.exitCode().code());
                    next[0] = result.key().businessDate().plusDays(1);
                });
            }
            assertThat(ends).isEqualTo(exitCodes);
            assertThat(other.exports()).isEqualTo(exports);
            assertThat(other.home().lastingReports()).isEqualTo(reports);
        }
    }

    @Test
    void r903_underShuffledNamesTheBalancesAreTheSame() {
        try (TestWard other = TestWard.open(TestHome.init(folder.resolve("shuffled")))) {
            for (LocalDate day : days) {
                quarter.deliver(other.home(), day, Quarter::shuffled);
                assertThat(other.nightly(day)).isLessThan(30);
            }
            assertThat(other.isProved()).isTrue();
            assertThat(other.exports().get("terms").lines().toList())
                    .containsExactlyElementsOf(exports.get("terms").lines().toList());
        }
    }

    @Test
    void r902_deliveredOnceMoreNothingChanges() {
        LocalDate day = days.getLast().plusDays(1);
        Map<String, String> before = ward.exports();
        for (LocalDate each : days) {
            String again = "again" + each;
            quarter.deliver(ward.home(), each, name -> name.replaceFirst("_", "_" + again + "_"));
        }
        int exitCode = ward.nightly(day);
        assertThat(exitCode).isEqualTo(ExitCode.FILE_REFUSED.code());
        assertThat(ward.exports()).isEqualTo(before);
        assertThat(ward.isProved()).isTrue();
    }
}
