package jp.shuno.batch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A benchmark starts its children as it was started itself. */
class ProgramTest {

    private static final List<String> OPTIONS = List.of("-XX:AOTCache=/start/cache", "-Xmx4g", "-Xmn192m");

    @Test
    void fromAJarTheChildrenRunThatJarWithTheSameCache() {
        List<String> command =
                Program.itself(OPTIONS, "/start/shuno.jar", CommandLine.class).command("512m", "nightly");

        assertThat(command)
                .endsWith("-XX:AOTCache=/start/cache", "-Xmn192m", "-Xmx512m", "-jar", "/start/shuno.jar", "nightly")
                .doesNotContain("-Xmx4g");
    }

    @Test
    void fromAClassPathTheChildrenRunTheClass() {
        String classPath = "/classes" + File.pathSeparator + "/lib/picocli.jar";

        assertThat(Program.itself(OPTIONS, classPath, CommandLine.class).command("512m", "nightly"))
                .endsWith("-Xmx512m", "-cp", classPath, "picocli.CommandLine", "nightly");
        assertThat(Program.itself(OPTIONS, "/only.jar", ProgramTest.class).command("512m", "nightly"))
                .as("a class that lies in no jar is not in that one")
                .endsWith("-cp", "/only.jar", ProgramTest.class.getName(), "nightly");
    }
}
