package jp.shuno.ocr.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import jp.shuno.ocr.engine.WorkerMain;

/**
 * A worker that needs no engine: it does what the name of the file says, and else reads its own number off each page.
 */
public final class FaultyWorker implements WorkerMain.Handler {

    static final int PAGES = 3;

    private FaultyWorker() {}

    /** Serves until standard input ends. */
    public static void main(String[] arguments) throws IOException {
        WorkerMain.serve(FaultyWorker::new);
    }

    @Override
    public byte[] answer(byte[] request) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(request))) {
            int page = in.readInt();
            String name = String.valueOf(Path.of(in.readUTF()).getFileName());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(page == PageWorker.COUNT ? PAGES : 0);
            if (page != PageWorker.COUNT) {
                out.write(FindingsFrame.encode(page(name, page)));
            }
            return bytes.toByteArray();
        }
    }

    private static PageFindings page(String name, int page) {
        if (page == 1 && name.startsWith("hang")) {
            waitForEver();
        }
        if (page == 1 && name.startsWith("crash")) {
            Runtime.getRuntime().halt(139);
        }
        if (page == 1 && name.startsWith("eat")) {
            eat();
        }
        String process = String.valueOf(ProcessHandle.current().pid());
        return new PageFindings(
                PageKind.CLAIM,
                Optional.empty(),
                List.of(new Finding("claim_no", process, List.of(), false, EnumSet.allOf(Evidence.class), 1, null)));
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void eat() {
        List<byte[]> eaten = new java.util.ArrayList<>();
        while (true) {
            eaten.add(new byte[1 << 22]);
        }
    }

    @Override
    public void close() {}
}
