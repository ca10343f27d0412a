package jp.shuno.ocr.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import jp.shuno.ocr.engine.LineEngine;
import jp.shuno.ocr.engine.WorkerMain;
import jp.shuno.ocr.image.ScanFile;
import jp.shuno.ocr.image.UnreadableScanException;
import org.jspecify.annotations.Nullable;

/**
 * The program of a process that reads: opens files, loads pages and reads them, one after the other, so that whatever a
 * file does to a decoder or to the engine is done to this process alone.
 */
public final class PageWorker implements WorkerMain.Handler, AutoCloseable {

    /** Asks for the number of pages instead of a page. */
    static final int COUNT = -1;

    private final LineEngine engine = LineEngine.start();
    private final PageExaminer examiner = new PageExaminer(engine, new UnreadBoxes());
    private @Nullable ScanFile open;
    private @Nullable Path opened;

    private PageWorker() {}

    /** Serves until standard input ends. */
    public static void main(String[] arguments) throws IOException {
        WorkerMain.serve(PageWorker::new);
    }

    static byte[] request(Path file, int page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(page);
            out.writeUTF(file.toAbsolutePath().toString());
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The answer is a number of pages, or 0 and findings. */
    @Override
    public byte[] answer(byte[] request) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(request))) {
            int page = in.readInt();
            Path file = Path.of(in.readUTF());
            try {
                ScanFile scan = opened(file);
                return page == COUNT
                        ? counted(scan.pages(), new byte[0])
                        : counted(0, FindingsFrame.encode(examiner.examine(scan.page(page))));
            } catch (UnreadableScanException unreadable) {
                return counted(
                        0, FindingsFrame.encode(PageFindings.unusable(PageKind.UNKNOWN, fault(unreadable.why()))));
            }
        }
    }

    private static byte[] counted(int pages, byte[] findings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(pages);
            out.write(findings);
        }
        return bytes.toByteArray();
    }

    private ScanFile opened(Path file) throws IOException, UnreadableScanException {
        if (open == null || !file.equals(opened)) {
            close(open);
            open = null;
            open = ScanFile.open(file);
            opened = file;
        }
        return open;
    }

    private static void close(@Nullable ScanFile scan) throws IOException {
        if (scan != null) {
            scan.close();
        }
    }

    private static PageFault fault(UnreadableScanException.Cause cause) {
        return switch (cause) {
            case EMPTY -> PageFault.EMPTY_FILE;
            case UNKNOWN_FORMAT -> PageFault.UNKNOWN_FORMAT;
            case DAMAGED -> PageFault.DAMAGED;
            case TOO_MUCH -> PageFault.TOO_MUCH;
            case TOO_LARGE -> PageFault.TOO_LARGE;
            case WRONG_RESOLUTION -> PageFault.WRONG_RESOLUTION;
        };
    }

    @Override
    public void close() throws IOException {
        close(open);
        engine.close();
    }
}
