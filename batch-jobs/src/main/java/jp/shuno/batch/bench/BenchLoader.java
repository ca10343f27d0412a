package jp.shuno.batch.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Fills tables by COPY, and takes the receipts out and in again. */
final class BenchLoader {

    private static final int BUFFER = 64 * 1024;

    private final Connection connection;

    BenchLoader(Connection connection) {
        this.connection = connection;
    }

    /** Loads the ledger of a ward into an empty schema. */
    void load(BenchWard ward) throws SQLException {
        for (BenchTables.Filled filled : BenchTables.of(ward)) {
            CopyIn copy = copies().copyIn("COPY " + filled.table() + " (" + filled.columns() + ") FROM STDIN");
            try (CopyLines lines = new CopyLines(copy)) {
                filled.rows().accept(lines);
            }
        }
    }

    /** Writes a table as COPY text. */
    void save(String table, Path file) throws SQLException, IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            copies().copyOut("COPY " + table + " TO STDOUT", out);
        }
    }

    /** Fills a table from COPY text. */
    void fill(String table, Path file) throws SQLException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            copies().copyIn("COPY " + table + " FROM STDIN", in, BUFFER);
        }
    }

    private CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Gathers lines into larger pieces. */
    private static final class CopyLines implements Consumer<CharSequence>, AutoCloseable {

        private final CopyIn copy;
        private final StringBuilder waiting = new StringBuilder();

        private CopyLines(CopyIn copy) {
            this.copy = copy;
        }

        @Override
        public void accept(CharSequence line) {
            waiting.append(line).append('\n');
            if (waiting.length() >= BUFFER) {
                flush();
            }
        }

        @Override
        public void close() throws SQLException {
            flush();
            copy.endCopy();
        }

        private void flush() {
            byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
            waiting.setLength(0);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException refused) {
                throw new IllegalStateException("COPY was refused", refused);
            }
        }
    }
}
