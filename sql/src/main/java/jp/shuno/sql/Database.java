package jp.shuno.sql;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import jp.shuno.sql.bulk.BulkStatements;

/**
 * The databases in which a ledger may lie, and all in which they differ: how a JDBC URL names them, where their
 * migrations are, what their driver must be told, how a session says what it is doing and how many rows are written at
 * once. Statements differ only where a mapper says so by {@link #id()}.
 */
public enum Database {
    /** Embedded in the home. Its driver needs no settings, and nobody looks at its sessions. */
    H2("H2", 2, "", "", "", Map.of(), Map.of()),

    /**
     * PostgreSQL. An insert of many rows is one statement; the proof joins whole tables in memory, and no statement is
     * compiled, which takes longer than it saves; a server that is gone is noticed. Times in seconds.
     */
    POSTGRESQL(
            "PostgreSQL",
            15,
            "UTF8",
            "SHOW server_encoding",
            "",
            Map.of(
                    "reWriteBatchedInserts", "true",
                    "ApplicationName", "shuno",
                    "options", "-c work_mem=64MB -c jit=off",
                    "tcpKeepAlive", "true",
                    "connectTimeout", "10",
                    "socketTimeout", "3600"),
            Map.of("ApplicationName", "shuno %1$s %2$s %3$s")),

    /**
     * Oracle. Every statement of a run is parsed once; a server that is gone is noticed. Times in milliseconds. A
     * round trip brings a thousand rows, where the driver alone would take ten.
     */
    ORACLE(
            "Oracle",
            19,
            "AL32UTF8",
            "SELECT value FROM nls_database_parameters WHERE parameter = 'NLS_CHARACTERSET'",
            " FROM DUAL",
            Map.of(
                    "oracle.jdbc.implicitStatementCacheSize", "100",
                    "defaultRowPrefetch", "1000",
                    "v$session.program", "shuno",
                    "oracle.net.keepAlive", "true",
                    "oracle.net.CONNECT_TIMEOUT", "10000",
                    "oracle.jdbc.ReadTimeout", "3600000"),
            Map.of(
                    "OCSID.MODULE", "shuno %1$s",
                    "OCSID.ACTION", "%2$s",
                    "OCSID.CLIENTID", "%3$s"));

    private static final String JDBC = "jdbc:";

    private final String productName;
    private final int leastVersion;
    private final String charset;
    private final String charsetQuery;
    private final String fromDual;
    private final Map<String, String> driverProperties;
    private final Map<String, String> sessionIdentity;

    Database(
            String productName,
            int leastVersion,
            String charset,
            String charsetQuery,
            String fromDual,
            Map<String, String> driverProperties,
            Map<String, String> sessionIdentity) {
        this.productName = productName;
        this.leastVersion = leastVersion;
        this.charset = charset;
        this.charsetQuery = charsetQuery;
        this.fromDual = fromDual;
        this.driverProperties = driverProperties;
        this.sessionIdentity = sessionIdentity;
    }

    /** The database that a JDBC URL names, empty where it is none of these. */
    public static Optional<Database> ofUrl(String url) {
        return Arrays.stream(values())
                .filter(database -> url.startsWith(JDBC + database.id() + ":"))
                .findFirst();
    }

    /**
     * The database that mapper files and MyBatis call so.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    public static Database ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** For MyBatis: the name by which a connection knows its product, to {@link #id()}. */
    public static Properties idsByProductName() {
        Properties ids = new Properties();
        Arrays.stream(values()).forEach(database -> ids.setProperty(database.productName, database.id()));
        return ids;
    }

    /** The word for it in URLs, mapper files and folders. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How its maker writes it. */
    public String productName() {
        return productName;
    }

    /** The oldest major version for which statements and migrations are written. */
    public int leastVersion() {
        return leastVersion;
    }

    /** The only character set in which names of all planes can be stored; empty where there is no other. */
    public String charset() {
        return charset;
    }

    /** The query that gives the character set of a database; empty where there is none to ask for. */
    public String charsetQuery() {
        return charsetQuery;
    }

    /** Where its migrations lie. */
    public String migrations() {
        return "classpath:db/migration/" + id();
    }

    /** What a query without a table ends with: Oracle knows none before 23ai. */
    public String fromDual() {
        return fromDual;
    }

    /** What its driver is told with every connection; a parameter in the URL of a PostgreSQL goes before. */
    public Map<String, String> driverProperties() {
        return driverProperties;
    }

    /** How it takes many rows at once. */
    public BulkStatements bulkStatements() {
        return switch (this) {
            case POSTGRESQL -> BulkStatements.copied();
            case H2, ORACLE -> BulkStatements.batched();
        };
    }

    /**
     * What a session is told to call itself, by the name of the client property: a pattern for number of the job, name
     * of the step and run. Empty where sessions have no names.
     */
    public Map<String, String> sessionIdentity() {
        return sessionIdentity;
    }
}
