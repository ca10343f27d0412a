package jp.shuno.sql.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.oracle.OracleContainer;

/**
 * Users on one Oracle, each owning one ledger. {@value #URL} names a server, {@value #USERNAME} and {@value #PASSWORD}
 * a user who may create users; without them a container is used where a Docker engine runs and already holds the image
 * {@value #IMAGE}. The image is never fetched unasked.
 */
final class OracleLedgers {

    private static final String URL = "ORACLE_JDBC_URL";
    private static final String USERNAME = "ORACLE_USERNAME";
    private static final String PASSWORD = "ORACLE_PASSWORD";
    private static final String IMAGE = "gvenzl/oracle-free:23-slim-faststart";
    private static final String LEDGER_PASSWORD = "Ledger_0nly_for_tests";
    private static final Pattern CREDENTIALS = Pattern.compile("^(jdbc:oracle:\\w+:)([^/@]+)/([^@]*)(@.*)$");

    private static final Optional<String> ABSENCE = findAbsence();

    private static @Nullable OracleLedgers shared;

    private final String url;
    private final String username;
    private final String password;
    private final List<String> users = new ArrayList<>();

    private OracleLedgers(String url, String username, String password) {
        this.url = url;
        this.username = username;
        this.password = password;
    }

    /** Why there is none here; empty where there is one. */
    static Optional<String> absence() {
        return ABSENCE;
    }

    private static Optional<String> findAbsence() {
        return isNamed() || containerIsAtHand()
                ? Optional.empty()
                : Optional.of(URL + " is not set, and no Docker engine with the image " + IMAGE + " is here");
    }

    private static boolean isNamed() {
        return !variable(URL).isBlank();
    }

    private static String variable(String name) {
        return System.getenv().getOrDefault(name, "");
    }

    private static boolean containerIsAtHand() {
        try {
            return DockerClientFactory.instance().isDockerAvailable()
                    && !DockerClientFactory.instance()
                            .client()
                            .listImagesCmd()
                            .withReferenceFilter(IMAGE)
                            .exec()
                            .isEmpty();
        } catch (RuntimeException silent) {
            return false;
        }
    }

    /** The server of this test process. */
    static synchronized OracleLedgers shared() {
        if (shared == null) {
            shared = isNamed() ? named() : container();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::drop, "drop-test-users"));
        }
        return shared;
    }

    private static OracleLedgers named() {
        Matcher inside = CREDENTIALS.matcher(variable(URL));
        return inside.matches()
                ? new OracleLedgers(inside.group(1) + inside.group(4), inside.group(2), inside.group(3))
                : new OracleLedgers(variable(URL), variable(USERNAME), variable(PASSWORD));
    }

    @SuppressWarnings("resource")
    private static OracleLedgers container() {
        // Ends with the process: the library's own watcher removes it.
        OracleContainer container = new OracleContainer(IMAGE);
        container.start();
        return new OracleLedgers(container.getJdbcUrl(), "system", container.getPassword());
    }

    /** A user with tables of its own. */
    synchronized LedgerPlace next() {
        String user = "LEDGER_" + ProcessHandle.current().pid() + "_" + users.size();
        execute("CREATE USER " + user + " IDENTIFIED BY \"" + LEDGER_PASSWORD + "\" QUOTA UNLIMITED ON USERS");
        users.add(user);
        execute("GRANT CREATE SESSION, CREATE TABLE, CREATE SEQUENCE, CREATE VIEW TO " + user);
        return new LedgerPlace(url, user, LEDGER_PASSWORD);
    }

    private synchronized void drop() {
        users.forEach(user -> execute("DROP USER " + user + " CASCADE"));
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url, username, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "the user " + username + " may not: " + sql.split(" IDENTIFIED")[0], failed);
        }
    }
}
