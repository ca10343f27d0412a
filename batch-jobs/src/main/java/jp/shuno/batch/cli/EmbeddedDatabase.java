package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import jp.shuno.batch.run.Home;

/**
 * Where the ledger lies: the database that the configuration names, otherwise the embedded one in the home. The
 * embedded one writes a commit to the file before it answers, and lets a second process in through the first.
 */
final class EmbeddedDatabase {

    private static final String URL = "jdbc:h2:file:%s;MODE=Oracle;WRITE_DELAY=0;AUTO_SERVER=TRUE";
    private static final int CONNECT_MILLIS = 1000;

    private EmbeddedDatabase() {}

    /** The connection properties for a home. */
    static Map<String, Object> dataSource(Home home, Map<String, Object> configuration) {
        // The embedded server must be reachable from this machine only.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        String named = String.valueOf(configuration.getOrDefault("shuno.database.url", ""));
        String fromEnvironment = System.getenv().getOrDefault("SHUNO_DATABASE_URL", "");
        String url = named.isBlank() ? fromEnvironment : named;
        Map<String, Object> properties = new HashMap<>();
        if (url.isBlank()) {
            properties.put("spring.datasource.url", URL.formatted(file(home)));
            properties.put("spring.datasource.username", "shuno");
            properties.put("spring.datasource.password", "");
        } else {
            properties.put("spring.datasource.url", url);
            put(properties, "spring.datasource.username", configuration, "username");
            put(properties, "spring.datasource.password", configuration, "password");
        }
        return properties;
    }

    private static void put(
            Map<String, Object> properties, String key, Map<String, Object> configuration, String part) {
        String named = String.valueOf(configuration.getOrDefault("shuno.database." + part, ""));
        String fromEnvironment = System.getenv("SHUNO_DATABASE_" + part.toUpperCase(java.util.Locale.ROOT));
        String value = named.isBlank() && fromEnvironment != null ? fromEnvironment : named;
        if (!value.isBlank()) {
            properties.put(key, value);
        }
    }

    /** Whether the connection is that of the embedded database and its file is not there. */
    static boolean isMissing(Home home, Map<String, Object> dataSource) {
        return URL.formatted(file(home)).equals(dataSource.get("spring.datasource.url"))
                && !Files.exists(Path.of(file(home) + ".mv.db"));
    }

    /** Whether the connection is to an Oracle. */
    static boolean isOracle(Map<String, Object> dataSource) {
        return String.valueOf(dataSource.get("spring.datasource.url")).startsWith("jdbc:oracle:");
    }

    /** Whether another live process has the embedded database of the home open. */
    static boolean isHostedElsewhere(Home home) {
        Path lockFile = Path.of(file(home) + ".lock.db");
        if (!Files.exists(lockFile)) {
            return false;
        }
        Properties lock = new Properties();
        try (InputStream in = Files.newInputStream(lockFile)) {
            lock.load(in);
        } catch (IOException vanished) {
            return false;
        }
        String server = lock.getProperty("server", "");
        int colon = server.lastIndexOf(':');
        return colon > 0 && answers(server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)));
    }

    private static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    private static Path file(Home home) {
        return home.data().resolve("shuno");
    }
}
