package jp.shuno.sql.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import jp.shuno.sql.Database;

/** The kinds of database that tests run on; each test process runs on one, named by a system property. */
public enum TestDatabase {

    /** The embedded one, in a file. */
    H2 {
        @Override
        public Optional<String> absence() {
            return Optional.empty();
        }

        @Override
        public LedgerPlace emptyLedger(Path folder) {
            return new LedgerPlace("jdbc:h2:file:" + folder.resolve("ledger") + ";MODE=Oracle", "shuno", "");
        }
    },

    /** A real server: the one that the environment names, otherwise one that lives as long as the test process. */
    POSTGRESQL {
        @Override
        public Optional<String> absence() {
            return Optional.empty();
        }

        @Override
        public LedgerPlace emptyLedger(Path folder) {
            return PostgresLedgers.shared().next();
        }
    },

    /** A real server that the environment names, or one in a container; without either the tests are skipped. */
    ORACLE {
        @Override
        public Optional<String> absence() {
            return OracleLedgers.absence();
        }

        @Override
        public LedgerPlace emptyLedger(Path folder) {
            return OracleLedgers.shared().next();
        }
    };

    /** Names the database of a test process: {@code h2} (the default), {@code postgresql} or {@code oracle}. */
    public static final String PROPERTY = "shuno.test.database";

    /** The database of this test process. */
    public static TestDatabase chosen() {
        return valueOf(System.getProperty(PROPERTY, H2.name()).toUpperCase(Locale.ROOT));
    }

    /** Why no test can run on it here; empty where tests run. */
    public abstract Optional<String> absence();

    /**
     * An empty place that no other test uses.
     *
     * @param folder empty folder, for the database that lies in files
     */
    public abstract LedgerPlace emptyLedger(Path folder);

    /** What the program knows of it. */
    public Database product() {
        return Database.valueOf(name());
    }
}
