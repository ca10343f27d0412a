package jp.shuno.batch.bench;

import org.jspecify.annotations.Nullable;

/** The benchmark cannot be run here, or what it ran went wrong; the message tells staff why, in Japanese. */
public final class BenchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean wrongCall;

    private BenchException(boolean wrongCall, String japanese, @Nullable Throwable cause) {
        super(japanese, cause);
        this.wrongCall = wrongCall;
    }

    /** What was asked for cannot be done; nothing was started. */
    static BenchException wrongCall(String japanese) {
        return new BenchException(true, japanese, null);
    }

    /** Something went wrong on the way. */
    static BenchException failed(String japanese) {
        return new BenchException(false, japanese, null);
    }

    /** Something went wrong on the way. */
    static BenchException failed(String japanese, Throwable cause) {
        return new BenchException(false, japanese, cause);
    }

    /** Whether the call is to be corrected, and nothing was started. */
    public boolean isWrongCall() {
        return wrongCall;
    }
}
