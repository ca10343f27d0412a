package jp.shuno.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** after some nights of an invented ward no My Number and no account number lies about in clear. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonalDataTest {

    private static final Charset BYTES = StandardCharsets.ISO_8859_1;
    private static final Pattern ACCOUNTS_BELONG_HERE = Pattern.compile("(debit-accounts|dd-request|dd-result).*");

    private TestWard ward;
    private final Set<String> myNumbers = new HashSet<>();
    private final Set<String> accounts = new HashSet<>();

    @BeforeAll
    void someNights(@TempDir Path folder) throws IOException {
        Path sample = folder.resolve("sample");
        TestHome.command(
                "sample",
                "--addressees",
                "200",
                "--seed",
                "7",
                "--from",
                "2026-06-29",
                "--days",
                "3",
                "--out",
                sample.toString());
        TestHome home = TestHome.init(folder.resolve("home"));
        List<LocalDate> days = new ArrayList<>();
        for (Path day : list(sample)) {
            if (Files.isDirectory(day)) {
                days.add(LocalDate.parse(day.getFileName().toString()));
                Path inbox = Files.createDirectories(home.home().inbox().resolve(day.getFileName()));
                for (Path file : list(day)) {
                    remember(file);
                    Files.copy(file, inbox.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        ward = TestWard.open(home);
        for (LocalDate day : days) {
            assertThat(ward.nightly(day)).as(day.toString()).isLessThan(30);
        }
    }

    @AfterAll
    void close() {
        ward.close();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
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

    /** Everything below the home that people or other systems may see, archives unpacked. */
    private Map<String, String> visible() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String folder : List.of("logs", "reports", "outbox", "archive")) {
            for (Map.Entry<String, String> file : ward.home().files(folder).entrySet()) {
                contents.put(folder + "/" + file.getKey(), unpacked(file.getKey(), file.getValue()));
            }
        }
        ward.home().files("quarantine").forEach((name, text) -> {
            if (name.endsWith(".reason.txt")) {
                contents.put("quarantine/" + name, text);
            }
        });
        ward.exports().forEach((kind, text) -> contents.put("export " + kind, text));
        return contents;
    }

    private static String unpacked(String name, String content) throws IOException {
        if (!name.endsWith(".gz")) {
            return content;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content.getBytes(BYTES)))) {
            return new String(in.readAllBytes(), BYTES);
        }
    }

    private String rows(String table) {
        return ward.sql().sql("SELECT * FROM " + table).query().listOfRows().stream()
                .map(row -> row.values().toString())
                .collect(Collectors.joining("\n"));
    }

    private Map<String, String> jobRepository() {
        Map<String, String> contents = new TreeMap<>();
        ward.sql()
                .sql("SELECT table_name FROM information_schema.tables WHERE UPPER(table_name) LIKE 'BATCH%'")
                .query(String.class)
                .list()
                .forEach(table -> contents.put("table " + table, rows(table)));
        contents.put("table my_number", rows("my_number"));
        contents.put("table job_run", rows("job_run"));
        contents.put("table received_file", rows("received_file"));
        contents.put("table exception_item", rows("exception_item"));
        return contents;
    }

    /** Where one of the numbers stands by itself, not as a part of a longer one. */
    private static List<String> places(Map<String, String> contents, Set<String> numbers) {
        Pattern number = Pattern.compile("(?<![0-9A-Za-z])[0-9]{7,12}(?![0-9A-Za-z])");
        List<String> places = new ArrayList<>();
        contents.forEach((name, text) -> number.matcher(text)
                .results()
                .filter(found -> numbers.contains(found.group()))
                .findFirst()
                .ifPresent(found -> places.add(name)));
        return places;
    }

    @Test
    void theSampleHasNumbersToLookFor() throws IOException {
        assertThat(myNumbers).hasSizeGreaterThan(100);
        assertThat(accounts).hasSizeGreaterThan(10);
        assertThat(visible().keySet())
                .anyMatch(name -> name.startsWith("logs/"))
                .anyMatch(name -> name.endsWith(".gz.enc"))
                .anyMatch(name -> name.endsWith(".reason.txt"));
    }

    @Test
    void r331_noMyNumberStandsInAnyLogReportExportReasonOrArchive() throws IOException {
        assertThat(places(visible(), myNumbers)).isEmpty();
    }

    @Test
    void r331_noMyNumberStandsInClearInTheDatabase() {
        assertThat(places(jobRepository(), myNumbers)).isEmpty();
        assertThat(ward.sql()
                        .sql("SELECT COUNT(*) FROM my_number")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(100);
    }

    @Test
    void noAccountNumberStandsOutsideTheFilesThatAreAboutAccounts() throws IOException {
        Map<String, String> contents = visible();
        contents.keySet()
                .removeIf(name -> ACCOUNTS_BELONG_HERE
                        .matcher(name.substring(name.lastIndexOf('/') + 1))
                        .matches());
        contents.putAll(jobRepository());
        assertThat(places(contents, accounts)).isEmpty();
    }

    @Test
    void theArchiveOfAddresseesIsEncryptedAndCanBeReadWithTheKey() throws IOException {
        String encrypted = ward.home().names("archive").stream()
                .filter(name -> name.endsWith(".gz.enc"))
                .findFirst()
                .orElseThrow();
        byte[] content =
                Files.readAllBytes(ward.home().home().root().resolve("archive").resolve(encrypted));
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
