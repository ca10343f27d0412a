package jp.shuno.batch.exchange.zengin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.BankFile;
import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.FramedRecord;
import jp.shuno.batch.exchange.fixedlength.Layout;
import jp.shuno.batch.exchange.fixedlength.RecordBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The layout tables against the positions of the association's document, typed in a second time. */
class TransferInLayoutTest {

    @Test
    void everyRecordIs200Bytes() {
        assertThat(Stream.of(
                                TransferInHeaderField.LAYOUT,
                                TransferInDataField.LAYOUT_A,
                                TransferInDataField.LAYOUT_B,
                                TransferInTrailerField.LAYOUT,
                                TransferInEndField.LAYOUT)
                        .map(Layout::length))
                .containsOnly(200);
    }

    @Test
    void theHeaderLiesAsInTheDocument() {
        assertThat(positions(TransferInHeaderField.LAYOUT))
                .containsExactly(
                        "recordType 1-1",
                        "businessType 2-3",
                        "codeClass 4-4",
                        "createdDate 5-10",
                        "fromDate 11-16",
                        "toDate 17-22",
                        "bankCode 23-26",
                        "bankName 27-41",
                        "branchCode 42-44",
                        "branchName 45-59",
                        "accountType 60-60",
                        "accountNumber 61-67",
                        "accountName 68-107",
                        "filler 108-200");
    }

    @Test
    void theDataRecordOfFormatALiesAsInTheDocument() {
        assertThat(positions(TransferInDataField.LAYOUT_A))
                .containsExactly(
                        "recordType 1-1",
                        "inquiryNumber 2-7",
                        "accountDate 8-13",
                        "valueDate 14-19",
                        "amount 20-29",
                        "otherInstrumentAmount 30-39",
                        "remitterCode 40-49",
                        "remitterName 50-97",
                        "originBankName 98-112",
                        "originBranchName 113-127",
                        "cancelFlag 128-128",
                        "ediInfo 129-148",
                        "filler 149-200");
    }

    @Test
    void theDataRecordOfFormatBHasAmountsOfTwelveDigits() {
        assertThat(positions(TransferInDataField.LAYOUT_B))
                .containsExactly(
                        "recordType 1-1",
                        "inquiryNumber 2-7",
                        "accountDate 8-13",
                        "valueDate 14-19",
                        "amount 20-31",
                        "otherInstrumentAmount 32-43",
                        "remitterCode 44-53",
                        "remitterName 54-101",
                        "originBankName 102-116",
                        "originBranchName 117-131",
                        "cancelFlag 132-132",
                        "ediInfo 133-152",
                        "filler 153-200");
    }

    @Test
    void theTrailerAndTheEndRecordLieAsInTheDocument() {
        assertThat(positions(TransferInTrailerField.LAYOUT))
                .containsExactly(
                        "recordType 1-1",
                        "transferCount 2-7",
                        "transferAmount 8-19",
                        "cancelCount 20-25",
                        "cancelAmount 26-37",
                        "filler 38-200");
        assertThat(positions(TransferInEndField.LAYOUT)).containsExactly("recordType 1-1", "filler 2-200");
    }

    @ParameterizedTest(name = "record {1}")
    @MethodSource("recordsWithLayouts")
    <F extends Enum<F> & Field> void aRecordCutIntoItsFieldsAndBuiltFromThemIsTheSameBytes(
            BankFile file, int record, Layout<F> layout) {
        byte[] bytes = file.record(record).getBytes(BankFile.CHARSET);
        var values = layout.values(new FramedRecord(record, bytes, bytes.length));
        RecordBuilder<F> builder = new RecordBuilder<>(layout);
        for (F field : layout.fields()) {
            builder.text(field, values.get(field.identifier()));
        }

        assertThat(builder.toBytes()).isEqualTo(bytes);
        assertThat(values).hasSameSizeAs(layout.fields());
    }

    static Stream<Arguments> recordsWithLayouts() {
        BankFile a = TransferInSample.formatA();
        BankFile b = TransferInSample.formatB();
        return Stream.of(
                Arguments.of(a, TransferInSample.HEADER, TransferInHeaderField.LAYOUT),
                Arguments.of(a, TransferInSample.DATA_1, TransferInDataField.LAYOUT_A),
                Arguments.of(a, TransferInSample.DATA_3, TransferInDataField.LAYOUT_A),
                Arguments.of(b, TransferInSample.DATA_1, TransferInDataField.LAYOUT_B),
                Arguments.of(b, TransferInSample.DATA_2, TransferInDataField.LAYOUT_B),
                Arguments.of(a, TransferInSample.TRAILER, TransferInTrailerField.LAYOUT),
                Arguments.of(a, TransferInSample.END, TransferInEndField.LAYOUT));
    }

    private static <F extends Enum<F> & Field> List<String> positions(Layout<F> layout) {
        return layout.fields().stream()
                .map(field -> field.identifier() + " " + layout.position(field) + "-"
                        + (layout.position(field) + layout.length(field) - 1))
                .toList();
    }
}
