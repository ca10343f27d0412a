package jp.shuno.batch.run;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.shuno.sql.run.RunLock;
import jp.shuno.sql.run.RunLockMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one process at a time write to the ledger. The holder shows a sign of life every few seconds; a holder whose
 * process is gone, or, on another machine, whose sign of life is too old, loses the lock to the next one. A live holder
 * never does.
 */
@Component
public class LedgerLock {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerLock.class);
    private static final Duration LEASE = Duration.ofSeconds(90);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    private final RunLockMapper mapper;
    private final FencedTransactionManager fence;
    private final TransactionTemplate transaction;
    private final StopRequest stopRequest;
    private final Clock clock;

    LedgerLock(
            RunLockMapper mapper,
            FencedTransactionManager fence,
            PlatformTransactionManager transactionManager,
            StopRequest stopRequest,
            Clock clock) {
        this.mapper = mapper;
        this.fence = fence;
        this.transaction = new TransactionTemplate(transactionManager);
        this.stopRequest = stopRequest;
        this.clock = clock;
    }

    /** The lock while it is held; closing gives it back. */
    public interface Held extends AutoCloseable {

        /** Whether the holder before died without giving it back. */
        boolean wasAbandoned();

        @Override
        void close();
    }

    /**
     * Takes the lock.
     *
     * @param command what this process was asked to do, shown to whoever comes second
     * @throws OperatorException with code 42 while a live process holds it
     */
    public Held acquire(String command) {
        LocalDateTime now = LocalDateTime.now(clock);
        RunLock before = Objects.requireNonNull(transaction.execute(status -> {
            RunLock current = mapper.selectForUpdate();
            refuseWhileAlive(current, clock);
            mapper.acquire(
                    current.fenceToken() + 1, host(), ProcessHandle.current().pid(), command, now);
            return current;
        }));
        long token = before.fenceToken() + 1;
        if (before.held()) {
            LOG.warn(
                    "前回の実行(ホスト {}、プロセス {}、{} 開始)は異常終了していました。続きから再開します。",
                    before.host(),
                    before.pid(),
                    before.acquiredAt());
        }
        stopRequest.forgetRun();
        fence.fence(token);
        ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(LedgerLock::daemon);
        heartbeat.scheduleWithFixedDelay(
                () -> beat(token), HEARTBEAT.toSeconds(), HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
        return new Held() {
            @Override
            public boolean wasAbandoned() {
                return before.held();
            }

            @Override
            public void close() {
                // Never interrupted: an interrupt during a write closes the file of the embedded database.
                heartbeat.close();
                fence.unfence();
                stopRequest.forgetRun();
                transaction.executeWithoutResult(status -> mapper.release(token));
            }
        };
    }

    /** The live holder, empty where nobody holds it or the holder is gone. */
    public Optional<RunLock> holder() {
        RunLock current = mapper.selectLock();
        return isAlive(current, clock) ? Optional.of(current) : Optional.empty();
    }

    /**
     * Asks the run that is alive to stop at its next safe point: it sees so at its next commit or sign of life. Only
     * the present holder is meant; the next one has another token.
     *
     * @return who was asked, empty where nobody runs
     */
    public Optional<RunLock> askToStop() {
        return holder().filter(running -> Objects.requireNonNull(transaction.execute(status ->
                        mapper.requestStop(running.fenceToken(), LocalDateTime.now(clock), JobHolds.operator())))
                > 0);
    }

    private void beat(long token) {
        try {
            int written = Objects.requireNonNull(
                    transaction.execute(status -> mapper.heartbeat(token, LocalDateTime.now(clock))));
            if (written == 0) {
                LOG.error("実行ロックを他のプロセスに引き継がれました。安全な時点で停止します。");
                stopRequest.request();
            }
        } catch (RuntimeException unreachable) {
            LOG.warn("実行ロックの更新に失敗しました: {}", unreachable.getMessage());
        }
    }

    /**
     * Refuses where a live process holds the lock.
     *
     * @throws OperatorException with code 42, naming it
     */
    static void refuseWhileAlive(RunLock current, Clock clock) {
        if (isAlive(current, clock)) {
            throw OperatorMessage.RUN_ALIVE.exception(
                    current.host(), current.pid(), current.acquiredAt(), current.heartbeatAt(), current.commandText());
        }
    }

    private static boolean isAlive(RunLock lock, Clock clock) {
        if (!lock.held() || lock.heartbeatAt() == null || lock.pid() == null) {
            return false;
        }
        if (host().equals(lock.host())) {
            return ProcessHandle.of(lock.pid())
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startedBefore(process, lock, clock))
                    .isPresent();
        }
        return lock.heartbeatAt().plus(LEASE).isAfter(LocalDateTime.now(clock));
    }

    /** A process that started after the lock was taken only inherited the number of the one that took it. */
    private static boolean startedBefore(ProcessHandle process, RunLock lock, Clock clock) {
        return process.info()
                .startInstant()
                .map(start -> LocalDateTime.ofInstant(start, clock.getZone()))
                .map(start -> lock.acquiredAt() == null
                        || !start.minus(CLOCK_TOLERANCE).isAfter(lock.acquiredAt()))
                .orElse(true);
    }

    /** This machine as it stands in the lock. */
    static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "localhost";
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "run-lock-heartbeat");
        thread.setDaemon(true);
        return thread;
    }

    /** The zone in which times are shown. */
    public static ZoneId zone() {
        return ZoneId.of("Asia/Tokyo");
    }
}
