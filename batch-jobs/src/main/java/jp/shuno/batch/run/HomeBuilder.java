package jp.shuno.batch.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a home: its folders, a configuration with comments, master data and the key. What exists is left alone. */
public final class HomeBuilder {

    private HomeBuilder() {}

    /** Makes what is missing; the configuration, by which a home is known, comes last. */
    public static void build(Home home) throws IOException {
        for (Path folder : home.writtenFolders()) {
            Files.createDirectories(folder);
        }
        Files.createDirectories(home.master());
        Files.createDirectories(home.keys());
        Path config = Files.createDirectories(home.configuration().getParent());
        PersonalNumberCipher.createKey(home);
        for (String table : new String[] {"holidays.csv", "late-charge-rates.csv", "refund-interest-rates.csv"}) {
            copy("master/" + table, home.master().resolve(table));
        }
        copy("expected-files.csv", config.resolve("expected-files.csv"));
        copy("shuno.yml", home.configuration());
    }

    private static void copy(String resource, Path target) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        try (InputStream in = HomeBuilder.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            Files.copy(in, target);
        }
    }
}
