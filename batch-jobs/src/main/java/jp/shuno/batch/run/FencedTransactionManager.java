package jp.shuno.batch.run;

import javax.sql.DataSource;
import jp.shuno.sql.run.RunLock;
import jp.shuno.sql.run.RunLockMapper;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one transaction manager of the program. While a run holds the lock, no transaction commits without checking, in
 * the same transaction, that the lock is still its own; a process that was thought dead and wakes up later can
 * therefore write nothing. The same look at the lock sees whether somebody asked its holder to stop. Each transaction
 * also tells the database for which step it is.
 */
public final class FencedTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;
    private static final long NO_FENCE = -1;

    private final transient RunLockMapper lock;
    private final transient StopRequest stopRequest;
    private volatile long token = NO_FENCE;

    /**
     * @param dataSource the only data source
     * @param lock mapper of the run lock
     * @param stopRequest told when the lock says that its holder is asked to stop
     */
    public FencedTransactionManager(DataSource dataSource, RunLockMapper lock, StopRequest stopRequest) {
        super(dataSource);
        this.lock = lock;
        this.stopRequest = stopRequest;
    }

    /** From now on nothing commits unless the lock carries this token. */
    public void fence(long ownToken) {
        token = ownToken;
    }

    /** The lock was given back; transactions commit freely. */
    public void unfence() {
        token = NO_FENCE;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        if (TransactionSynchronizationManager.getResource(obtainDataSource()) instanceof ConnectionHolder holder) {
            SessionIdentity.tell(holder.getConnection());
        }
    }

    @Override
    protected void prepareForCommit(DefaultTransactionStatus status) {
        long own = token;
        if (own == NO_FENCE || status.isReadOnly() || !status.isNewTransaction()) {
            return;
        }
        RunLock current = lock.selectForUpdate();
        if (current.fenceToken() != own || !current.held()) {
            throw new FencedOutException(own, current.fenceToken());
        }
        if (current.isAskedToStop()) {
            stopRequest.requestOfRun();
        }
    }
}
