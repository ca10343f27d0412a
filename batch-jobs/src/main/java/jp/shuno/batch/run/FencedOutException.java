package jp.shuno.batch.run;

import org.springframework.transaction.TransactionSystemException;

/** Another process took the run lock over; this transaction must not commit. */
public final class FencedOutException extends TransactionSystemException {

    private static final long serialVersionUID = 1L;

    FencedOutException(long ours, long current) {
        super("run lock was taken over: our token " + ours + ", current token " + current);
    }
}
