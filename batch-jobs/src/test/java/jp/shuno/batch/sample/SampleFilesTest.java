package jp.shuno.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shuno.batch.exchange.zengin.DirectDebitRecord;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.party.CorporateNumber;
import jp.shuno.domain.party.MyNumber;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of one ward of 5,000 over a due date: sound in themselves and in step with each other. */
class SampleFilesTest {

    private static final String FIRST_DAY = "2026-11-26";

    @TempDir
    private static Path folder;

    private static WrittenWard ward;

    @BeforeAll
    static void writeTheWard() throws IOException {
        ward = WrittenWard.write(folder, 5000, 11, FIRST_DAY, 6);
    }

    @Test
    void everyGoodFileIsUsable() throws IOException {
        for (Path file : ward.inboundFiles()) {
            if (!ward.refused().contains(ward.name(file))) {
                assertThat(ward.check(file).isUsable()).as(ward.name(file)).isTrue();
            }
        }
    }

    @Test
    void everyRefusedFileFailsItsCheckUnlessOnlyTheRegisterCanTell() throws IOException {
        assertThat(ward.refused()).hasSizeGreaterThanOrEqualTo(9);
        for (Path file : ward.inboundFiles()) {
            String name = ward.name(file);
            boolean onlyTheRegisterCanTell =
                    name.contains("_copy") || name.contains("dd-result") || name.contains("unknownkind");
            if (ward.refused().contains(name) && !onlyTheRegisterCanTell) {
                assertThat(ward.check(file).isUsable()).as(name).isFalse();
            }
        }
    }

    @Test
    void everyRefusedFileIsThere() {
        assertThat(ward.refused())
                .allSatisfy(name -> assertThat(folder.resolve(name)).exists());
    }

