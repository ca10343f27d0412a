package jp.shuno.batch.run;

/** Something that the operator must know and can cure: what happened, what to do, and the code to end with. */
public final class OperatorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String remedy;

    /**
     * @param exitCode code with which the command ends
     * @param what what happened, one Japanese sentence without personal data
     * @param remedy what to do, one Japanese sentence
     */
    public OperatorException(ExitCode exitCode, String what, String remedy) {
        super(what);
        this.exitCode = exitCode;
        this.remedy = remedy;
    }

    /** As above, with the technical cause for the log. */
    public OperatorException(ExitCode exitCode, String what, String remedy, Throwable cause) {
        super(what, cause);
        this.exitCode = exitCode;
        this.remedy = remedy;
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
