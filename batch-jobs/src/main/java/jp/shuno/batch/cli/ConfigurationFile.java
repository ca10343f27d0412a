package jp.shuno.batch.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/** {@code config/shuno.yml} of a home, for commands that need the settings but no database. */
final class ConfigurationFile {

    /** The prefix under which all keys stand, so that an unknown one is refused. */
    static final String PREFIX = "shuno.";

    private ConfigurationFile() {}

    /**
     * The settings of a home, or the defaults where there is none.
     *
     * @param home null for the defaults
     * @param overrides what this call changes
     * @throws OperatorException with code 50 where the file is no YAML, a key unknown or a value impossible
     */
    static Settings settings(@Nullable Home home, Map<String, String> overrides) {
        Map<String, Object> properties = home == null ? new HashMap<>() : keys(home);
        overrides.forEach((key, value) -> properties.put(PREFIX + key, value));
        properties.put(PREFIX + "home", home == null ? "." : home.root().toString());
        try {
            return new Binder(new MapConfigurationPropertySource(properties))
                    .bind("shuno", Bindable.of(Settings.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                    .get();
        } catch (RuntimeException wrong) {
            throw Workspace.explained(wrong);
        }
    }

    /** The keys of the file with their prefix. */
    static Map<String, Object> keys(Home home) {
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
            throw OperatorMessage.CONFIGURATION_UNREADABLE.causedBy(
                    unreadable, home.configuration(), Workspace.firstLine(unreadable));
        }
    }
}
