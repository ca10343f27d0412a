package jp.shuno.batch.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.cli.Shuno;
import jp.shuno.batch.cli.TestHome;

/** A night in a process of its own, behind the plug of {@link PowerCut}. */
public final class NightProcess {

    private NightProcess() {}

    /**
     * Starts one; what it logs is on its standard error.
     *
     * @param properties system properties, among them when the process ends without a word
     * @param told file of the home that gets what the process tells people
     */
    public static Process start(TestHome home, LocalDate night, Map<String, String> properties, String told)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dspring.datasource.driver-class-name=" + PowerCut.class.getName());
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Shuno.class.getName(),
                "nightly",
                "--home",
                home.home().root().toString(),
                "--business-date",
                night.toString(),
                "--progress",
                "none"));
        return new ProcessBuilder(command)
                .redirectOutput(home.home().root().resolve(told).toFile())
                .start();
    }

    /** Reads the log of the process until a line of it holds the words; gives whether it did before it ended. */
    public static boolean readUntil(BufferedReader log, String words) throws IOException {
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            if (line.contains(words)) {
                return true;
            }
        }
        return false;
    }
}
