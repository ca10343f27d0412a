package jp.shuno.ocr.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * The side of a worker process: answers requests from standard input on standard output, each a length of four bytes
 * and as many bytes. It greets with an empty frame, or with the packages that it misses, and ends with its input, so
 * that none outlives the program that started it.
 */
public final class WorkerMain {

    private WorkerMain() {}

    /** What a worker does. */
    public interface Handler extends AutoCloseable {

        /**
         * Answers one request.
         *
         * @throws IOException when it cannot; the process then ends
         */
        byte[] answer(byte[] request) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Serves until standard input ends. */
    public static void serve(Supplier<? extends Handler> start) throws IOException {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        // A library that prints must not be taken for an answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try (Handler handler = start.get()) {
            send(out, new byte[0]);
            for (byte[] request = next(in); request.length > 0; request = next(in)) {
                send(out, handler.answer(request));
            }
        } catch (EngineMissingException missing) {
            send(out, missing.missing().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The next request; empty at the end. */
    private static byte[] next(DataInputStream in) throws IOException {
        try {
            return in.readNBytes(in.readInt());
        } catch (EOFException end) {
            return new byte[0];
        }
    }

    private static void send(DataOutputStream out, byte[] frame) throws IOException {
        out.writeInt(frame.length);
        out.write(frame);
        out.flush();
    }
}
