package jp.shuno.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import jp.shuno.batch.cli.HeardConsole;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * after some nights of an invented ward, a failed and a cut-off one among them, no My Number lies in clear in
 * any file, column or output, and account numbers only where the work needs them.
 */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonalDataTest {

    /** The file as its sender wrote it, for the talk with the sender. */
    private static final Pattern QUARANTINED = Pattern.compile("quarantine/.*(?<!\\.reason\\.txt)");

    /** Whoever debits or pays has to know the account: registrations, requests, and the files of banks as they came. */
    private static final Pattern ACCOUNTS_BELONG_HERE = Pattern.compile("DIRECT_DEBIT_REGISTRATION\\.ACCOUNT_NO"
            + "|DEBIT_REQUEST_ITEM\\.ACCOUNT_NO"
            + "|data/.*\\.db"
            + "|archive/[0-9-]+/(debit-accounts|dd-request|dd-result|transfer-in)[^/]*\\.gz");

    private static final String PLANTED = "260000000010";
    private static final String IN_A_WRONG_COLUMN = "260000000029";
    private static final String WITH_A_WRONG_CHECK_DIGIT = "260000000038";
    private static final int A_COMMIT_OF_THE_LEDGER_FILES = 12;

    private final Set<String> myNumbers = new HashSet<>();
    private final Set<String> accounts = new HashSet<>();
    private final Map<String, String> told = new TreeMap<>();
    private TestWard ward;
    private Path sample;
    private Map<String, String> files;
    private Map<String, String> columns;

    @BeforeAll
    void someNights(@TempDir Path folder) throws IOException {
        sample = folder.resolve("sample");
        try (HeardConsole console = HeardConsole.listen()) {
            PowerCut.install();
            tell("sample", "--addressees", "150", "--seed", "7", "--from", "2026-06-29", "--days", "4");
            ward = TestWard.open(TestHome.init(folder.resolve("home")));
            List<LocalDate> days = deliverAll();
            failedNight(days.get(0));
            cutOffNight(days.get(1));
            answer(days.get(1));
            days.subList(2, days.size())
                    .forEach(day ->
                            assertThat(ward.nightly(day)).as(day.toString()).isLessThan(30));
            ask(days.getLast());
            told.put("console", console.text());
        } finally {
            PowerCut.uninstall();
        }
        ward.exports().forEach((kind, text) -> told.put("export " + kind, text));
        files = HomeContents.files(ward.home().home().root());
        columns = HomeContents.columns(ward);
    }

    @AfterAll
    void close() {
        ward.close();
    }

    // the nights

    private void tell(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", sample.toString()));
        TestHome.Outcome outcome = TestHome.command(all.toArray(String[]::new));
        told.put(arguments[0], outcome.out() + outcome.err());
    }

    private List<LocalDate> deliverAll() throws IOException {
        List<LocalDate> days = new ArrayList<>();
        for (Path day : list(sample)) {
            if (Files.isDirectory(day)) {
                days.add(LocalDate.parse(day.getFileName().toString()));
                Path inbox = Files.createDirectories(ward.home().home().inbox().resolve(day.getFileName()));
                for (Path file : list(day)) {
                    remember(file);
                    Files.copy(file, inbox.resolve(file.getFileName()));
                }
            }
        }
        deliverWrongOnes(days.get(1));
        return days;
    }

    /** Files that must be refused, or rows that must not be taken, because of the very numbers in them. */
    private void deliverWrongOnes(LocalDate day) {
        myNumbers.addAll(List.of(PLANTED, IN_A_WRONG_COLUMN, WITH_A_WRONG_CHECK_DIGIT));
        ward.home()
                .inbox(day)
                .addresseeWithMyNumber("addressees_check-digit.csv", TestWard.person(9_001), WITH_A_WRONG_CHECK_DIGIT)
                .addressees("addressees_wrong-column.csv", IN_A_WRONG_COLUMN)
                .text("addressees_torn.csv", "addressee_no,my_number\r\n" + TestWard.person(1) + ",\"" + PLANTED)
                .text("claims_keyed.csv", "claim_no,my_number\r\n000000000001," + PLANTED + "\r\n");
    }

    /** The driver complains of a value and repeats it in its own words. */
    private void failedNight(LocalDate day) {
        alterRegistrations(
                refusal("ALTER COLUMN account_no VARCHAR(3)", "ADD CONSTRAINT narrow CHECK (account_no = '1')"));
        assertThat(ward.nightly(day)).isEqualTo(ExitCode.FAILED.code());
        alterRegistrations(refusal("ALTER COLUMN account_no VARCHAR(7)", "DROP CONSTRAINT narrow"));
        assertThat(ward.nightly(day)).isLessThan(30);
    }

    /** The embedded database repeats a value that is too long; a server repeats a row that breaks a check. */
    private static String refusal(String embedded, String server) {
        return TestDatabase.chosen() == TestDatabase.H2 ? embedded : server;
    }

    private void alterRegistrations(String change) {
        ward.sql().sql("ALTER TABLE direct_debit_registration " + change).update();
    }

    private void cutOffNight(LocalDate day) {
        PowerCut.atCommit(A_COMMIT_OF_THE_LEDGER_FILES);
        assertThat(ward.nightly(day)).isGreaterThanOrEqualTo(40);
        PowerCut.restore();
        ward.letTheProcessBeDead();
        int exitCode = ward.nightly(day);
        assertThat(exitCode >= 40 ? ward.nightly(day) : exitCode).isLessThan(30);
    }

    private void answer(LocalDate day) {
        String home = ward.home().home().root().toString();
        TestHome.Outcome outcome =
                TestHome.command("sample", "--answer", home, "--business-date", day.toString(), "--seed", "7");
        assertThat(outcome.exitCode()).isZero();
        told.put("answer", outcome.out() + outcome.err());
    }

    private void ask(LocalDate day) {
        told.put("complaint", ward.lastComplaint());
        for (String command : List.of("status", "verify", "doctor", "jobs")) {
            ask(command);
        }
        String obligor = ward.terms().rows().getFirst().get("obligor_no");
        ask("explain", "--addressee", obligor);
        inspect("addressees", "debit-accounts", "dd-request", "dd-result");
    }

    /** Decodes files as they came, among them those with My Numbers and accounts. */
    private void inspect(String... kinds) {
        for (String kind : kinds) {
            List<String> options = new ArrayList<>(List.of("--kind", kind));
            HomeContents.paths(sample).stream()
                    .filter(file -> file.getFileName().toString().startsWith(kind + "_"))
                    .forEach(file -> options.add(file.toString()));
            ask("inspect", options.toArray(String[]::new));
        }
    }

    private void ask(String command, String... options) {
        TestHome.Outcome outcome = ward.home().shuno(command, options);
        told.put(String.join(" ", command, String.join(" ", options)), outcome.out() + outcome.err());
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private void remember(Path file) {
        String name = file.getFileName().toString();
        if (name.startsWith("addressees")) {
            column(file, "my_number", myNumbers);
        } else if (name.startsWith("debit-accounts")) {
            column(file, "account_no", accounts);
        }
    }

    private static void column(Path file, String column, Set<String> values) {
        try {
            Table.read(file).say(column).stream()
                    .filter(value -> !value.isBlank())
                    .forEach(values::add);
        } catch (RuntimeException meantToBeRefused) {
            assertThat(meantToBeRefused).isNotNull();
        }
    }

    // what is searched

    private Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>(files);
        all.putAll(columns);
        all.putAll(told);
        return all;
    }

    private static Map<String, String> without(Map<String, String> contents, Pattern allowed) {
        Map<String, String> rest = new TreeMap<>(contents);
        rest.keySet().removeIf(name -> allowed.matcher(name).matches());
        return rest;
    }

    private List<String> placesOfMyNumbers() {
        return NumberSearch.anywhere(myNumbers).places(without(everything(), QUARANTINED));
    }

    @Test
    void theNightsHadNumbersAndLeftTracesOfEveryKind() {
        assertThat(myNumbers).hasSizeGreaterThan(100);
        assertThat(accounts).hasSizeGreaterThan(10);
        assertThat(files.keySet())
                .anyMatch(name -> name.startsWith("logs/"))
                .anyMatch(name -> name.startsWith("reports/"))
                .anyMatch(name -> name.endsWith(".gz"))
                .anyMatch(name -> name.endsWith(".gz.enc"))
                .anyMatch(name -> name.endsWith("claims_keyed.csv.reason.txt"));
        assertThat(files.keySet().stream().anyMatch(name -> name.startsWith("data/")))
                .isEqualTo(TestDatabase.chosen() == TestDatabase.H2);
        assertThat(columns.get("MY_NUMBER.LOOKUP_HASH").lines().count()).isGreaterThan(100);
        assertThat(columns.get("BATCH_STEP_EXECUTION.EXIT_MESSAGE")).contains("Exception");
        assertThat(columns.get("EXCEPTION_ITEM.REASON")).contains("my_number");
        assertThat(told.get("console")).contains("JOB-10");
        assertThat(told.keySet())
                .anyMatch(name -> name.startsWith("explain"))
                .anyMatch(name -> name.startsWith("inspect --kind addressees"))
                .anyMatch(name -> name.startsWith("inspect --kind dd-result"));
        assertThat(columns.get("DECISION.TARGET").lines().count()).isPositive();
    }

    @Test
    void theSearchFindsTheNumbersInTheFilesAsTheyCame() throws IOException {
        Map<String, String> asTheyCame = HomeContents.files(sample);
        assertThat(NumberSearch.anywhere(myNumbers).places(asTheyCame)).anyMatch(name -> name.contains("addressees_"));
        assertThat(NumberSearch.byThemselves(accounts).places(asTheyCame))
                .anyMatch(name -> name.contains("debit-accounts_"));
        assertThat(NumberSearch.byThemselves(accounts).places(everything()))
                .contains("DIRECT_DEBIT_REGISTRATION.ACCOUNT_NO", "DEBIT_REQUEST_ITEM.ACCOUNT_NO");
    }

    @Test
    void r331_noMyNumberStandsInAnyFileColumnOrOutput() {
        assertThat(placesOfMyNumbers()).isEmpty();
    }

    @Test
    void r331_accountNumbersStandOnlyWhereTheWorkNeedsThem() {
        Map<String, String> searched = without(without(everything(), QUARANTINED), ACCOUNTS_BELONG_HERE);
        assertThat(NumberSearch.byThemselves(accounts).places(searched)).isEmpty();
    }

    // a search that cannot fail proves nothing

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logs/shuno-2026-06-29.log",
                "reports/2026-06-29/exceptions.html",
                "outbox/2026-06-29/list.csv",
                "quarantine/2026-06-29/note.reason.txt"
            })
    void aMyNumberInAFileWouldBeFound(String name) throws IOException {
        withFile(name, ("1行目\n個人番号 " + PLANTED + "\n").getBytes(StandardCharsets.UTF_8), name);
    }

    @Test
    void aMyNumberInAnArchiveWouldBeFound() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream zipped = new GZIPOutputStream(packed)) {
            zipped.write(PLANTED.getBytes(StandardCharsets.UTF_8));
        }
        withFile("archive/2026-06-29/x.csv.gz", packed.toByteArray(), "archive/2026-06-29/x.csv.gz");
        byte[] unsealed = PLANTED.getBytes(StandardCharsets.UTF_8);
        withFile("archive/2026-06-29/x.csv.gz.enc", unsealed, "archive/2026-06-29/x.csv.gz.enc");
    }

    private void withFile(String name, byte[] content, String expected) throws IOException {
        Path file = ward.home().home().root().resolve(name);
        Files.createDirectories(file.getParent());
        boolean isNew = !Files.exists(file);
        byte[] before = isNew ? new byte[0] : Files.readAllBytes(file);
        try {
            Files.write(file, content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Map<String, String> now =
                    without(HomeContents.files(ward.home().home().root()), QUARANTINED);
            now.keySet().removeIf(other -> other.startsWith("data/"));
            assertThat(NumberSearch.anywhere(myNumbers).places(now)).containsExactly(expected);
        } finally {
            if (isNew) {
                Files.delete(file);
            } else {
                Files.write(file, before);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MY_NUMBER.CIPHER_TEXT",
                "RECEIVED_FILE.REASON",
                "EXCEPTION_ITEM.REASON",
                "BATCH_STEP_EXECUTION.EXIT_MESSAGE",
                "BATCH_STEP_EXECUTION_CONTEXT.SHORT_CONTEXT"
            })
    void aMyNumberInAColumnWouldBeFound(String place) {
        String table = place.substring(0, place.indexOf('.'));
        String column = place.substring(place.indexOf('.') + 1);
        try {
            ward.sql()
                    .sql("UPDATE " + table + " SET " + column + " = ?")
                    .param("値 " + PLANTED)
                    .update();
            assertThat(NumberSearch.anywhere(myNumbers).places(HomeContents.columns(ward)))
                    .containsExactly(place);
        } finally {
            ward.sql()
                    .sql("UPDATE " + table + " SET " + column + " = ?")
                    .param("値")
                    .update();
        }
    }

    // what must be readable with the key

    @Test
    void theArchiveOfAddresseesIsEncryptedAndCanBeReadWithTheKey() throws IOException {
        Path archive = ward.home().home().root().resolve("archive");
        String encrypted = ward.home().names("archive").stream()
                .filter(name -> name.endsWith(".gz.enc"))
                .findFirst()
                .orElseThrow();
        byte[] content = Files.readAllBytes(archive.resolve(encrypted));
        try (GZIPInputStream in = new GZIPInputStream(
                ward.bean(PersonalNumberCipher.class).decrypting(new ByteArrayInputStream(content)))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("addressee_no");
        }
    }

    @Test
    void theKeyIsReadableByItsOwnerOnly() throws IOException {
        Path key = ward.home().home().keys().resolve("my-number.key");
        assertThat(Files.getPosixFilePermissions(key).toString()).isEqualTo("[OWNER_READ, OWNER_WRITE]");
    }
}
