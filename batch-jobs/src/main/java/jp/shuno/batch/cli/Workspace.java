package jp.shuno.batch.cli;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shuno.batch.ShunoApplication;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.LedgerLock;
import jp.shuno.batch.run.MissingMasterData;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.Overrides;
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

    private final ConfigurableApplicationContext context;

    private Workspace(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Opens a home for reading or for a short command; the schema is taken as it stands. */
    static Workspace open(Home home, Map<String, String> overrides) {
        return start(home, overrides, false);
    }

    /**
     * Opens a home for a run and brings the schema up to date. The embedded database belongs to the first process that
     * opens it and ends with it, so that a run waits until a short command that came first has gone.
     */
    static Workspace openForRun(Home home, Map<String, String> overrides) {
        long deadline = System.nanoTime() + HOST_WAIT_MILLIS * 1_000_000;
        while (true) {
            boolean hostedElsewhere = EmbeddedDatabase.isHostedElsewhere(home);
            Workspace workspace = start(home, overrides, !hostedElsewhere);
            if (!hostedElsewhere
                    || workspace.bean(LedgerLock.class).holder().isPresent()
                    || System.nanoTime() > deadline) {
                return workspace;
            }
            workspace.close();
            pause();
        }
    }

    /** A component of the program. */
    <T> T bean(Class<T> type) {
        try {
            return context.getBean(type);
        } catch (BeansException unusable) {
            throw explained(unusable);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static Workspace start(Home home, Map<String, String> overrides, boolean migrate) {
        checkInitialised(home);
        System.setProperty("shuno.log.dir", home.logs().toString());
        System.setProperty("logging.config", "classpath:logback-home.xml");
        Map<String, Object> properties = properties(home, overrides);
        try {
            if (migrate) {
                SchemaMigration.run(properties);
            }
            ConfigurableApplicationContext context = new SpringApplicationBuilder(ShunoApplication.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .registerShutdownHook(false)
                    .logStartupInfo(false)
                    .initializers(fresh -> prepare(fresh, properties, overrides))
                    .run();
            return new Workspace(context);
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
        if (isDiskFull(failure)) {
            return OperatorMessage.DISK_FULL.causedBy(failure);
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

    /** The operating system's own words, however deep a library has wrapped them. */
    private static boolean isDiskFull(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (String.valueOf(each.getMessage()).contains("No space left on device")) {
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
