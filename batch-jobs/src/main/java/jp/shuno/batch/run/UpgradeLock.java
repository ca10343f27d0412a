package jp.shuno.batch.run;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import javax.sql.DataSource;
import jp.shuno.sql.run.RunLock;
import jp.shuno.sql.run.RunLockMapper;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The run lock while the schema is brought up to date, so that no run of any version begins meanwhile and none is
 * overtaken. It asks only for what the lock has had since the first version. A run that died before the upgrade counts
 * as died after it too: the next run still has to pick up what it left.
 */
public final class UpgradeLock implements AutoCloseable {

    private final RunLockMapper mapper;
    private final TransactionTemplate transaction;
    private final RunLock before;

    private UpgradeLock(RunLockMapper mapper, TransactionTemplate transaction, RunLock before) {
        this.mapper = mapper;
        this.transaction = transaction;
        this.before = before;
    }

    /**
     * Takes the lock.
     *
     * @param connections to a database that holds the tables of some version
     * @param command shown to whoever comes second
     * @throws OperatorException with code 42 while a live process holds it
     */
    public static UpgradeLock acquire(DataSource connections, String command) {
        RunLockMapper mapper = StoreBeans.runLock(connections);
        Clock clock = StoreBeans.clock();
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
        RunLock before = Objects.requireNonNull(transaction.execute(status -> {
            RunLock current = mapper.selectOfAnyVersionForUpdate();
            LedgerLock.refuseWhileAlive(current, clock);
            mapper.acquire(
                    current.fenceToken() + 1,
                    LedgerLock.host(),
                    ProcessHandle.current().pid(),
                    command,
                    LocalDateTime.now(clock));
            return current;
        }));
        return new UpgradeLock(mapper, transaction, before);
    }

    /**
     * Only looks.
     *
     * @throws OperatorException with code 42 while a live process holds it
     */
    public static void refuseWhileAlive(DataSource connections) {
        LedgerLock.refuseWhileAlive(StoreBeans.runLock(connections).selectOfAnyVersion(), StoreBeans.clock());
    }

    @Override
    public void close() {
        long token = before.fenceToken() + 1;
        transaction.executeWithoutResult(status -> {
            if (before.held() && before.host() != null && before.pid() != null && before.acquiredAt() != null) {
                mapper.acquire(
                        token,
                        before.host(),
                        before.pid(),
                        Objects.requireNonNullElse(before.commandText(), ""),
                        before.acquiredAt());
            } else {
                mapper.release(token);
            }
        });
    }
}
