package jp.shuno.batch.run;

import org.springframework.dao.ConcurrencyFailureException;

/**
 * Another process took the run lock over; this transaction must not commit. Deliberately no transaction exception:
 * Spring takes one that is thrown before a commit for the commit's own and would not roll back.
 */
public final class FencedOutException extends ConcurrencyFailureException {

    private static final long serialVersionUID = 1L;

    FencedOutException(long ours, long current) {
        super("run lock was taken over: our token " + ours + ", current token " + current);
    }
}
