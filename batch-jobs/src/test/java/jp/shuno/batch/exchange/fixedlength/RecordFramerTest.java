package jp.shuno.batch.exchange.fixedlength;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of ten bytes, so that a whole file can be seen. */
class RecordFramerTest {

    private static final String A = "1aaaaaaaaa";
    private static final String B = "2bbbbbbbbb";
    private static final String C = "9ccccccccc";

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                A + B + C,
                A + B + C + "\r\n",
                A + B + C + "\u001A",
                A + B + C + "\r\n\u001A",
                A + "\r\n" + B + "\r\n" + C + "\r\n",
                A + "\r\n" + B + "\r\n" + C,
                A + "\r\n" + B + "\r\n" + C + "\r\n\u001A",
                A + "\r\n" + B + "\r\n" + C + "\u001A"
            })
    void recordsAreCutWithAndWithoutLineBreaksAndWithAnEndOfFileByte(String file) throws IOException {
        assertThat(frame(file, false)).containsExactly(A, B, C);
        assertThat(findings.toList()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r"})
    void aLoneLineFeedOrCarriageReturnIsRefused(String lineBreak) throws IOException {
        assertThat(frame(A + lineBreak + B + lineBreak + C + lineBreak, false)).containsExactly(A, B, C);
        assertThat(onlyFinding().recordNo()).isEqualTo(1);
        assertThat(onlyFinding().byteOffset()).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r"})
    void aLoneLineFeedOrCarriageReturnIsTakenWhereAgreed(String lineBreak) throws IOException {
        assertThat(frame(A + lineBreak + B + lineBreak + C, true)).containsExactly(A, B, C);
        assertThat(findings.toList()).isEmpty();
    }

    @Test
    void anotherLineBreakInTheMiddleIsRefusedWithItsRecord() throws IOException {
        assertThat(frame(A + "\r\n" + B + "\n" + C + "\r\n", true)).containsExactly(A, B, C);
        assertThat(onlyFinding().recordNo()).isEqualTo(2);
        assertThat(onlyFinding().text()).contains("混在");
    }

    @Test
    void aLineBreakInAFileWithoutLineBreaksIsRefusedWithItsRecord() throws IOException {
        assertThat(frame(A + B + "\r\n" + C + C, false)).containsExactly(A, B, C, C);
        assertThat(onlyFinding().recordNo()).isEqualTo(3);
    }

    @Test
    void aMissingLineBreakMakesOneRecordOfTwo() throws IOException {
        List<FramedRecord> records = records(A + "\r\n" + B + C + "\r\n" + C + "\r\n", false);

        assertThat(records).extracting(FramedRecord::length).containsExactly(10, 20, 10);
        assertThat(records).extracting(FramedRecord::recordNo).containsExactly(1, 2, 3);
    }

    @Test
    void shortLongAndEmptyLinesKeepTheirLength() throws IOException {
        List<FramedRecord> records = records(A + "\r\n2bbb\r\n\r\n" + B + "bb\r\n" + C, false);

        assertThat(records).extracting(FramedRecord::length).containsExactly(10, 4, 0, 12, 10);
        assertThat(findings.toList()).isEmpty();
    }

    @Test
    void aFirstRecordThatIsTooLongStillTeachesItsLineBreak() throws IOException {
        List<FramedRecord> records = records(A + "x\r\n" + B + "\r\n" + C + "\r\n", false);

        assertThat(records).extracting(FramedRecord::length).containsExactly(11, 10, 10);
    }

    @Test
    void aFileCutInItsLastRecordGivesTheRest() throws IOException {
        assertThat(records(A + B + "9cccc", false))
                .extracting(FramedRecord::length)
                .containsExactly(10, 10, 5);
    }

    @Test
    void anEmptyFileGivesNothing() throws IOException {
        assertThat(frame("", false)).isEmpty();
    }

    @Test
    void aLineLongerThanTheBufferIsCountedAndNotKept() throws IOException {
        List<FramedRecord> records = records(A + "\r\n" + "2".repeat(200_000) + "\r\n" + C, false);

        assertThat(records).extracting(FramedRecord::length).containsExactly(10, 200_000, 10);
        assertThat(records.get(1).bytes()).hasSize(10);
    }

    private Finding onlyFinding() {
        assertThat(findings.toList()).hasSize(1);
        return findings.toList().getFirst();
    }

    private List<String> frame(String file, boolean lenient) throws IOException {
        return records(file, lenient).stream()
                .map(record -> new String(record.bytes(), StandardCharsets.US_ASCII))
                .toList();
    }

    private List<FramedRecord> records(String file, boolean lenient) throws IOException {
        List<FramedRecord> records = new ArrayList<>();
        try (RecordFramer framer = new RecordFramer(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.US_ASCII)), 10, lenient, findings)) {
            FramedRecord record = framer.next();
            while (record != null) {
                records.add(record);
                record = framer.next();
            }
        }
        return records;
    }
}
