package jp.shuno.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.domain.receipt.SlipLines;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The planted cases stand where {@code expected.json} says, and are what their names say. */
class PlantedCasesTest {

    private static final Set<String> ALL = Set.of(
            "confirmed-without-flash",
            "double-payment-two-stores",
            "earlier-paid-arrives-later",
            "flash-then-cancel-other-day",
            "flash-then-cancel-same-day",
            "flash-cancel-confirmed-one-day",
            "flash-after-confirmed",
            "cancel-without-flash",
            "cancel-after-confirmed",
            "confirmed-after-cancel",
            "unknown-key-flash",
            "unknown-key-confirmed",
            "wrong-barcode-check-digit",
            "foreign-maker-code",
            "same-record-twice-in-a-file",
            "same-record-in-a-later-file",
            "confirmed-without-time-and-store",
            "expired-slip",
            "payment-date-in-the-future",
            "partial-payment",
            "decrease-after-payment",
            "decrease-to-zero-after-payment",
            "increase-on-later-terms",
            "occasional-term",
            "two-revisions-in-one-file",
            "revision-repeated",
            "revision-conflict",
            "assessment-wrong-check-digit",
            "unknown-addressee",
            "annual-is-not-the-sum",
            "increase-on-a-due-term",
            "key-conflict",
            "assessment-too-late",
            "counter-wrong-check-digit",
            "counter-less-than-the-slip",
            "counter-more-than-the-slip",
            "counter-zero-amount",
            "counter-same-line-twice",
            "double-payment-two-channels",
            "addressee-wrong-check-digit",
            "direct-debit-and-store",
            "late-file",
            "resent-after-cut-off",
            "resent-after-wrong-total",
            "late-with-charge",
            "late-with-part-of-the-charge",
            "late-charge-afterwards",
            "late-with-charge-by-payeasy",
            "wrong-slip-earlier-term-open",
            "csv-flash-then-confirmed",
            "csv-flash-then-cancel",
            "csv-real-time",
            "csv-post-office",
            "csv-post-office-correction",
            "payeasy-notice-then-bulk",
            "payeasy-notice-then-cancel",
            "payeasy-confirmed-differs",
            "payeasy-bulk-twice",
            "elqr-paid",
            "elqr-cancel-after-paid",
            "elqr-part",
            "card-flash-then-confirmed",
            "card-confirmed-differs",
            "card-flash-then-cancel",
            "app-flash-then-confirmed",
            "double-payment-app-and-store",
            "triple-payment-three-channels");

    @TempDir
    private static Path folder;

    private static WrittenWard ward;