    @Test
    void theCopyHasTheBytesOfAnAcceptedFile() throws IOException {
        Path copy = ward.files("cvs").stream()
                .filter(file -> file.toString().contains("_copy"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readAllBytes(copy))
                .isEqualTo(Files.readAllBytes(ward.files("cvs").getFirst()));
    }

    @Test
    void whatWasCutOffComesWholeTheNextDay() throws IOException {
        byte[] cut = Files.readAllBytes(folder.resolve("2026-11-27/cvs_20261127_02.txt"));
        byte[] whole = Files.readAllBytes(folder.resolve("2026-11-30/cvs_20261127_02_resent.txt"));
        assertThat(whole).hasSizeGreaterThan(cut.length).startsWith(cut);
    }

    @Test
    void numbersHaveTheirCheckDigits() throws IOException {
        for (CSVRecord row : ward.rows(ward.files("addressees").getFirst())) {
            assertThat(new AddresseeNumber(row.get("addressee_no"))).isNotNull();
            check(row.get("my_number"), MyNumber::new);
            check(row.get("corporate_number"), CorporateNumber::new);
        }
        for (CSVRecord row : ward.rows(ward.files("assessments").getFirst())) {
            assertThat(new NoticeNumber(row.get("notice_no"))).isNotNull();
        }
    }

    private static void check(String number, Function<String, ?> type) {
        if (!number.isEmpty()) {
            assertThat(type.apply(number)).isNotNull();
        }
    }

    @Test
    void everyHouseholdHeadOwesAPremiumOfTenTerms() throws IOException {
        List<CSVRecord> people = ward.rows(ward.files("addressees").getFirst());
        Set<String> heads = people.stream()
                .map(row -> row.get("household_head_no"))
                .filter(no -> !no.isEmpty())
                .collect(Collectors.toSet());
        Map<String, Long> terms = firstRows().stream()
                .filter(row -> row.get("levy").equals("NHI"))
                .collect(Collectors.groupingBy(row -> row.get("notice_no"), Collectors.counting()));
        Set<String> obligors =
                firstRows().stream().map(row -> row.get("obligor_no")).collect(Collectors.toSet());
        assertThat(obligors).isEqualTo(heads);
        assertThat(terms.values().stream().filter(count -> count >= 10).count()).isGreaterThanOrEqualTo(3000);
    }

    @Test
    void r001_aNoticeNumberHasOneObligorAndOneYear() throws IOException {
        Map<String, Set<String>> owners = new HashMap<>();
        Set<String> terms = new HashSet<>();
        for (CSVRecord row : firstRows()) {
            String notice = row.get("levy") + row.get("fiscal_year") + row.get("notice_no");
            owners.computeIfAbsent(notice, key -> new HashSet<>())
                    .add(row.get("obligor_no") + row.get("attributable_year"));
            assertThat(terms.add(notice + row.get("term"))).as(notice).isTrue();
        }
        assertThat(owners.values()).allSatisfy(owner -> assertThat(owner).hasSize(1));
    }

    @Test
    void r007_theAnnualAmountIsTheSumOfTheTerms() throws IOException {
        Map<String, Long> sums = new HashMap<>();
        Map<String, Long> annual = new HashMap<>();
        for (CSVRecord row : firstRows()) {
            String notice = row.get("levy") + row.get("notice_no");
            sums.merge(notice, Long.valueOf(row.get("principal")), Long::sum);
            annual.put(notice, Long.valueOf(row.get("annual_principal")));
        }
        assertThat(sums).isEqualTo(annual);
    }

    @Test
    void thereAreOtherLeviesPastYearsAndOccasionalTerms() throws IOException {
        assertThat(firstRows()).extracting(row -> row.get("levy")).contains("NHI", "LTC1", "LEM");
        assertThat(firstRows()).anyMatch(row -> !row.get("attributable_year").equals(row.get("fiscal_year")));
        assertThat(firstRows()).extracting(row -> row.get("term")).contains("01", "10", "11");
        assertThat(firstRows())
                .allSatisfy(row -> assertThat(row.get("decided_on")).isLessThan(FIRST_DAY));
    }

    @Test
    void banksAndAccountsAreInvented() throws IOException {
        Set<String> invented = Set.copyOf(BankBranch.BANK_CODES);
        List<CSVRecord> accounts = ward.rows("debit-accounts");
        assertThat(accounts).extracting(row -> row.get("bank_code")).isSubsetOf(invented);
        assertThat(accounts).extracting(row -> row.get("account_no")).allMatch(number -> number.matches("[09]\\d{6}"));
        assertThat(ward.rows("bank-directory"))
                .extracting(row -> row.get("bank_code"))
                .isSubsetOf(invented);
    }

    @Test
    void aboutAThirdOfThosePaysSlipsInAWeek() throws IOException {
        Map<String, String> obligors = new HashMap<>();
        firstRows().forEach(row -> obligors.put(row.get("notice_no"), row.get("obligor_no")));
        Set<String> debited = ward.rows("debit-accounts").stream()
                .filter(row -> row.get("to_date").isEmpty())
                .map(row -> row.get("obligor_no"))
                .collect(Collectors.toSet());
        Set<String> slipPayers = new HashSet<>(obligors.values());
        slipPayers.removeAll(debited);
        Set<String> paying = ward.paidNotices().stream().map(obligors::get).collect(Collectors.toSet());
        paying.retainAll(slipPayers);
        double share = (double) paying.size() / slipPayers.size();
        assertThat((double) debited.size() / (debited.size() + slipPayers.size()))
                .isBetween(0.40, 0.50);
        assertThat(share).isBetween(0.25, 0.38);
    }

    @Test
    void r163_everyRequestIsAnsweredOnceByItsBank() throws IOException {
        List<Path> requests = ward.goodFiles("dd-request");
        List<Path> results = ward.goodFiles("dd-result");
        assertThat(requests).hasSize(3);
        assertThat(results).hasSize(3);
        Set<Character> codes = new HashSet<>();
        for (int i = 0; i < requests.size(); i++) {
            List<DirectDebitRecord> answers = ward.results(results.get(i));
            assertThat(answers.stream().map(SampleFilesTest::keyOf))
                    .containsExactlyElementsOf(ward.requests(requests.get(i)).stream()
                            .map(SampleFilesTest::keyOf)
                            .toList());
            answers.forEach(answer -> codes.add(answer.resultCode()));
        }
        assertThat(codes).contains('0', '1').isSubsetOf('0', '1', '2', '3', '4', '8', '9');
    }

    @Test
    void r163_theBadResultLacksOneAnswer() throws IOException {
        Path bad = ward.files("dd-result").stream()
                .filter(file -> ward.refused().contains(ward.name(file)))
                .findFirst()
                .orElseThrow();
        Path request = ward.goodFiles("dd-request").getLast();
        assertThat(ward.results(bad)).hasSize(ward.requests(request).size() - 1);
    }

    @Test
    void aDayWithoutNewAccountsSendsTheSameBytes() throws IOException {
        List<Path> quiet = ward.files("debit-accounts").subList(1, 6);
        for (Path file : quiet) {
            assertThat(ward.rows(file)).isEmpty();
            assertThat(Files.readAllBytes(file)).isEqualTo(Files.readAllBytes(quiet.getFirst()));
        }
    }

    private static String keyOf(DirectDebitRecord debit) {
        return debit.customerNumber().value() + "/" + debit.accountNumber().value() + "/"
                + debit.amount().amount();
    }

    private static List<CSVRecord> firstRows() throws IOException {
        return ward.rows(ward.files("assessments").getFirst());
    }
}
