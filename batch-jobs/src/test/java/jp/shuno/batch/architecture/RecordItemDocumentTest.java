package jp.shuno.batch.architecture;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.DebitLine;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.Party;
import jp.shuno.batch.cli.StorePayment;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.quarter.RefundQuarter;
import jp.shuno.batch.run.JobId;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.sql.database.Catalog;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * docs/record-items.md names every item of the collection ledger, the columns that hold it exist, and those that this
 * version is said to write are really written.
 */
@OnEveryDatabase
class RecordItemDocumentTest {

    private static final String ITEMS = Project.text("docs/record-items.md");
    private static final String GLOSSARY = Project.text("docs/glossary.md");
    private static final Pattern SECTION = Pattern.compile("[A-E]\\. .+");
    private static final Pattern COLUMN = Pattern.compile("`([a-z_]+\\.[a-z_]+)`");
    private static final Pattern JOB = Pattern.compile("JOB-\\d+");

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 26);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);
    private static final LocalDate DEBIT_DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 1);

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static TestWard refunds;

    /** A row of the document: how an item is called, where it lies and who writes it. */
    private record Item(String section, String japanese, String identifier, List<String> columns, Writer writer) {

        static Item of(String section, List<String> cells) {
            List<String> columns = COLUMN.matcher(cells.get(2))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            String identifier = Markdown.code(cells.get(1)).getLast();
            return new Item(section, cells.get(0), identifier, columns, Writer.of(cells.get(3)));
        }

        String name() {
            return section + " " + japanese + " " + identifier;
        }
    }

    /** The words of the column 書き込む処理, in the order of the table of counts. */
    private enum Writer {
        NOW,
        DERIVED,
        LATER,
        EMPTY,
        WORD;

        static Writer of(String cell) {
            return switch (cell.replaceAll(":.*", "")) {
                case "派生" -> DERIVED;
                case "後続" -> LATER;
                case "空欄" -> EMPTY;
                case "語" -> WORD;
                default -> NOW;
            };
        }
    }

    private static List<Item> items() {
        List<Item> items = new ArrayList<>();
        sections(ITEMS)
                .forEach((title, body) ->
                        Markdown.rows(body).forEach(row -> items.add(Item.of(title.substring(0, 1), row))));
        return items;
    }

    private static Map<String, String> sections(String document) {
        Map<String, String> sections = new LinkedHashMap<>(Markdown.sections(document));
        sections.keySet().removeIf(title -> !SECTION.matcher(title).matches());
        return sections;
    }

    @BeforeAll
    static void nights() {
        ward = TestWard.open(folder.resolve("home"));
        friday(ward.home().inbox(FRIDAY));
        ward.nightly(FRIDAY);
        monday(ward.home().inbox(MONDAY));
        ward.nightly(MONDAY);
        ward.nightly(DEBIT_DAY);
        ward.home().inbox(WEDNESDAY).debitResult("dd-result_1.txt", DEBIT_DAY, asked().result('2'));
        ward.nightly(WEDNESDAY);
        refunds = TestWard.open(RefundQuarter.home(TestHome.init(folder.resolve("refunds"))));
        new RefundQuarter(refunds).run(RefundQuarter.FIRST.plusDays(14));
    }

    @AfterAll
    static void close() {
        ward.close();
        refunds.close();
    }

    private static void friday(Delivery inbox) {
        inbox.csv(
                "addressees_1.csv",
                Party.header(),
                List.of(
                        Party.inFull(person(1)).row(),
                        Party.of(person(2)).related(person(1)).row()));
        inbox.csv(
                "assessments_1.csv",
                "levy,fiscal_year,attributable_year,obligor_no,notice_no,insurance_card_no,term,term_month,due_date,"
                        + "principal,annual_principal,revision,reason,decided_on,levy_change_reason,person_basic_type",
                List.of(
                        "NHI,2025,2025," + person(1) + "," + notice(1)
                                + ",港12-345,01,2025-06,2025-06-30,200000,200000,1,当初,2025-06-01,新規,1",
                        "NHI,2026,2026," + person(1) + "," + notice(2)
                                + ",港12-345,01,2026-06,2026-06-30,10000,10000,1,当初,2026-06-01,新規,1"));
        inbox.debitAccounts(
                "debit-accounts_1.csv",
                person(1) + ",NHI,9001,045,1,1234567,ﾐﾅﾄﾉ ﾀﾛｳ,2026-06-01,,1",
                person(1) + ",LTC1,9001,045,1,1234567,ﾐﾅﾄﾉ ﾀﾛｳ,2026-06-01,2027-03-31,1");
        inbox.debitRequest("dd-request_1.txt", DEBIT_DAY, asked());
        inbox.counter("counter_1.csv", paid(lateBill(), FRIDAY, 200_000));
        inbox.stores(
                "cvs_1.txt",
                FRIDAY,
                1,
                StorePayment.flash(bill(), FRIDAY.minusDays(1)),
                StorePayment.flash(bill(), FRIDAY.minusDays(1)).with(bill().damagedBarcode()));
    }

    private static void monday(Delivery inbox) {
        inbox.csv(
                "addressees_2.csv",
                Party.header(),
                List.of(Party.of(person(2))
                        .related(person(2))
                        .with("mailing_address", "港野市南町2-2")
                        .row()));
        inbox.assessments(
                "assessments_2.csv",
                Assessed.correction(notice(2), person(1), 2, MONDAY)
                        .term(1, 9_000)
                        .reason("減額"));
        inbox.counter("counter_2.csv", paid(lateBill(), FRIDAY.minusDays(1), 200_000));
        inbox.stores("cvs_2.txt", MONDAY, 2, StorePayment.confirmed(bill(), FRIDAY.minusDays(1)));
    }

    private static Bill lateBill() {
        return Bill.of(LevyType.NHI, 2025, notice(1), 1, 200_000);
    }

    private static Bill bill() {
        return Bill.of(notice(2), 1, 10_000);
    }

    private static DebitLine asked() {
        return DebitLine.of(bill(), "1234567");
    }

    @Test
    void everyItemOfTheGlossaryIsMappedUnderTheSameNameAndNothingElseIs() {
        List<String> mapped = items().stream().map(Item::name).toList();
        List<String> known = new ArrayList<>();
        sections(GLOSSARY)
                .forEach((title, body) -> Markdown.rows(body)
                        .forEach(row -> known.add(title.charAt(0) + " " + row.get(0) + " "
                                + row.getLast().replace("`", ""))));

        assertThat(known).hasSizeGreaterThan(160).doesNotHaveDuplicates();
        assertThat(mapped).containsExactlyElementsOf(known);
    }

    @Test
    void everyColumnThatHoldsAnItemExists() {
        Set<String> columns = columns();
        Map<String, List<String>> missing = new LinkedHashMap<>();
        for (Item item : items()) {
            List<String> unknown = item.columns().stream()
                    .filter(column -> !columns.contains(column))
                    .toList();
            if (!unknown.isEmpty()) {
                missing.put(item.name(), unknown);
            }
        }
        assertThat(missing)
                .as("items whose columns are not in the migrated schema")
                .isEmpty();
    }

    @Test
    void everyItemHasAColumnUnlessItIsAWord() {
        assertThat(items())
                .allSatisfy(item ->
                        assertThat(item.columns().isEmpty()).as(item.name()).isEqualTo(item.writer() == Writer.WORD));
    }

    @Test
    void whatThisVersionWritesIsWrittenByAJobThatItHas() {
        Set<String> jobs = new TreeSet<>();
        Arrays.stream(JobId.values()).map(JobId::number).forEach(jobs::add);
        sections(ITEMS)
                .forEach((title, body) -> Markdown.rows(body).forEach(row -> {
                    String now = row.get(3).replaceAll("後続.*", "");
                    List<String> named =
                            JOB.matcher(now).results().map(MatchResult::group).toList();
                    assertThat(jobs).as(row.getFirst()).containsAll(named);
                    assertThat(Writer.of(row.get(3)) == Writer.NOW)
                            .as(row.getFirst() + ": 書き込む処理")
                            .isEqualTo(!named.isEmpty());
                }));
    }

    @Test
    void everyColumnThatThisVersionIsSaidToWriteHasAValueAfterSomeNights() {
        Set<String> written = new LinkedHashSet<>();
        sections(ITEMS)
                .forEach((title, body) -> Markdown.rows(body).forEach(row -> {
                    if (row.get(3).startsWith("JOB-") && !row.get(3).contains("後続")) {
                        COLUMN.matcher(row.get(2)).results().forEach(found -> written.add(found.group(1)));
                    }
                }));
        written.retainAll(columns());

        assertThat(written).hasSizeGreaterThan(110);
        assertThat(written)
                .allSatisfy(column -> assertThat(values(column))
                        .as("rows with a value in %s", column)
                        .isPositive());
    }

    @Test
    void theTableOfCountsIsRight() {
        Map<String, List<Integer>> counted = new LinkedHashMap<>();
        for (Item item : items()) {
            List<Integer> line = counted.computeIfAbsent(item.section(), section -> new ArrayList<>(zeros()));
            count(line, item.writer());
            count(counted.computeIfAbsent("計", all -> new ArrayList<>(zeros())), item.writer());
        }
        Map<String, List<Integer>> stated = new LinkedHashMap<>();
        Markdown.rows(Markdown.section(ITEMS, "項目数").orElseThrow())
                .forEach(row -> stated.put(
                        row.getFirst().substring(0, 1),
                        row.stream().skip(1).map(Integer::valueOf).toList()));

        assertThat(stated).containsExactlyInAnyOrderEntriesOf(counted);
    }

    private static List<Integer> zeros() {
        return List.of(0, 0, 0, 0, 0, 0);
    }

    private static void count(List<Integer> line, Writer writer) {
        line.set(0, line.getFirst() + 1);
        line.set(1 + writer.ordinal(), line.get(1 + writer.ordinal()) + 1);
    }

    private static Set<String> columns() {
        return Catalog.of(ward.bean(DataSource.class)).columns().stream()
                .map(column -> column.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long values(String column) {
        int point = column.indexOf('.');
        String count = "SELECT COUNT(" + column.substring(point + 1) + ") FROM " + column.substring(0, point);
        return Stream.of(ward, refunds)
                .mapToLong(each -> each.sql().sql(count).query(Long.class).single())
                .sum();
    }
}
