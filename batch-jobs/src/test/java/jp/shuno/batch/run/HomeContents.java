package jp.shuno.batch.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.Catalog;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that a home holds as text: each file, archives unpacked, and each column of each table. */
final class HomeContents {

    private HomeContents() {}

    /** All files below the home, whatever they are: path to content. */
    static Map<String, String> files(Path home) {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : paths(home)) {
            contents.put(home.relativize(file).toString().replace('\\', '/'), text(file));
        }
        return contents;
    }

    /** All files below a folder. */
    static List<Path> paths(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
            if (file.toString().endsWith(".gz")) {
                try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                    bytes = in.readAllBytes();
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        boolean database = file.toString().endsWith(".db");
        return new String(bytes, database ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** All tables of the database, those of the job repository and of the migrations included: column to values. */
    static Map<String, String> columns(TestWard ward) {
        Map<String, String> contents = new TreeMap<>();
        JdbcClient sql = ward.sql();
        Catalog.of(ward.bean(DataSource.class))
                .columns()
                .forEach(column -> contents.put(column.toUpperCase(Locale.ROOT), values(sql, column)));
        return contents;
    }

    private static String values(JdbcClient sql, String column) {
        String[] parts = column.split("\\.");
        return sql
                .sql("SELECT \"" + parts[1] + "\" FROM \"" + parts[0] + "\"")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list()
                .stream()
                .collect(Collectors.joining("\n"));
    }
}
