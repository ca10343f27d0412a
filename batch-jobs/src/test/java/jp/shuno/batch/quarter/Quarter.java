package jp.shuno.batch.quarter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.shuno.batch.cli.TestHome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a simulated span of business days: those of the invented ward, and what its staff answer on the way. */
final class Quarter {

    /** Business days; 65 make a quarter. */
    static final int DAYS = Integer.getInteger("shuno.test.quarter.days", 30);

    private static final int ADDRESSEES = Integer.getInteger("shuno.test.quarter.addressees", 270);
    private static final String FROM = System.getProperty("shuno.test.quarter.from", "2026-10-26");
    private static final long SEED = Long.getLong("shuno.test.quarter.seed", 3);

    private final Path folder;
    private final Set<String> refused = new TreeSet<>();

    private Quarter(Path folder) {
        this.folder = folder;
    }

    static Quarter write(Path folder) throws IOException {
        TestHome.Outcome outcome = TestHome.command(
                "sample",
                "--addressees",
                String.valueOf(ADDRESSEES),
                "--seed",
                String.valueOf(SEED),
                "--from",
                FROM,
                "--days",
                String.valueOf(DAYS),
                "--out",
                folder.toString());
        if (outcome.exitCode() != 0) {
            throw new AssertionError(outcome.err());
        }
        Quarter quarter = new Quarter(folder);
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(folder.resolve("expected.json")));
        for (JsonNode file : expected.path("refused")) {
            quarter.refused.add(file.path("business_date").asString() + "/"
                    + file.path("file").asString());
        }
        return quarter;
    }

    List<LocalDate> days() {
        return list(folder).stream()
                .filter(Files::isDirectory)
                .map(day -> LocalDate.parse(day.getFileName().toString()))
                .toList();
    }

    /** All files of a day, by name. */
    Map<String, byte[]> files(LocalDate day) {
        Map<String, byte[]> files = new TreeMap<>();
        list(folder.resolve(day.toString()))
                .forEach(file -> files.put(file.getFileName().toString(), bytes(file)));
        return files;
    }

    /** The files of a day that are not meant to be refused. */
    List<Path> goodFiles(LocalDate day) {
        return list(folder.resolve(day.toString())).stream()
                .filter(file -> !refused.contains(day + "/" + file.getFileName()))
                .toList();
    }

    boolean isMeantToBeRefused(LocalDate day, String file) {
        return refused.contains(day + "/" + file);
    }

    /** What staff answered to a day lies in the inbox of the next; from now on it belongs to the files of that day. */
    void answer(TestHome home, LocalDate day, LocalDate next) {
        TestHome.Outcome outcome = TestHome.command(
                "sample",
                "--answer",
                home.home().root().toString(),
                "--business-date",
                day.toString(),
                "--seed",
                String.valueOf(SEED));
        if (outcome.exitCode() != 0) {
            throw new AssertionError(outcome.err());
        }
        Path inbox = home.home().inbox().resolve(next.toString());
        if (Files.exists(inbox)) {
            for (Path file : list(inbox)) {
                byte[] content = file.getFileName().toString().startsWith("decisions_")
                        ? withoutApprovals(bytes(file))
                        : bytes(file);
                put(folder.resolve(next.toString()).resolve(file.getFileName()), content);
                put(file, content);
            }
        }
    }

    /** The plain books know of no refunds, so nobody approves one. */
    private static byte[] withoutApprovals(byte[] decisions) {
        return new String(decisions, StandardCharsets.UTF_8)
                .replaceAll("(?m)^[RT][0-9a-f]{15},APPROVE,.*\\R", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Puts the files of a day into a home, under other names where wanted. */
    void deliver(TestHome home, LocalDate day, UnaryOperator<String> names) {
        Path inbox = home.home().inbox().resolve(day.toString());
        files(day).forEach((name, content) -> put(inbox.resolve(names.apply(name)), content));
    }

    private static void put(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The kind stays in front, the rest becomes a number that has nothing to do with it. */
    static String shuffled(String name) {
        int underscore = name.indexOf('_');
        int dot = name.lastIndexOf('.');
        String digest = "%08x".formatted(new String(new StringBuilder(name).reverse()).hashCode());
        return underscore < 0 ? name : name.substring(0, underscore) + "_" + digest + name.substring(dot);
    }
}
