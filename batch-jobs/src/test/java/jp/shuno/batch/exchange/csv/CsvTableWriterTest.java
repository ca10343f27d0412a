package jp.shuno.batch.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableWriterTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void everyRowEndsInCrLfAndOnlyWhatMustBeQuotedIs() throws IOException {
        try (CsvTableWriter table = new CsvTableWriter(bytes, List.of("発生元", "理由", "金額"), false)) {
            table.row(Arrays.asList("a,b", "\"c\"", null));
            table.row(Arrays.asList("", " 前", "後 "));
            table.row(Arrays.asList("一\r\n二", "三\n四", "0012"));
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("発生元,理由,金額\r\n\"a,b\",\"\"\"c\"\"\",\r\n,\" 前\",\"後 \"\r\n\"一\r\n二\",\"三\n四\",0012\r\n");
    }

    @Test
    void aByteOrderMarkComesFirstWhereWanted() throws IOException {
        new CsvTableWriter(bytes, List.of("金額"), true).close();

        assertThat(bytes.toByteArray()).startsWith(0xEF, 0xBB, 0xBF).endsWith('\r', '\n');
    }

    @Test
    void aTableOfCharactersIsTheSame() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvTableWriter table = new CsvTableWriter(text, List.of("a", "b"), true)) {
            table.row(List.of("1", "2"));
        }

        assertThat(text).hasToString("\uFEFFa,b\r\n1,2\r\n");
    }

    @Test
    void aRowOfAnotherWidthIsADefect() throws IOException {
        CsvTableWriter table = new CsvTableWriter(bytes, List.of("a", "b"), false);

        assertThatIllegalArgumentException().isThrownBy(() -> table.row(List.of("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> table.row(List.of("1", "2", "3")));
    }

    @Test
    void aCharacterThatTheCharsetLacksIsNeverReplaced() throws IOException {
        CsvTableWriter table = new CsvTableWriter(bytes, WINDOWS_31J, List.of("name"));
        table.row(List.of("𠮷野"));

        assertThatExceptionOfType(UnmappableCharacterException.class).isThrownBy(table::close);
    }

    @Test
    void aTableInWindows31jHasOneByteForHalfWidthKana() throws IOException {
        try (CsvTableWriter table = new CsvTableWriter(bytes, WINDOWS_31J, List.of("kana"))) {
            table.row(List.of("ｱ"));
        }

        assertThat(bytes.toByteArray()).endsWith(0xB1, '\r', '\n');
    }
}
