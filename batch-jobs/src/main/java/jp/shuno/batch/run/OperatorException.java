package jp.shuno.batch.run;

import org.jspecify.annotations.Nullable;

/** Something that the operator must know and can cure: what happened, what to do, and the code to end with. */
public final class OperatorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final ExitCode exitCode;
    private final String remedy;

    /**
     * @param message what the catalogue says of it
     * @param what what happened, one Japanese sentence without personal data
     * @param remedy what to do, one Japanese sentence
     * @param cause the technical cause for the log, null where there is none
     */
    OperatorException(OperatorMessage message, String what, String remedy, @Nullable Throwable cause) {
        super(what, cause);
        this.id = message.id();
        this.exitCode = message.exitCode();
        this.remedy = remedy;
    }

    /** The number under which the catalogue of messages lists it. */
    public String id() {
        return id;
    }

    /** The code with which the command ends. */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }
}
