package jp.shuno.batch.exchange.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one table as RFC 4180 CSV: header row, comma, CR LF after every row. A value stands in quotation marks only
 * where it holds a comma, a quotation mark, a line break or a blank at either end, so that the same rows always give
 * the same bytes.
 */
public final class CsvTableWriter implements Closeable {

    private static final String LINE_END = "\r\n";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;
    private final int width;

    /**
     * A table in UTF-8; writes the header row.
     *
     * @param out closed by this writer
     * @param header the column names
     * @param bom whether a byte order mark comes first, so that a spreadsheet opens the file in the right charset
     */
    public CsvTableWriter(OutputStream out, List<String> header, boolean bom) throws IOException {
        this(encoding(out, StandardCharsets.UTF_8), header, bom);
    }

    /**
     * A table in another charset, without byte order mark; writes the header row. A character that the charset lacks
     * throws {@link java.nio.charset.UnmappableCharacterException} when it is flushed, never becomes a question mark.
     *
     * @param out closed by this writer
     * @param charset for instance Windows-31J
     * @param header the column names
     */
    public CsvTableWriter(OutputStream out, Charset charset, List<String> header) throws IOException {
        this(encoding(out, charset), header, false);
    }

    /**
     * A table of characters; writes the header row.
     *
     * @param out closed by this writer
     * @param header the column names
     * @param bom whether a byte order mark comes first
     */
    public CsvTableWriter(Writer out, List<String> header, boolean bom) throws IOException {
        this.out = out;
        this.width = header.size();
        if (bom) {
            out.write(BYTE_ORDER_MARK);
        }
        row(header);
    }

    /**
     * Writes one row.
     *
     * @param values as many as the header has columns; null is written as nothing
     * @throws IllegalArgumentException when there are more or fewer
     */
    public void row(List<? extends @Nullable String> values) throws IOException {
        if (values.size() != width) {
            throw new IllegalArgumentException("row has " + values.size() + " values, header has " + width);
        }
        for (int i = 0; i < width; i++) {
            if (i > 0) {
                out.write(',');
            }
            String value = values.get(i);
            if (value != null) {
                out.write(needsQuotes(value) ? quoted(value) : value);
            }
        }
        out.write(LINE_END);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static Writer encoding(OutputStream out, Charset charset) {
        return new BufferedWriter(new OutputStreamWriter(
                out,
                charset.newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static boolean needsQuotes(String value) {
        return value.startsWith(" ")
                || value.endsWith(" ")
                || value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
