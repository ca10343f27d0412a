package jp.shuno.batch.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreFormat;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreHeader;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreProfile;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.receipt.CodeDefect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ward of the benchmark is the same for everybody, and holds the mix that its description promises. */
class BenchWardTest {

    private static final int SIZE = 1_000;

    @TempDir
    private Path folder;

    private static Map<String, String> files(Path inbox) throws IOException {
        Map<String, String> contents = new HashMap<>();
        try (Stream<Path> all = Files.walk(inbox)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(inbox.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private Map<String, String> written(String name, int size, long seed) throws IOException {
        Path inbox = folder.resolve(name);
        BenchFiles.writeInbox(new BenchWard(size, seed), inbox);
        return files(inbox);
    }

    private static List<ConvenienceStoreRecord> payments(BenchWard ward) {
        List<ConvenienceStoreRecord> payments = new ArrayList<>();
        ward.payments().forEach(payments::add);
        return payments;
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        assertThat(written("one", SIZE, 7)).hasSize(3).isEqualTo(written("again", SIZE, 7));
    }

    @Test
    void anotherSeedGivesAnotherWard() throws IOException {
        assertThat(written("one", SIZE, 7).get("2026-06-26/" + BenchFiles.PAYMENTS))
                .isNotEqualTo(written("other", SIZE, 8).get("2026-06-26/" + BenchFiles.PAYMENTS));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 1_000, 20_000})
    void aReceiverFindsNoFaultInTheFileAndEveryReceiptInIt(int size) throws IOException {
        Path file = folder.resolve("payments.txt");
        BenchFiles.writePayments(new BenchWard(size, 1), file);

        FileCheck<ConvenienceStoreHeader> check =
                new ConvenienceStoreFormat(ConvenienceStoreProfile.standard(BenchWard.MAKER, "1429990001")).check(file);

        assertThat(check.findings()).isEmpty();
        assertThat(check.totals().countedRecords()).isEqualTo(size);
        assertThat(check.totals().statedRecords()).isEqualTo(size);
    }

    @Test
    void eachTwoHundredReceiptsHoldThePromisedMix() {
        BenchWard ward = new BenchWard(SIZE, 3);
        Map<TermKey, Long> assessed = new HashMap<>();
        for (int i = 0; i < ward.households(); i++) {
            assessed.put(ward.household(i).term(1), ward.household(i).principal(1));
        }
        Map<TermKey, List<Long>> paid = new HashMap<>();
        int wrongDigits = 0;
        int unknown = 0;
        for (ConvenienceStoreRecord payment : payments(ward)) {
            TermKey key = payment.barcode().termKey().orElseThrow();
            if (payment.barcode().defect(BenchWard.MAKER) == CodeDefect.CHECK_DIGIT) {
                wrongDigits++;
            } else if (!assessed.containsKey(key)) {
                unknown++;
            } else {
                paid.computeIfAbsent(key, term -> new ArrayList<>())
                        .add(payment.amount().amount());
            }
        }
        Map<String, Integer> mix = new HashMap<>();
        paid.forEach((term, amounts) -> mix.merge(outcome(amounts, assessed.get(term)), 1, Integer::sum));

        int blocks = SIZE / BenchWard.BLOCK;
        assertThat(wrongDigits).isEqualTo(blocks);
        assertThat(unknown).isEqualTo(2 * blocks);
        assertThat(mix)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "exact", 186 * blocks,
                        "twice", 2 * blocks,
                        "too much", 2 * blocks,
                        "too little", 3 * blocks,
                        "in two parts", blocks));
    }

    private static String outcome(List<Long> amounts, long assessed) {
        long sum = amounts.stream().mapToLong(Long::longValue).sum();
        if (amounts.size() == 1) {
            return sum == assessed ? "exact" : sum > assessed ? "too much" : "too little";
        }
        return sum == assessed ? "in two parts" : sum == 2 * assessed ? "twice" : "something else";
    }

    @Test
    void theFileIsNotInTheOrderOfTheNotices() {
        List<String> notices = payments(new BenchWard(SIZE, 1)).stream()
                .map(payment -> payment.barcode().freeUse())
                .toList();

        assertThat(notices)
                .isNotEqualTo(notices.stream().sorted(Comparator.naturalOrder()).toList());
    }

    @Test
    void theTermsOfANoticeAddUpToItsYear() {
        BenchWard ward = new BenchWard(SIZE, 5);

        for (int i = 0; i < ward.households(); i++) {
            BenchHousehold household = ward.household(i);
            assertThat(household.principal(1) + household.principal(2) + household.principal(3))
                    .isEqualTo(household.annual());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -200, 199, 1_001})
    void aSizeThatBreaksTheMixIsRefused(int size) {
        assertThatThrownBy(() -> new BenchWard(size, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
