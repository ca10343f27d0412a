package jp.shuno.batch.exchange.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shuno.batch.exchange.FilePass;
import jp.shuno.batch.exchange.InboundFormat;

/**
 * One kind of CSV: RFC 4180, header row, CR LF or LF, one charset without guessing. Unknown columns are a notice; a
 * missing required column, a row with another count of values, a value without its form and a last line without line
 * break refuse the file.
 *
 * @param <R> one data row
 */
public final class CsvFormat<R> implements InboundFormat<CsvHeader, R> {

    private final CsvTable<R> table;
    private final Charset charset;

    /** UTF-8, with or without a byte order mark. */
    CsvFormat(CsvTable<R> table) {
        this(table, StandardCharsets.UTF_8);
    }

    private CsvFormat(CsvTable<R> table, Charset charset) {
        this.table = table;
        this.charset = charset;
    }

    /** The same kind of file from a source that writes in that charset: UTF-8 or Windows-31J. */
    public CsvFormat<R> withCharset(Charset other) {
        return new CsvFormat<>(table, other);
    }

    @Override
    public FilePass<CsvHeader, R> begin(Path file) throws IOException {
        return new CsvPass<>(table, new StrictTextReader(Files.newInputStream(file), charset));
    }
}
