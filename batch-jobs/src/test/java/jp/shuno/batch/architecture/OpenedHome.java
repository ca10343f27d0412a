package jp.shuno.batch.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jp.shuno.batch.ShunoApplication;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.HomeBuilder;
import jp.shuno.batch.run.Overrides;
import jp.shuno.batch.run.Progress;
import jp.shuno.sql.database.LedgerPlace;
import jp.shuno.sql.database.TestDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The program started on a fresh home, with an empty ledger. */
final class OpenedHome implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private OpenedHome(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Makes a home and starts the program on it.
     *
     * @param folder empty folder
     * @param settings configuration keys beside those of a fresh home, with their prefix
     */
    static OpenedHome start(Path folder, Map<String, Object> settings) throws IOException {
        Home home = new Home(folder);
        HomeBuilder.build(home);
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put("shuno.home", home.root().toString());
        LedgerPlace place = TestDatabase.chosen().emptyLedger(home.data());
        place.migrate();
        properties.put("spring.flyway.enabled", false);
        properties.put("spring.datasource.url", place.url());
        properties.put("spring.datasource.username", place.username());
        properties.put("spring.datasource.password", place.password());
        ConfigurableApplicationContext context = new SpringApplicationBuilder(ShunoApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .initializers(fresh -> {
                    fresh.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
                    fresh.getBeanFactory().registerSingleton("overrides", new Overrides(Map.of()));
                    fresh.getBeanFactory().registerSingleton("progress", new Silence());
                })
                .run();
        return new OpenedHome(context);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> Map<String, T> beans(Class<T> type) {
        return context.getBeansOfType(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Silence implements Progress {
        @Override
        public void start(String label, long total) {}

        @Override
        public void advance(long units) {}

        @Override
        public void finish() {}
    }
}
