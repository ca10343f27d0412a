package jp.shuno.batch.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shuno.sql.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.StepContext;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.StepExecution;

/**
 * Lets whoever looks at the sessions of the database see which job, step and run each is for. Told once per
 * transaction: PostgreSQL is asked only where the name changes, Oracle hears it with the next statement.
 */
final class SessionIdentity {

    private static final Logger LOG = LoggerFactory.getLogger(SessionIdentity.class);

    /** What PostgreSQL keeps of a name, in bytes; Oracle keeps as much of a module, an action and a client. */
    private static final int LENGTH = 63;

    private SessionIdentity() {}

    /** Names the session after the step that this thread executes, or after the program alone. */
    static void tell(Connection connection) {
        try {
            Optional<Database> database =
                    Database.ofUrl(String.valueOf(connection.getMetaData().getURL()));
            if (database.isPresent()) {
                for (Map.Entry<String, String> name :
                        database.get().sessionIdentity().entrySet()) {
                    connection.setClientInfo(name.getKey(), filled(name.getValue()));
                }
            }
        } catch (SQLException unwilling) {
            LOG.debug("the session keeps its name: {}", unwilling.getClass().getSimpleName());
        }
    }

    /** The pattern with the present job, step and run in its places; without a step these are empty. */
    static String filled(String pattern) {
        StepContext context = StepSynchronizationManager.getContext();
        String job = "";
        String step = "";
        String run = "";
        if (context != null) {
            StepExecution execution = context.getStepExecution();
            RunKey key = RunKey.of(execution.getJobParameters());
            job = JobId.of(context.getJobName()).map(JobId::number).orElse(context.getJobName());
            step = execution.getStepName();
            run = key.businessDate() + "/" + key.round();
        }
        String name = String.format(Locale.ROOT, pattern, job, step, run).strip();
        return name.substring(0, Math.min(name.length(), LENGTH));
    }
}
