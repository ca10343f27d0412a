package jp.shuno.batch.cli;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.shuno.batch.ShunoApplication;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.LedgerLock;
import jp.shuno.batch.run.MissingMasterData;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.Overrides;
import jp.shuno.batch.run.UpgradeLock;
import jp.shuno.batch.run.WrongSettingException;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A home with its open database: the application context that a command works in. */
final class Workspace implements AutoCloseable {

    private static final String PREFIX = ConfigurationFile.PREFIX;
    private static final long HOST_WAIT_MILLIS = 60_000;
    private static final long HOST_POLL_MILLIS = 300;
    private static final int EMBEDDED_OUT_OF_MEMORY = 90_108;

    private final ConfigurableApplicationContext context;
    private final boolean migrated;

    private Workspace(ConfigurableApplicationContext context, boolean migrated) {
        this.context = context;
        this.migrated = migrated;
    }

    /**
     * Opens a home for reading or for a short command.
     *
     * @throws OperatorException with code 50 where the schema is not that of this program
     */
    static Workspace open(Home home, Map<String, String> overrides) {
        checkInitialised(home);
        Map<String, Object> properties = properties(home, overrides);
        return EmbeddedDatabase.oneAtATime(home, properties, () -> {
            try {
                schema(home, properties).mustMigrate(Schema.Use.WORK);
            } catch (RuntimeException failure) {
                throw explained(failure);
            }
            return start(home, properties, overrides, false).connected(home, properties);
        });
    }

    /** Opens a home whatever its schema is like, for a look at the rest of it. */
    static Workspace openAsItStands(Home home, Map<String, String> overrides) {
        checkInitialised(home);
        return start(home, properties(home, overrides), overrides, false);
    }

    /**
     * Opens a home for a run and brings an earlier schema up to date.
     *
     * @throws OperatorException with code 50 where that cannot be done, with code 42 while a run is alive and it must
     */
    static Workspace openForRun(Home home, Map<String, String> overrides) {
        return openMigrated(home, overrides, Schema.Use.RUN);
    }

    /** Opens a new home for the first time: as for a run, and an empty database gets its tables. */
    static Workspace openNew(Home home) {
        return openMigrated(home, Map.of(), Schema.Use.MAKE);
    }

    /**
     * The embedded database belongs to the first process that opens it and ends with it, so that a run waits until a
     * short command that came first has gone.
     */
    private static Workspace openMigrated(Home home, Map<String, String> overrides, Schema.Use use) {
        checkInitialised(home);
        Map<String, Object> properties = properties(home, overrides);
        long deadline = System.nanoTime() + HOST_WAIT_MILLIS * 1_000_000;
        while (true) {
            boolean waitsNoLonger = System.nanoTime() > deadline;
            Optional<Workspace> opened = EmbeddedDatabase.oneAtATime(
                    home, properties, () -> tryToOpen(home, properties, overrides, use, waitsNoLonger));
            if (opened.isPresent()) {
                return opened.get();
            }
            pause();
        }
    }

    /** Gives nothing while a short command of another process has the embedded database. */
    private static Optional<Workspace> tryToOpen(
            Home home,
            Map<String, Object> properties,
            Map<String, String> overrides,
            Schema.Use use,
            boolean waitsNoLonger) {
        boolean hostedElsewhere = EmbeddedDatabase.isHostedElsewhere(home);
        Migration migration = migrate(home, properties, use, hostedElsewhere);
        if (migration == Migration.WAITS) {
            if (waitsNoLonger) {
                throw OperatorMessage.DATABASE_OPEN_ELSEWHERE.exception(home.data());
            }
            return Optional.empty();
        }
        Workspace workspace =
                start(home, properties, overrides, migration == Migration.DONE).connected(home, properties);
        if (!hostedElsewhere
                || waitsNoLonger
                || workspace.bean(LedgerLock.class).holder().isPresent()) {
            return Optional.of(workspace);
        }
        workspace.close();
        return Optional.empty();
    }

    private enum Migration {
        NOT_NEEDED,
        DONE,
        /** Another process has the embedded database open. */
        WAITS
    }

    private static Migration migrate(
            Home home, Map<String, Object> properties, Schema.Use use, boolean hostedElsewhere) {
        try {
            Schema schema = schema(home, properties);
            if (!schema.mustMigrate(use)) {
                return Migration.NOT_NEEDED;
            }
            if (!hostedElsewhere) {
                SchemaUpgrade.run(home, properties, schema);
                return Migration.DONE;
            }
            if (schema.holdsData()) {
                UpgradeLock.refuseWhileAlive(SchemaMigration.connections(properties));
            }
            return Migration.WAITS;
        } catch (RuntimeException failure) {
            throw explained(failure);
        }
    }

    /** How the schema stands; the file of an embedded database that is not there is not made by asking. */
    static Schema schema(Home home, Map<String, Object> properties) {
        return EmbeddedDatabase.isMissing(home, properties) ? Schema.missing() : SchemaMigration.inspect(properties);
    }

