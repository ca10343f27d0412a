package jp.shuno.batch.exchange.fixedlength;

/** 改行: what stands between two records. */
enum LineBreak {
    /** Nothing. */
    NONE("なし"),
    /** CR LF. */
    CRLF("CRLF"),
    /** LF alone; only by agreement. */
    LF("LF"),
    /** CR alone; only by agreement. */
    CR("CR");

    private final String japanese;

    LineBreak(String japanese) {
        this.japanese = japanese;
    }

    /** The word for staff. */
    String japanese() {
        return japanese;
    }

    /** Whether every sender may use it. */
    boolean isStandard() {
        return this == NONE || this == CRLF;
    }
}
