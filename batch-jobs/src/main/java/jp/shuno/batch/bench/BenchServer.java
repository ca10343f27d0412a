package jp.shuno.batch.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 測定用データベース: a PostgreSQL in which the benchmark makes two databases of its own and touches nothing else. One
 * holds the loaded ward, the other is made anew from it before each measured part.
 */
final class BenchServer {

    /** Holds the ward as it was loaded. */
    static final String WARD = "shuno_bench_ward";

    /** What is measured works here. */
    static final String WORK = "shuno_bench_work";

    private static final String MARK = "shuno bench";
    private static final Pattern URL = Pattern.compile("(jdbc:postgresql:(?://[^/]*/)?)([^?]*)(\\?.*)?");
    private static final String[] SETTINGS = {
        "server_version",
        "fsync",
        "synchronous_commit",
        "full_page_writes",
        "wal_level",
        "shared_buffers",
        "work_mem",
        "maintenance_work_mem",
        "effective_cache_size",
        "max_wal_size",
        "checkpoint_timeout",
        "checkpoint_completion_target",
        "max_parallel_workers_per_gather",
        "random_page_cost",
        "jit",
        "autovacuum"
    };

    private final String prefix;
    private final String suffix;
    private final String maintenanceUrl;
    private final BenchLogin login;

    private BenchServer(String prefix, String suffix, String maintenanceUrl, BenchLogin login) {
        this.prefix = prefix;
        this.suffix = suffix;
        this.maintenanceUrl = maintenanceUrl;
        this.login = login;
    }

    /**
     * The server that a URL names.
     *
     * @throws BenchException when it is no PostgreSQL
     */
    static BenchServer at(BenchLogin login) throws BenchException {
        Matcher url = URL.matcher(login.url());
        if (!url.matches()) {
            throw BenchException.wrongCall(
                    "性能測定には PostgreSQL が要ります(--database または SHUNO_DATABASE_URL に" + " jdbc:postgresql:… を指定してください)");
        }
        String suffix = url.group(3) == null ? "" : url.group(3);
        return new BenchServer(url.group(1), suffix, login.url(), login);
    }

    /** The URL of one of the databases. */
    String url(String database) {
        return prefix + database + suffix;
    }

    BenchLogin login() {
        return login;
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), properties());
    }

    /** Makes an empty database in the place of an earlier one. */
    void create(String database) throws SQLException, BenchException {
        replace(database, "TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
    }

    /** Makes the working database anew as a copy of the loaded ward, file by file, and writes it to disk. */
    void restore() throws SQLException, BenchException {
        replace(WORK, "TEMPLATE " + WARD + " STRATEGY FILE_COPY");
        settle(WORK);
    }

    /** Removes both databases. */
    void drop() throws SQLException, BenchException {
        drop(WORK);
        drop(WARD);
    }

    /** Statistics, visibility and a checkpoint, so that every part starts alike. */
    void settle(String database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM (ANALYZE)");
            statement.execute("CHECKPOINT");
        }
    }

    /** Version and settings that decide how fast it is. */
    Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (Connection connection = maintenance();
                Statement statement = connection.createStatement()) {
            for (String name : SETTINGS) {
                settings.put(name, one(statement, "SHOW " + name));
            }
            // The machine that is told of is that of the program.
            settings.put(
                    "same_address_as_program",
                    one(
                            statement,
                            "SELECT CASE WHEN inet_server_addr() IS DISTINCT FROM inet_client_addr() THEN 'off'"
                                    + " ELSE 'on' END"));
        }
        return settings;
    }

    /** The time of the server, for the heading. */
    String now() throws SQLException {
        try (Connection connection = maintenance();
                Statement statement = connection.createStatement()) {
            return one(statement, "SELECT to_char(now(), 'YYYY-MM-DD HH24:MI TZH:TZM')");
        }
    }

    /** Bytes of the loaded ward on disk. */
    long wardBytes() throws SQLException {
        try (Connection connection = maintenance();
                Statement statement = connection.createStatement()) {
            return Long.parseLong(one(statement, "SELECT pg_database_size('" + WARD + "')"));
        }
    }

    private void replace(String database, String how) throws SQLException, BenchException {
        drop(database);
        try (Connection connection = maintenance();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database + " " + how);
            statement.execute("COMMENT ON DATABASE " + database + " IS '" + MARK + "'");
        }
    }

    /** Removes a database that the benchmark made, and refuses any other. */
    private void drop(String database) throws SQLException, BenchException {
        try (Connection connection = maintenance();
                Statement statement = connection.createStatement()) {
            String comment = one(
                    statement,
                    "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = '" + database + "'");
            boolean exists = !one(statement, "SELECT count(*) FROM pg_database WHERE datname = '" + database + "'")
                    .equals("0");
            if (exists && !comment.equals(MARK)) {
                throw BenchException.wrongCall("データベース " + database + " は性能測定が作ったものではありません。消すか名前を変えてください");
            }
            statement.execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
        }
    }

    private Connection maintenance() throws SQLException {
        return DriverManager.getConnection(maintenanceUrl, properties());
    }

    private Properties properties() {
        Properties properties = new Properties();
        if (!login.username().isBlank()) {
            properties.setProperty("user", login.username());
        }
        if (!login.password().isBlank()) {
            properties.setProperty("password", login.password());
        }
        return properties;
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next() ? String.valueOf(result.getString(1)) : "";
        }
    }
}
