package jp.shuno.batch.exchange.conveniencestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Map;
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

/** The layout tables against the positions of the agent's document, typed in a second time. */
class ConvenienceStoreLayoutTest {

    @Test
    void everyRecordIs120Bytes() {
        assertThat(Stream.of(
                                ConvenienceStoreHeaderField.LAYOUT,
                                ConvenienceStoreDataField.LAYOUT,
                                ConvenienceStoreTrailerField.LAYOUT)
                        .map(Layout::length))
                .containsOnly(120);
    }

    @Test
    void theHeaderLiesAsAgreed() {
        assertThat(positions(ConvenienceStoreHeaderField.LAYOUT))
                .containsExactly(
                        "recordType 1-1",
                        "createdDate 2-9",
                        "createdTime 10-13",
                        "makerCode 14-19",
                        "originatorCode 20-29",
                        "originatorName 30-69",
                        "fileSequence 70-73",
                        "filler 74-120");
    }

    @Test
    void theDataRecordLiesAsInTheDocument() {
        assertThat(positions(ConvenienceStoreDataField.LAYOUT))
                .containsExactly(
                        "recordType 1-1",
                        "dataKind 2-3",
                        "storeDate 4-11",
                        "storeTime 12-15",
                        "barcodeKind 16-16",
                        "barcode 17-60",
                        "filler1 61-63",
                        "storeCode 64-70",
                        "customerSegment 71-72",
                        "acquiredDate 73-80",
                        "transferDate 81-88",
                        "accountingDate 89-96",
                        "chainCode 97-102",
                        "filler2 103-120");
    }

    @Test
    void theTrailerLiesAsAgreed() {
        assertThat(positions(ConvenienceStoreTrailerField.LAYOUT))
                .containsExactly(
                        "recordType 1-1",
                        "totalCount 2-9",
                        "totalAmount 10-21",
                        "flashCount 22-29",
                        "flashAmount 30-41",
                        "confirmedCount 42-49",
                        "confirmedAmount 50-61",
                        "cancelCount 62-69",
                        "cancelAmount 70-81",
                        "filler 82-120");
    }

    @ParameterizedTest
    @MethodSource("recordsWithLayouts")
    <F extends Enum<F> & Field> void aRecordCutIntoItsFieldsAndBuiltFromThemIsTheSameBytes(
            int record, Layout<F> layout) {
        byte[] bytes = ConvenienceStoreSample.file().record(record).getBytes(BankFile.CHARSET);
        Map<String, String> values = layout.values(new FramedRecord(record, bytes, bytes.length));
        RecordBuilder<F> builder = new RecordBuilder<>(layout);
        for (F field : layout.fields()) {
            builder.text(field, values.get(field.identifier()));
        }

        assertThat(builder.toBytes()).isEqualTo(bytes);
    }

    static Stream<Arguments> recordsWithLayouts() {
        return Stream.of(
                argumentSet("header", ConvenienceStoreSample.HEADER, ConvenienceStoreHeaderField.LAYOUT),
                argumentSet("flash", ConvenienceStoreSample.FLASH, ConvenienceStoreDataField.LAYOUT),
                argumentSet("confirmed", ConvenienceStoreSample.CONFIRMED, ConvenienceStoreDataField.LAYOUT),
                argumentSet("trailer", ConvenienceStoreSample.TRAILER, ConvenienceStoreTrailerField.LAYOUT),
                argumentSet("end", ConvenienceStoreSample.END, EndField.LAYOUT));
    }

    private static <F extends Enum<F> & Field> List<String> positions(Layout<F> layout) {
        return layout.fields().stream()
                .map(field -> field.identifier() + " " + layout.position(field) + "-"
                        + (layout.position(field) + field.length() - 1))
                .toList();
    }
}
