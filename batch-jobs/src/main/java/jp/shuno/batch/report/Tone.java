package jp.shuno.batch.report;

/** How urgent a state is. It only chooses a colour; the word beside it says the same. */
enum Tone {
    /** In order. */
    GOOD,
    /** Nothing special. */
    PLAIN,
    /** Someone should look. */
    ATTENTION,
    /** Something is wrong. */
    BAD;

    /** Class in the style sheet. */
    String cssClass() {
        return switch (this) {
            case GOOD -> "good";
            case PLAIN -> "plain";
            case ATTENTION -> "attention";
            case BAD -> "bad";
        };
    }
}