    @BeforeAll
    static void writeTheWard() throws IOException {
        ward = WrittenWard.write(folder.resolve("ward"), 300, 7, "2026-11-24", 5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void threeHundredPeopleAndFiveDaysAreEnoughForAll(long seed) throws IOException {
        WrittenWard other = WrittenWard.write(folder.resolve("seed" + seed), 300, seed, "2026-11-24", 5);
        assertThat(other.caseNames()).containsAll(ALL);
    }

    @Test
    void everyCaseStandsInAFileThatIsTaken() {
        for (JsonNode planted : ward.cases()) {
            assertThat(ward.file(planted)).exists();
            assertThat(ward.refused()).doesNotContain(ward.name(ward.file(planted)));
        }
    }

    @Test
    void casesOfSlipsAreWhatTheyAreCalled() throws IOException {
        assertThat(sales("wrong-barcode-check-digit").getFirst().barcode().hasValidCheckDigit())
                .isFalse();
        assertThat(sales("foreign-maker-code").getFirst().barcode().makerCode())
                .isNotEqualTo(Identity.standard().storeMakerCode());
        ConvenienceStoreRecord expired = sales("expired-slip").getFirst();
        assertThat(expired.barcode().deadline().orElseThrow()).isBefore(expired.storeDate());
        ConvenienceStoreRecord silent =
                sales("confirmed-without-time-and-store").getLast();
        assertThat(silent.storeTime()).isNull();
        assertThat(silent.storeCode()).isEmpty();
        assertThat(sales("payment-date-in-the-future").getFirst().storeDate()).isAfter(LocalDate.of(2026, 11, 25));
    }

    @Test
    void casesOfOrderHaveTheirKinds() throws IOException {
        assertThat(kinds("flash-then-cancel-other-day")).containsExactly(ReceiptKind.FLASH, ReceiptKind.CANCEL);
        assertThat(kinds("flash-after-confirmed")).containsExactly(ReceiptKind.CONFIRMED, ReceiptKind.FLASH);
        assertThat(kinds("cancel-without-flash")).containsExactly(ReceiptKind.CANCEL);
        assertThat(kinds("cancel-after-confirmed"))
                .containsExactly(ReceiptKind.FLASH, ReceiptKind.CONFIRMED, ReceiptKind.CANCEL);
        assertThat(kinds("confirmed-after-cancel"))
                .containsExactly(ReceiptKind.FLASH, ReceiptKind.CANCEL, ReceiptKind.CONFIRMED);
        assertThat(kinds("flash-cancel-confirmed-one-day"))
                .containsExactlyInAnyOrder(ReceiptKind.FLASH, ReceiptKind.CANCEL, ReceiptKind.CONFIRMED);
    }

    @Test
    void r033_theEarlierPaidArrivesLater() throws IOException {
        List<ConvenienceStoreRecord> sales = sales("earlier-paid-arrives-later");
        assertThat(sales.getLast().barcode()).isEqualTo(sales.getFirst().barcode());
        assertThat(sales.getLast().storeDate()).isBefore(sales.getFirst().storeDate());
    }

    @Test
    void r023_aRepeatedRecordIsEqualInEveryField() throws IOException {
        for (String name : List.of("same-record-twice-in-a-file", "same-record-in-a-later-file")) {
            List<ConvenienceStoreRecord> sales = sales(name);
            assertThat(sales).hasSize(2);
            assertThat(sales.getLast())
                    .usingRecursiveComparison()
                    .ignoringFields("recordNo")
                    .isEqualTo(sales.getFirst());
        }
    }

    @Test
    void casesOfTheCounterAreWhatTheyAreCalled() {
        CSVRecord wrong = rows("counter-wrong-check-digit").getFirst();
        assertThat(new SlipLines(wrong.get("slip_key_upper"), wrong.get("slip_key_lower")).haveValidCheckDigits())
                .isFalse();
        assertThat(rows("counter-zero-amount").getFirst().get("amount")).isEqualTo("0");
        assertThat(rows("counter-same-line-twice")).hasSize(2);
    }

    @Test
    void casesOfAssessmentsStandAtTheirRows() {
        assertThat(rows("decrease-to-zero-after-payment"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("principal")).isEqualTo("0"));
        assertThat(rows("occasional-term")).extracting(row -> row.get("term")).containsExactly("11");
        assertThat(rows("revision-repeated"))
                .hasSize(10)
                .allSatisfy(row -> assertThat(row.get("revision")).isEqualTo("1"));
        CSVRecord due = rows("increase-on-a-due-term").getFirst();
        assertThat(due.get("due_date")).isLessThan(due.get("decided_on"));
        assertThat(rows("assessment-too-late").getFirst().get("attributable_year"))
                .isEqualTo("2023");
    }

    private static List<CSVRecord> rows(String name) {
        return ward.cases().stream()
                .filter(node -> node.get("case").asString().equals(name))
                .filter(node -> node.get("file").asString().endsWith(".csv"))
                .map(node ->
                        ward.rows(ward.file(node)).get(node.get("record_no").asInt() - 1))
                .toList();
    }

    private static List<ReceiptKind> kinds(String name) throws IOException {
        return sales(name).stream().map(ConvenienceStoreRecord::kind).toList();
    }

    private static List<ConvenienceStoreRecord> sales(String name) throws IOException {
        List<ConvenienceStoreRecord> sales = new ArrayList<>();
        for (JsonNode node : ward.cases()) {
            if (node.get("case").asString().equals(name)
                    && node.get("file").asString().endsWith(".txt")) {
                sales.add(ward.sales(ward.file(node)).get(node.get("record_no").asInt() - 1));
            }
        }
        return sales;
    }
}
