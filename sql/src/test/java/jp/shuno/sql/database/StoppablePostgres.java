package jp.shuno.sql.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL of its own that can be stopped as if its machine had failed, and started again. Unlike the shared one it
 * waits for the disk at each commit, as a real one does.
 */
public final class StoppablePostgres implements AutoCloseable {

    private final EmbeddedPostgres first;
    private final Path data;
    private final Path control;
    private final PostgresLedgers ledgers;

    private StoppablePostgres(EmbeddedPostgres first, Path data) throws IOException {
        this.first = first;
        this.data = data;
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        String program =
                ProcessHandle.of(postmaster).orElseThrow().info().command().orElseThrow();
        this.control = Path.of(program).resolveSibling("pg_ctl");
        this.ledgers = new PostgresLedgers(first.getJdbcUrl("postgres", "postgres"));
    }

    /**
     * Starts one.
     *
     * @param data folder for its files, not there yet
     */
    public static StoppablePostgres start(Path data) throws IOException {
        EmbeddedPostgres first = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        return new StoppablePostgres(first, data);
    }

    /** A schema of its own. */
    public LedgerPlace emptyLedger() {
        return ledgers.next();
    }

    /** All connections break, nothing that was not committed survives; the next start has to recover. */
    public void stopImmediately() {
        control("stop", "-m", "immediate");
    }

    /** Starts it again on the same port; comes back when it answers. */
    public void startAgain() {
        control("start", "-w", "-l", data.resolve("server.log").toString(), "-o", "-p " + first.getPort());
    }

    private void control(String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // The server refuses to run as root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(control.toString(), "-D", data.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("control.log").toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        command + " failed: " + Files.readString(data.resolve("control.log"), StandardCharsets.UTF_8));
            }
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the server", interrupted);
        }
    }

    @Override
    public void close() throws IOException {
        first.close();
    }
}
