package jp.shuno.batch.exchange.fixedlength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordBuilderTest {

    private enum Sample implements Field {
        KIND(FieldType.N, 1),
        AMOUNT(FieldType.N, 5),
        NAME(FieldType.C, 6),
        FILLER(FieldType.DUMMY, 3);

        private final FieldType type;
        private final int length;

        Sample(FieldType type, int length) {
            this.type = type;
            this.length = length;
        }

        @Override
        public String japanese() {
            return name();
        }

        @Override
        public String identifier() {
            return name();
        }

        @Override
        public FieldType type() {
            return type;
        }

        @Override
        public int length() {
            return length;
        }
    }

    private static final Layout<Sample> LAYOUT = Layout.of(Sample.class, 15);

    @Test
    void numbersAreFilledWithZerosAndTextWithSpaces() {
        byte[] record = new RecordBuilder<>(LAYOUT)
                .digits(Sample.KIND, "2")
                .number(Sample.AMOUNT, 450)
                .text(Sample.NAME, "ﾔﾏﾀﾞ")
                .toBytes();

        assertThat(new String(record, JisX0201.CHARSET)).isEqualTo("200450ﾔﾏﾀﾞ     ");
    }

    @Test
    void whatIsNotSetIsZerosOrSpaces() {
        assertThat(new String(new RecordBuilder<>(LAYOUT).toBytes(), JisX0201.CHARSET))
                .isEqualTo("000000         ");
    }

    @Test
    void fieldsComeBackAsTheyWereSet() {
        byte[] bytes = new RecordBuilder<>(LAYOUT)
                .number(Sample.AMOUNT, 99_999)
                .text(Sample.NAME, "ﾐ ﾅ")
                .toBytes();
        CutRecord<Sample> cut = LAYOUT.cut(new FramedRecord(1, bytes, bytes.length));

        assertThat(cut.number(Sample.AMOUNT)).isEqualTo(99_999);
        assertThat(cut.digits(Sample.AMOUNT)).isEqualTo("99999");
        assertThat(cut.text(Sample.NAME)).isEqualTo("ﾐ ﾅ");
        assertThat(cut.character(Sample.NAME)).isEqualTo('ﾐ');
        assertThat(cut.isZeros(Sample.KIND)).isTrue();
        assertThat(cut.isZeros(Sample.AMOUNT)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 100_000, Long.MAX_VALUE})
    void aNumberThatDoesNotFitIsNotWritten(long value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordBuilder<>(LAYOUT).number(Sample.AMOUNT, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "12a", " 12", "１２"})
    void digitsThatAreTooManyOrNoneAreNotWritten(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordBuilder<>(LAYOUT).digits(Sample.AMOUNT, value));
    }

    @Test
    void textThatIsTooLongIsNotCut() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordBuilder<>(LAYOUT).text(Sample.NAME, "ｶﾞｸﾌﾞﾁﾔ"));
    }

    @Test
    void aLayoutThatDoesNotAddUpIsADefect() {
        assertThatIllegalStateException().isThrownBy(() -> Layout.of(Sample.class, 16));
    }

    @Test
    void eachFieldIsNamedOnceAtItsFirstWrongByte() {
        byte[] bytes = "2 0a50\tAB\n  x y".getBytes(JisX0201.CHARSET);

        assertThat(LAYOUT.examine(new FramedRecord(3, bytes, bytes.length)))
                .extracting("recordNo", "byteOffset", "field", "refusal")
                .containsExactlyElementsOf(List.of(
                        org.assertj.core.api.Assertions.tuple(3, 2, "AMOUNT", true),
                        org.assertj.core.api.Assertions.tuple(3, 7, "NAME", true),
                        org.assertj.core.api.Assertions.tuple(3, 13, "FILLER", false)));
    }
}
