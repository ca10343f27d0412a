package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.sql.Database;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the ledger lies: the database that the configuration names, otherwise the embedded one in the home. The
 * embedded one writes a commit to the file before it answers, and lets a second process in through the first.
 */
final class EmbeddedDatabase {

    private static final String URL = "jdbc:h2:file:%s;MODE=Oracle;WRITE_DELAY=0;AUTO_SERVER=TRUE;LOCK_TIMEOUT=30000";
    private static final int CONNECT_MILLIS = 1000;
    private static final int MEGABYTE = 1024 * 1024;

    private EmbeddedDatabase() {}

    /**
     * The connection properties for a home.
     *
     * @throws OperatorException with code 50 where the URL names none of the known databases
     */
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
            if (Database.ofUrl(url).isEmpty()) {
                throw OperatorMessage.DATABASE_URL_WRONG.exception(url);
            }
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
        return isEmbedded(home, dataSource) && !Files.exists(content(home));
    }

    /** Whether the connection is that of the embedded database. */
    static boolean isEmbedded(Home home, Map<String, Object> dataSource) {
        return URL.formatted(file(home)).equals(dataSource.get("spring.datasource.url"));
    }

    /**
     * Opens the embedded database while no other process is about to. Who opens it becomes its host; a second process
     * that came at the same moment would find a host that is not there yet, or one that only had a look and goes again.
     */
    static <T> T oneAtATime(Home home, Map<String, Object> dataSource, Supplier<T> opening) {
        if (!isEmbedded(home, dataSource)) {
            return opening.get();
        }
        synchronized (EmbeddedDatabase.class) {
            try (FileChannel file = FileChannel.open(
                            home.data().resolve("shuno.opening"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = file.lock()) {
                return opening.get();
            } catch (IOException unwritable) {
                throw OperatorMessage.HOME_NOT_MADE.causedBy(unwritable, home.root(), unwritable.getMessage());
            }
        }
    }

    /**
     * Copies the embedded database into {@code data/before-upgrade/}, because it cannot take back half a migration. Of
     * the copies only that of the last upgrade stays. Other databases are copied by their own means, before the upgrade
     * is begun.
     *
     * @param version of the schema that is going to be upgraded
     * @return the copy, empty where the ledger lies elsewhere
     * @throws OperatorException with code 40 where there is no room for copy and upgrade; nothing has changed then
     */
    static Optional<Path> copyBeforeUpgrade(Home home, Map<String, Object> dataSource, String version) {
        if (!isEmbedded(home, dataSource)) {
            return Optional.empty();
        }
        Path copy = home.beforeUpgrade().resolve("shuno-V" + version + ".zip");
        try {
            checkRoom(home);
            Files.createDirectories(home.beforeUpgrade());
            Path part = copy.resolveSibling(copy.getFileName() + ".part");
            JdbcClient.create(SchemaMigration.connections(dataSource))
                    .sql("BACKUP TO ?")
                    .param(part.toString())
                    .update();
            Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING);
            deleteOthers(copy);
            return Optional.of(copy);
        } catch (IOException | DataAccessException impossible) {
            throw OperatorMessage.UPGRADE_WITHOUT_COPY.causedBy(impossible, copy);
        }
    }

    /** The copy needs room once, the upgrade may write every table anew. */
    private static void checkRoom(Home home) throws IOException {
        long needed = 2 * Files.size(content(home)) + Home.LEAST_FREE_BYTES;
        long free = Files.getFileStore(home.data()).getUsableSpace();
        if (free < needed) {
            throw OperatorMessage.UPGRADE_WITHOUT_ROOM.exception(needed / MEGABYTE, free / MEGABYTE);
        }
    }

    private static void deleteOthers(Path copy) throws IOException {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(copy.getParent(), "shuno-V*")) {
            for (Path other : copies) {
                if (!other.equals(copy)) {
                    Files.delete(other);
                }
            }
        }
    }

    /** Which database the connection properties name. */
    static Database of(Map<String, Object> dataSource) {
        return Database.ofUrl(String.valueOf(dataSource.get("spring.datasource.url")))
                .orElseThrow();
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

    private static Path content(Home home) {
        return Path.of(file(home) + ".mv.db");
    }

    private static Path file(Home home) {
        return home.data().resolve("shuno");
    }
}
