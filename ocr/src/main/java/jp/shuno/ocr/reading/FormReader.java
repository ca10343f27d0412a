package jp.shuno.ocr.reading;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import jp.shuno.ocr.engine.LineEngine;
import jp.shuno.ocr.engine.Worker;
import jp.shuno.ocr.engine.WorkerDiedException;

/**
 * 帳票の読取: reads files of scanned forms in processes of their own, as many pages at once as it has processes. What a page
 * cannot say is a reason, not an exception; results keep the order of files and pages.
 */
public final class FormReader implements AutoCloseable {

    private final BlockingQueue<Worker> idle;
    private final List<Worker> workers = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Judgement judgement;

    /** For tests too, which bring a worker that fails. */
    FormReader(Settings settings, String workerProgram) {
        idle = new ArrayBlockingQueue<>(settings.workers());
        for (int i = 0; i < settings.workers(); i++) {
            workers.add(new Worker(workerProgram, settings.limits()));
        }
        idle.addAll(workers);
        judgement = new Judgement(AcceptanceTable.standard(), settings.cutOuts());
    }

    /**
     * How it reads.
     *
     * @param workers processes, at least 1
     * @param limits of each of them
     * @param cutOuts whether fields under review keep their picture
     */
    public record Settings(int workers, Worker.Limits limits, boolean cutOuts) {

        /** @throws IllegalArgumentException when there is no worker */
        public Settings {
            if (workers < 1) {
                throw new IllegalArgumentException("somebody has to read");
            }
        }

        /** A process per core. */
        public static Settings usual(boolean cutOuts) {
            return new Settings(Runtime.getRuntime().availableProcessors(), Worker.Limits.USUAL, cutOuts);
        }
    }

    /**
     * Gets ready; processes start with the first page.
     *
     * @throws jp.shuno.ocr.engine.EngineMissingException naming the packages that are not installed
     */
    public static FormReader start(Settings settings) {
        LineEngine.requireInstalled();
        return new FormReader(settings, PageWorker.class.getName());
    }

    /**
     * Reads all pages of a file.
     *
     * @param file PNG, JPEG, TIFF or PDF
     * @param ledger what may confirm a reading
     */
    public Document read(Path file, KnownForms ledger) {
        Answer count = ask(file, PageWorker.COUNT);
        List<PageReading> pages = new ArrayList<>();
        if (count.pages() == 0) {
            pages.add(judgement.judge(1, count.findings(), ledger));
        } else {
            List<Future<PageFindings>> readings = new ArrayList<>();
            for (int page = 0; page < count.pages(); page++) {
                int index = page;
                readings.add(threads.submit(() -> ask(file, index).findings()));
            }
            for (Future<PageFindings> reading : readings) {
                pages.add(judgement.judge(pages.size() + 1, done(reading), ledger));
            }
        }
        return new Document(name(file), pages);
    }

    /**
     * Reads many files, several at once, and hands them over in their order.
     *
     * @param done is called by the calling thread
     */
    public void readAll(List<Path> files, KnownForms ledger, Consumer<Document> done) {
        Deque<Future<Document>> under = new ArrayDeque<>();
        Iterator<Path> waiting = files.iterator();
        while (waiting.hasNext() || !under.isEmpty()) {
            while (waiting.hasNext() && under.size() < 2 * workers.size()) {
                Path file = waiting.next();
                under.add(threads.submit(() -> read(file, ledger)));
            }
            done.accept(done(under.remove()));
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** A number of pages, or findings. */
    private record Answer(int pages, PageFindings findings) {}

    private Answer ask(Path file, int page) {
        Worker worker = taken();
        try {
            byte[] answer = worker.ask(PageWorker.request(file, page));
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer))) {
                int pages = in.readInt();
                return pages > 0
                        ? new Answer(pages, PageFindings.unusable(PageKind.UNKNOWN, PageFault.DAMAGED))
                        : new Answer(0, FindingsFrame.decode(in.readAllBytes()));
            }
        } catch (WorkerDiedException dead) {
            return new Answer(
                    0,
                    PageFindings.unusable(
                            PageKind.UNKNOWN, dead.tooSlow() ? PageFault.TOO_SLOW : PageFault.READER_DIED));
        } catch (IOException nonsense) {
            throw new UncheckedIOException("a worker answered nonsense", nonsense);
        } finally {
            idle.add(worker);
        }
    }

    private Worker taken() {
        try {
            return idle.take();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a process that reads", stop);
        }
    }

    private static <T> T done(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pages are read", stop);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a page could not be judged", failed.getCause());
        }
    }

    /** Ends the processes; nobody may be reading any more. */
    @Override
    public void close() {
        threads.close();
        workers.forEach(Worker::close);
    }
}
