package jp.shuno.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the invented staff answer: from the reports of a day alone, the same each time, and not always rightly. */
class SampleAnswersTest {

    /** A Friday; the answers come on Monday. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);

    private static final LocalDate CARELESS = LocalDate.of(2026, 6, 24);
    private static final Set<String> NEED_TWO = Set.of("POST_TO", "REFUND_TO_SENDER", "REALLOCATE", "REVERSE");
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    private Path home;

    private void exceptions(LocalDate day, String... rows) throws IOException {
        report(day, "exceptions.csv", "exception_id,kind,金額,候補", rows);
    }

    private void report(LocalDate day, String name, String header, String... rows) throws IOException {
        Path folder = Files.createDirectories(home.resolve("reports").resolve(day.toString()));
        List<String> lines = new ArrayList<>(List.of("\uFEFF" + header));
        lines.addAll(Arrays.asList(rows));
        Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
    }

    private static String[] many(String kind, String amount, String candidates) {
        return IntStream.rangeClosed(1, 60)
                .mapToObj(number -> "E%015d,%s,%s,%s".formatted(number, kind, amount, candidates))
                .toArray(String[]::new);
    }

    private List<SampleAnswers.Written> answer(LocalDate day, long seed) throws IOException {
        return SampleAnswers.write(new AnswerRequest(home, day, seed, MasterTables.municipal()));
    }

    private List<CSVRecord> decisions(LocalDate day) throws IOException {
        Path file = answer(day, 1).getFirst().file();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSV)) {
            return parser.getRecords();
        }
    }

    private static List<String> known(List<CSVRecord> decisions, String column) {
        return decisions.stream()
                .filter(row -> !row.get("exception_id").equals("E000000000000000") || !column.equals("action"))
                .map(row -> row.get(column))
                .toList();
    }

    private static Map<String, List<CSVRecord>> byMatter(List<CSVRecord> decisions) {
        return decisions.stream().collect(Collectors.groupingBy(row -> row.get("exception_id")));
    }

    @Test
    void answersComeWithTheNextBusinessDay() throws IOException {
        exceptions(DAY, many("E02", "1000", ""));
        assertThat(answer(DAY, 1))
                .extracting(written -> home.relativize(written.file()).toString())
                .containsExactly(
                        "inbox/2026-06-29/decisions_20260626_01.csv", "inbox/2026-06-29/decisions_20260626_02.csv");
    }

    @Test
    void theSameReportsAndSeedGiveTheSameBytesAndTheFileComesTwice() throws IOException {
        exceptions(DAY, many("E02", "1000", ""));
        List<SampleAnswers.Written> written = answer(DAY, 1);
        byte[] first = Files.readAllBytes(written.getFirst().file());
        assertThat(written.getLast().file()).hasBinaryContent(first);
        answer(DAY, 1);
        assertThat(written.getFirst().file()).hasBinaryContent(first);
        answer(DAY, 2);
        assertThat(Files.readAllBytes(written.getFirst().file())).isNotEqualTo(first);
    }

    @Test
    void whereNothingIsOpenNothingIsWritten() throws IOException {
        exceptions(DAY);
        assertThat(answer(DAY, 1)).isEmpty();
        assertThat(home.resolve("inbox")).doesNotExist();
    }

    @Test
    void aboutHalfOfWhatIsOpenIsAnsweredAndOneExceptionThereIsNot() throws IOException {
        exceptions(DAY, many("E07", "1000", ""));
        List<CSVRecord> decisions = decisions(DAY);
        assertThat(decisions.size()).isBetween(18, 44);
        assertThat(decisions.getLast().get("exception_id")).isEqualTo("E000000000000000");
        assertThat(decisions).allSatisfy(row -> assertThat(row.get("action")).isIn("REJECT", "SUSPEND"));
    }

    @Test
    void r034_moneyIsMovedByTwoPersonsToTheFirstCandidate() throws IOException {
        exceptions(DAY, many("E02", "1000", "NHI/2026/1000000010/03; NHI/2026/1000000010/04"));
        List<CSVRecord> decisions = decisions(DAY);
        decisions.removeLast();
        assertThat(decisions).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("action")).isEqualTo("POST_TO");
            assertThat(row.get("value")).isEqualTo("NHI/2026/1000000010/03");
        });
        assertThat(byMatter(decisions).values())
                .allSatisfy(rows -> assertThat(rows)
                        .extracting(row -> row.get("decided_by"))
                        .hasSize(2)
                        .doesNotHaveDuplicates());
    }

    @Test
    void r034_moneyWithoutACandidateGoesBackOrWaits() throws IOException {
        exceptions(DAY, many("E02", "1000", ""));
        assertThat(Set.copyOf(known(decisions(DAY), "action"))).contains("REFUND_TO_SENDER", "SUSPEND");
        exceptions(DAY, many("E01", "0", ""));
        assertThat(Set.copyOf(known(decisions(DAY), "action"))).containsExactly("REJECT");
    }

    @Test
    void r035_aProposalIsFollowedOrNot() throws IOException {
        exceptions(DAY, many("PROPOSAL", "1000", "NHI/2026/1000000010/03"));
        assertThat(Set.copyOf(known(decisions(DAY), "action"))).containsExactlyInAnyOrder("REALLOCATE", "REJECT");
    }

    @Test
    void onACarelessDayOnePersonDecidesTwice() throws IOException {
        exceptions(CARELESS, many("E02", "1000", "NHI/2026/1000000010/03"));
        List<CSVRecord> decisions = decisions(CARELESS);
        List<List<CSVRecord>> ofOnePerson = byMatter(decisions).values().stream()
                .filter(rows -> NEED_TWO.contains(rows.getFirst().get("action")))
                .filter(rows -> rows.stream()
                                .map(row -> row.get("decided_by"))
                                .distinct()
                                .count()
                        == 1)
                .toList();
        assertThat(ofOnePerson)
                .singleElement()
                .satisfies(rows -> assertThat(rows).hasSize(2));
    }

    @Test
    void aClosedGateIsApprovedByTwoOrStaysClosed() throws IOException {
        exceptions(DAY);
        boolean approved = false;
        boolean left = false;
        for (int plan = 0; plan < 12; plan++) {
            String row = "G%015d,dd-result".formatted(plan);
            report(DAY, "gate.csv", "計画番号,種別", row, row);
            List<SampleAnswers.Written> written = answer(DAY, 1);
            approved |= !written.isEmpty();
            left |= written.isEmpty();
            if (!written.isEmpty()) {
                List<CSVRecord> decisions = decisions(DAY);
                assertThat(decisions.subList(0, 2))
                        .allSatisfy(each -> assertThat(each.get("action")).isEqualTo("APPROVE"));
                assertThat(decisions.get(0).get("decided_by"))
                        .isNotEqualTo(decisions.get(1).get("decided_by"));
            }
        }
        assertThat(approved && left).isTrue();
    }
}
