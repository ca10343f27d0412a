package jp.shuno.batch.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Listens to standard output and standard error, log lines included, as long as it is open. */
public final class HeardConsole implements AutoCloseable {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    private HeardConsole() {
        PrintStream listener = new PrintStream(heard, true, StandardCharsets.UTF_8);
        System.setOut(listener);
        System.setErr(listener);
    }

    /** Listens from now on. */
    public static HeardConsole listen() {
        return new HeardConsole();
    }

    /** What was said so far. */
    public String text() {
        return heard.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}
