package jp.shuno.ocr.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A process that answers requests, started when it is first needed, replaced after so many requests, and ended when it
 * takes too long. For one thread at a time.
 */
public final class Worker implements AutoCloseable {

    /** The longest answer; a page with all its cut-outs has a few megabytes. */
    private static final int ANSWER_MAX = 1 << 27;

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration END_LIMIT = Duration.ofSeconds(5);

    private final String program;
    private final Limits limits;
    private @Nullable Running running;

    /**
     * Prepares a worker; nothing is started yet.
     *
     * @param program the class whose main method calls {@link WorkerMain#serve}
     */
    public Worker(String program, Limits limits) {
        this.program = program;
        this.limits = limits;
    }

    /**
     * What a worker may use.
     *
     * @param heapMegabytes of its Java heap; the engine takes some 100 more
     * @param answers until it is replaced, at least 1
     * @param patience for one answer
     */
    public record Limits(int heapMegabytes, int answers, Duration patience) {

        /** Sixty seconds for a page, which takes a third of one; 500 pages for a process. */
        public static final Limits USUAL = new Limits(384, 500, Duration.ofSeconds(60));
    }

    /** A process with what it has answered so far. */
    private static final class Running {
        private final Process process;
        private final DataOutputStream requests;
        private final BlockingQueue<Optional<byte[]>> answers = new LinkedBlockingQueue<>();
        private int answered;

        Running(Process process) {
            this.process = process;
            this.requests = new DataOutputStream(process.getOutputStream());
        }
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @throws WorkerDiedException when none came; the next request meets a new process
     * @throws EngineMissingException when the process lacks what it reads with
     */
    public byte[] ask(byte[] request) throws WorkerDiedException {
        Running worker = running == null ? started() : running;
        running = worker;
        try {
            worker.requests.writeInt(request.length);
            worker.requests.write(request);
            worker.requests.flush();
        } catch (IOException gone) {
            kill(worker);
            throw new WorkerDiedException(false);
        }
        byte[] answer = awaited(worker, limits.patience());
        worker.answered++;
        if (worker.answered >= limits.answers()) {
            close();
        }
        return answer;
    }

    private Running started() throws WorkerDiedException {
        Running worker;
        try {
            ProcessBuilder builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            // Options meant for the program would be announced, and would size this process too.
            builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
            worker = new Running(builder.start());
        } catch (IOException notStarted) {
            throw new UncheckedIOException("no worker process can be started", notStarted);
        }
        Thread.ofPlatform().daemon().name("answers of " + worker.process.pid()).start(() -> listen(worker));
        byte[] greeting = awaited(worker, START_LIMIT);
        if (greeting.length > 0) {
            kill(worker);
            throw new EngineMissingException(new String(greeting, StandardCharsets.UTF_8), "found by a worker");
        }
        return worker;
    }

    /** Classes inside the jars of a jar are found by the jar's own launcher only. */
    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
        String classFile = program.replace('.', '/') + ".class";
        if (ClassLoader.getSystemResource(classFile) == null) {
            command.add("-Dloader.main=" + program);
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.add(program);
        }
        return command;
    }

    private static void listen(Running worker) {
        try (DataInputStream in = new DataInputStream(worker.process.getInputStream())) {
            while (true) {
                int length = in.readInt();
                if (length < 0 || length > ANSWER_MAX) {
                    throw new IOException("an answer of " + length + " bytes");
                }
                byte[] answer = new byte[length];
                in.readFully(answer);
                worker.answers.add(Optional.of(answer));
            }
        } catch (IOException ended) {
            worker.answers.add(Optional.empty());
        }
    }

    private byte[] awaited(Running worker, Duration patience) throws WorkerDiedException {
        Optional<byte[]> answer;
        try {
            answer = worker.answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            answer = Optional.empty();
        }
        if (answer == null || answer.isEmpty()) {
            kill(worker);
            throw new WorkerDiedException(answer == null);
        }
        return answer.get();
    }

    private void kill(Running worker) {
        worker.process.destroyForcibly();
        running = null;
    }

    /** Lets the process end by itself, and ends it where it does not. */
    @Override
    public void close() {
        Running worker = running;
        running = null;
        if (worker == null) {
            return;
        }
        try {
            worker.requests.close();
            if (!worker.process.waitFor(END_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                worker.process.destroyForcibly();
            }
        } catch (IOException gone) {
            worker.process.destroyForcibly();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            worker.process.destroyForcibly();
        }
    }
}
