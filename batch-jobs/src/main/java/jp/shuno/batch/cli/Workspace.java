package jp.shuno.batch.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shuno.batch.ShunoApplication;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.LedgerLock;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.Overrides;
import jp.shuno.batch.run.WrongSettingException;
import jp.shuno.domain.calendar.UncoveredYearException;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/** A home with its open database: the application context that a command works in. */
final class Workspace implements AutoCloseable {

    private static final String PREFIX = "shuno.";
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
        if (!home.isInitialised()) {
            throw new OperatorException(
                    ExitCode.WRONG_CALL,
                    "ホームがありません: " + home.root(),
                    "shuno init --home %s を実行するか、--home で正しいフォルダーを指定してください。".formatted(home.root()));
        }
        System.setProperty("shuno.log.dir", home.logs().toString());
        System.setProperty("logging.config", "classpath:logback-home.xml");
        Map<String, Object> properties = new HashMap<>(configuration(home));
        overrides.forEach((key, value) -> properties.put(PREFIX + key, value));
        properties.put(PREFIX + "home", home.root().toString());
        properties.putAll(EmbeddedDatabase.dataSource(home, properties));
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

    private static void prepare(
            ConfigurableApplicationContext fresh, Map<String, Object> properties, Map<String, String> overrides) {
        fresh.getEnvironment().getPropertySources().addFirst(new MapPropertySource("shuno", properties));
        fresh.getBeanFactory().registerSingleton("overrides", new Overrides(overrides));
        fresh.getBeanFactory().registerSingleton("progress", ProgressChoice.progress());
    }

    /** {@code config/shuno.yml}, its keys under one prefix, so that an unknown one is refused. */
    private static Map<String, Object> configuration(Home home) {
        Map<String, Object> keys = new HashMap<>();
        try {
            List<PropertySource<?>> sources =
                    new YamlPropertySourceLoader().load("shuno.yml", new FileSystemResource(home.configuration()));
            for (PropertySource<?> source : sources) {
                for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                    Object value = source.getProperty(name);
                    if (value != null) {
                        keys.put(PREFIX + name, value);
                    }
                }
            }
            return keys;
        } catch (IOException | RuntimeException unreadable) {
            throw new OperatorException(
                    ExitCode.WRONG_CALL,
                    "設定ファイルを読めません: %s(%s)".formatted(home.configuration(), firstLine(unreadable)),
                    "YAML の書き方を確認してください。",
                    unreadable);
        }
    }

    /** What lies behind a failure, in words that an operator can act on. */
    static OperatorException explained(Exception failure) {
        if (isDiskFull(failure)) {
            return new OperatorException(
                    ExitCode.FAILED, "ディスクの空きがなくなりました", "空き容量を確保してから同じコマンドを実行してください(書きかけのものは残っていません)。", failure);
        }
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof OperatorException known) {
                return known;
            }
            if (each instanceof UncoveredYearException missing) {
                return new OperatorException(
                        ExitCode.WRONG_CALL,
                        "休日台帳に %d 年の休日がありません".formatted(missing.year()),
                        "master/holidays.csv に %d 年の休日を追加してから同じコマンドを実行してください。".formatted(missing.year()),
                        failure);
            }
            if (each instanceof BindException wrong) {
                return new OperatorException(
                        ExitCode.WRONG_CALL,
                        "設定が正しくありません: " + setting(wrong),
                        "config/shuno.yml または --set のキーと値を確認してください。",
                        failure);
            }
            if (each instanceof SQLException sql) {
                return new OperatorException(
                        ExitCode.FAILED,
                        "データベースに接続できないか、スキーマが正しくありません: SQLSTATE=%s code=%d"
                                .formatted(sql.getSQLState(), sql.getErrorCode()),
                        "データベースの起動、URL、権限を確認してから同じコマンドを実行してください。",
                        failure);
            }
        }
        return new OperatorException(
                ExitCode.FAILED,
                "予期しない異常です: " + failure.getClass().getSimpleName(),
                "logs の記録を添えて保守担当に連絡してください。",
                failure);
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
            throw new OperatorException(ExitCode.STOPPED, "待機中に中断されました", ExitCode.STOPPED.nextAction());
        }
    }
}
