package jp.shuno.batch.run.trial;

/** A case that cannot be calculated; the others go on. */
public final class ImpossibleCaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String field;

    /** Why a case cannot be calculated. */
    public enum Code {
        /** No UTF-8. */
        CHARSET,
        /** No JSON object, or one with a field twice. */
        MALFORMED,
        /** Longer than a case can be. */
        TOO_LONG,
        /** A field that the kind needs is not there. */
        MISSING,
        /** A field that the kind does not have. */
        UNKNOWN_FIELD,
        /** A value that has not the form of its field. */
        FORM,
        /** A value outside what its field may hold. */
        OUT_OF_RANGE,
        /** Fields that exclude each other. */
        CONTRADICTION,
        /** A character that the field of a bank file does not take. */
        NOT_PERMITTED,
        /** The table of rates has no entry for a year that is needed. */
        NO_RATE,
        /** The table of holidays has no entry for a year that is needed. */
        NO_HOLIDAYS
    }

    /**
     * @param code why
     * @param field the field, empty where the whole case is meant
     * @param text a Japanese sentence: what is wrong, what is expected; never an account number or a My Number
     */
    public ImpossibleCaseException(Code code, String field, String text) {
        super(text);
        this.code = code;
        this.field = field;
    }

    /** Why. */
    public Code code() {
        return code;
    }

    /** The field, empty where the whole case is meant. */
    public String field() {
        return field;
    }
}