    /** Holds the embedded database open from now on, so that whoever comes next finds its host. */
    private Workspace connected(Home home, Map<String, Object> properties) {
        if (EmbeddedDatabase.isEmbedded(home, properties)) {
            try {
                bean(DataSource.class).getConnection().close();
            } catch (SQLException unreachable) {
                close();
                throw explained(unreachable);
            }
        }
        return this;
    }

    /** A component of the program. */
    <T> T bean(Class<T> type) {
        try {
            return context.getBean(type);
        } catch (BeansException unusable) {
            throw explained(unusable);
        }
    }

    /** Whether opening it made the tables or brought them up to date. */
    boolean isMigrated() {
        return migrated;
    }

    @Override
    public void close() {
        context.close();
    }

    private static Workspace start(
            Home home, Map<String, Object> properties, Map<String, String> overrides, boolean migrated) {
        System.setProperty("shuno.log.dir", home.logs().toString());
        System.setProperty("logging.config", "classpath:logback-home.xml");
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(ShunoApplication.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .registerShutdownHook(false)
                    .logStartupInfo(false)
                    .initializers(fresh -> prepare(fresh, properties, overrides))
                    .run();
            return new Workspace(context, migrated);
        } catch (RuntimeException failure) {
            throw explained(failure);
        }
    }

    /**
     * Refuses a folder that {@code init} did not make.
     *
     * @throws OperatorException with code 50
     */
    static void checkInitialised(Home home) {
        if (!home.isInitialised()) {
            throw OperatorMessage.HOME_MISSING.exception(home.root());
        }
    }

    /** The configuration of a home with what the call sets, and the connection to its database. */
    static Map<String, Object> properties(Home home, Map<String, String> overrides) {
        Map<String, Object> properties = ConfigurationFile.keys(home);
        overrides.forEach((key, value) -> properties.put(PREFIX + key, value));
        properties.put(PREFIX + "home", home.root().toString());
        properties.putAll(EmbeddedDatabase.dataSource(home, properties));
        return properties;
    }

    private static void prepare(
            ConfigurableApplicationContext fresh, Map<String, Object> properties, Map<String, String> overrides) {
        fresh.getEnvironment().getPropertySources().addFirst(new MapPropertySource("shuno", properties));
        fresh.getBeanFactory().registerSingleton("overrides", new Overrides(overrides));
        fresh.getBeanFactory().registerSingleton("progress", ProgressChoice.progress());
    }

    /** What lies behind a failure, in words that an operator can act on. */
    static OperatorException explained(Exception failure) {
        if (comesOf(failure, Workspace::isDiskFull)) {
            return OperatorMessage.DISK_FULL.causedBy(failure);
        }
        if (comesOf(failure, Workspace::isMemoryExhausted)) {
            return OperatorMessage.MEMORY_EXHAUSTED.causedBy(failure);
        }
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof OperatorException known) {
                return known;
            }
            Optional<OperatorException> missing = MissingMasterData.explained(each);
            if (missing.isPresent()) {
                return missing.get();
            }
            if (each instanceof BindException wrong) {
                return OperatorMessage.SETTING_WRONG.causedBy(failure, setting(wrong));
            }
            if (each instanceof SQLException sql) {
                return OperatorMessage.DATABASE_FAILED.causedBy(failure, sql.getSQLState(), sql.getErrorCode());
            }
        }
        return OperatorMessage.UNEXPECTED.causedBy(failure, failure.getClass().getSimpleName());
    }

    /** The operating system's own words. */
    private static boolean isDiskFull(Throwable cause) {
        return String.valueOf(cause.getMessage()).contains("No space left on device");
    }

    /** The embedded database needs the program's own memory, and tells of its end by a code. */
    private static boolean isMemoryExhausted(Throwable cause) {
        return cause instanceof OutOfMemoryError
                || cause instanceof SQLException sql && sql.getErrorCode() == EMBEDDED_OUT_OF_MEMORY;
    }

    /** Whether a failure comes of something, however deep a library has wrapped it. */
    private static boolean comesOf(Throwable failure, Predicate<Throwable> cause) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (cause.test(each)) {
                return true;
            }
        }
        return false;
    }

    /** The key that is wrong, without the prefix, and why. */
    private static String setting(BindException wrong) {
        Throwable root = wrong;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return switch (root) {
            case UnboundConfigurationPropertiesException unknown ->
                "知らないキーです: "
                        + unknown.getUnboundProperties().stream()
                                .map(property -> property.getName().toString())
                                .map(Workspace::withoutPrefix)
                                .sorted()
                                .collect(Collectors.joining(", "));
            case WrongSettingException told -> String.valueOf(told.getMessage());
            default -> withoutPrefix(wrong.getName().toString()) + " の値を読めません";
        };
    }

    private static String withoutPrefix(String key) {
        return key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
    }

    static String firstLine(Throwable failure) {
        String text = String.valueOf(failure.getMessage());
        return text.lines().findFirst().orElse(text);
    }

    private static void pause() {
        try {
            Thread.sleep(HOST_POLL_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw OperatorMessage.WAIT_INTERRUPTED.exception();
        }
    }
}
