package jp.shuno.batch.exchange.zengin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.BankFile;
import jp.shuno.batch.exchange.fixedlength.EndField;
import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.FramedRecord;
import jp.shuno.batch.exchange.fixedlength.Layout;
import jp.shuno.batch.exchange.fixedlength.RecordBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The layout tables against the positions of the association's document, typed in a second time. */
class DirectDebitLayoutTest {

    @Test
    void everyRecordIs120Bytes() {
        assertThat(Stream.of(
                                DirectDebitHeaderField.LAYOUT,
                                DirectDebitDataField.LAYOUT,
                                DirectDebitTrailerField.LAYOUT,
                                EndField.LAYOUT)
                        .map(Layout::length))
                .containsOnly(120);
    }

    @Test
    void theHeaderLiesAsInTheDocument() {
        assertThat(positions(DirectDebitHeaderField.LAYOUT))
                .containsExactly(
                        "recordType 1-1",
                        "businessType 2-3",
                        "codeClass 4-4",
                        "originatorCode 5-14",
                        "originatorName 15-54",
                        "debitDate 55-58",
                        "collectionBankCode 59-62",
                        "collectionBankName 63-77",
                        "collectionBranchCode 78-80",
                        "collectionBranchName 81-95",
                        "collectionAccountType 96-96",
                        "collectionAccountNumber 97-103",
                        "filler 104-120");
    }

    @Test
    void theDataRecordLiesAsInTheDocument() {
        assertThat(positions(DirectDebitDataField.LAYOUT))
                .containsExactly(
                        "recordType 1-1",
                        "payerBankCode 2-5",
                        "payerBankName 6-20",
                        "payerBranchCode 21-23",
                        "payerBranchName 24-38",
                        "filler1 39-42",
                        "payerAccountType 43-43",
                        "payerAccountNumber 44-50",
                        "payerName 51-80",
                        "debitAmount 81-90",
                        "newCode 91-91",
                        "customerNumber 92-111",
                        "resultCode 112-112",
                        "filler2 113-120");
    }

    @Test
    void theTrailerAndTheEndRecordLieAsInTheDocument() {
        assertThat(positions(DirectDebitTrailerField.LAYOUT))
                .containsExactly(
                        "recordType 1-1",
                        "totalCount 2-7",
                        "totalAmount 8-19",
                        "collectedCount 20-25",
                        "collectedAmount 26-37",
                        "failedCount 38-43",
                        "failedAmount 44-55",
                        "filler 56-120");
        assertThat(positions(EndField.LAYOUT)).containsExactly("recordType 1-1", "filler 2-120");
    }

    @ParameterizedTest(name = "record {0}")
    @MethodSource("recordsWithLayouts")
    <F extends Enum<F> & Field> void aRecordCutIntoItsFieldsAndBuiltFromThemIsTheSameBytes(
            int record, Layout<F> layout) {
        byte[] bytes = DirectDebitSample.result().record(record).getBytes(BankFile.CHARSET);
        var values = layout.values(new FramedRecord(record, bytes, bytes.length));
        RecordBuilder<F> builder = new RecordBuilder<>(layout);
        for (F field : layout.fields()) {
            builder.text(field, values.get(field.identifier()));
        }

        assertThat(builder.toBytes()).isEqualTo(bytes);
        assertThat(values).hasSameSizeAs(layout.fields());
    }

    static Stream<Arguments> recordsWithLayouts() {
        return Stream.of(
                Arguments.of(DirectDebitSample.HEADER, DirectDebitHeaderField.LAYOUT),
                Arguments.of(DirectDebitSample.DATA_1, DirectDebitDataField.LAYOUT),
                Arguments.of(DirectDebitSample.DATA_2, DirectDebitDataField.LAYOUT),
                Arguments.of(DirectDebitSample.TRAILER, DirectDebitTrailerField.LAYOUT),
                Arguments.of(DirectDebitSample.END, EndField.LAYOUT));
    }

    private static <F extends Enum<F> & Field> List<String> positions(Layout<F> layout) {
        return layout.fields().stream()
                .map(field -> field.identifier() + " " + layout.position(field) + "-"
                        + (layout.position(field) + field.length() - 1))
                .toList();
    }
}
