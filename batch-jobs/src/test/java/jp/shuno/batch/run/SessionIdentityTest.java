package jp.shuno.batch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shuno.sql.run.RunLockMapper;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever looks at the sessions of the database sees which job, step and run each is for. */
class SessionIdentityTest {

    private static final String POSTGRESQL = "jdbc:postgresql://db.example/shuno";
    private static final String ORACLE = "jdbc:oracle:thin:@//db.example:1521/SHUNO";

    /** What a driver was told, in order. */
    private final List<String> told = new ArrayList<>();

    private boolean unwilling;

    @AfterEach
    void leaveTheStep() {
        StepSynchronizationManager.release();
    }

    private static void enterStep(String job, String step) {
        RunKey run = new RunKey(LocalDate.of(2026, 6, 30), 2);
        JobExecution execution = new JobExecution(1, new JobInstance(1, job), run.toParameters());
        StepSynchronizationManager.register(new StepExecution(1, step, execution));
    }

    /** A connection of H2 that says it is one to that URL. */
    private Connection connection(String url, Connection real) {
        DatabaseMetaData metaData = proxy(DatabaseMetaData.class, (method, arguments) -> url);
        return proxy(Connection.class, (method, arguments) -> switch (method.getName()) {
            case "getMetaData" -> metaData;
            case "setClientInfo" -> {
                told.add(arguments[0] + "=" + arguments[1]);
                if (unwilling) {
                    throw new SQLClientInfoException();
                }
                yield null;
            }
            default -> method.invoke(real, arguments);
        });
    }

    /** What stands behind a proxy. */
    private interface Answer {
        Object of(java.lang.reflect.Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (it, method, args) -> {
            try {
                return answer.of(method, args);
            } catch (InvocationTargetException wrapped) {
                throw wrapped.getTargetException();
            }
        }));
    }

    private static Connection h2() throws SQLException {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:");
        return dataSource.getConnection();
    }

    private void tell(String url) throws SQLException {
        try (Connection real = h2()) {
            SessionIdentity.tell(connection(url, real));
        }
    }

    @Test
    void postgresqlHearsJobStepAndRunInOneName() throws SQLException {
        enterStep("reconcile", "reconcileReceipts");
        tell(POSTGRESQL);
        assertThat(told).containsExactly("ApplicationName=shuno JOB-30 reconcileReceipts 2026-06-30/2");
    }

    @Test
    void oracleHearsThemAsModuleActionAndClient() throws SQLException {
        enterStep("reconcile", "reconcileReceipts");
        tell(ORACLE);
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "OCSID.MODULE=shuno JOB-30", "OCSID.ACTION=reconcileReceipts", "OCSID.CLIENTID=2026-06-30/2");
    }

    @Test
    void theEmbeddedDatabaseHearsNothing() throws SQLException {
        enterStep("reconcile", "reconcileReceipts");
        tell("jdbc:h2:mem:");
        assertThat(told).isEmpty();
    }

    @Test
    void outsideOfAStepOnlyTheProgramIsNamedAndTheStepBeforeForgotten() throws SQLException {
        tell(POSTGRESQL);
        tell(ORACLE);
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "ApplicationName=shuno", "OCSID.MODULE=shuno", "OCSID.ACTION=", "OCSID.CLIENTID=");
    }

    @Test
    void aLongNameIsCut() {
        enterStep("reconcile", "s".repeat(100));
        assertThat(SessionIdentity.filled("shuno %1$s %2$s %3$s")).hasSize(63).startsWith("shuno JOB-30 sss");
    }

    @Test
    void everyStepOfTheProgramIsNamedInFull() {
        for (JobId job : JobId.values()) {
            enterStep(job.jobName(), "tieDepositsToTheirFiles");
            assertThat(SessionIdentity.filled("shuno %1$s %2$s %3$s"))
                    .isEqualTo(
                            String.format(Locale.ROOT, "shuno %s tieDepositsToTheirFiles 2026-06-30/2", job.number()));
            StepSynchronizationManager.close();
        }
    }

    @Test
    void aServerThatRefusesTheNameStopsNoRun() throws SQLException {
        unwilling = true;
        try (Connection real = h2()) {
            Connection connection = connection(POSTGRESQL, real);
            assertThatCode(() -> SessionIdentity.tell(connection)).doesNotThrowAnyException();
        }
        assertThat(told).hasSize(1);
    }

    @Test
    void aTransactionSaysItOnceHoweverManyStatementsItHas() throws SQLException {
        enterStep("receivePayments", "receiveFiles");
        try (Connection real = h2()) {
            AbstractDataSource dataSource = new AbstractDataSource() {
                @Override
                public Connection getConnection() {
                    return connection(POSTGRESQL, real);
                }

                @Override
                public Connection getConnection(String user, String password) {
                    return getConnection();
                }
            };
            RunLockMapper noLock = proxy(RunLockMapper.class, (method, arguments) -> null);
            FencedTransactionManager manager = new FencedTransactionManager(dataSource, noLock, new StopRequest());
            JdbcTemplate sql = new JdbcTemplate(dataSource);
            new TransactionTemplate(manager).executeWithoutResult(status -> {
                for (int row = 0; row < 5; row++) {
                    sql.queryForObject("SELECT 1", Integer.class);
                }
            });
        }
        assertThat(told).containsExactly("ApplicationName=shuno JOB-20 receiveFiles 2026-06-30/2");
    }
}
