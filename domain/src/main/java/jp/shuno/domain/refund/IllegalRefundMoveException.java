package jp.shuno.domain.refund;

/** a refund was to go where it cannot go from its state. */
public final class IllegalRefundMoveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefundState from;
    private final RefundState to;

    IllegalRefundMoveException(RefundState from, RefundState to) {
        super("a refund cannot go from %s (%s) to %s (%s)".formatted(from, from.japanese(), to, to.japanese()));
        this.from = from;
        this.to = to;
    }

    /** The state in which the refund is. */
    public RefundState from() {
        return from;
    }

    /** The state to which it was to go. */
    public RefundState to() {
        return to;
    }
}
