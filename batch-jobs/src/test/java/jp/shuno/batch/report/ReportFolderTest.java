package jp.shuno.batch.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path home;

    @Test
    void nothingIsMadeBeforeThereIsAReport() {
        new ReportFolder(home.resolve("reports/2026-06-30"));

        assertThat(home.resolve("reports")).doesNotExist();
    }

    @Test
    void theFolderIsMadeWithItsParents() {
        assertThat(new ReportFolder(home.resolve("reports/2026-06-30")).folder())
                .isDirectory();
    }

    @Test
    void aReportReplacesTheOldOneAsAWhole() throws IOException {
        ReportFolder folder = new ReportFolder(home);
        write(folder, "old");
        try (InputStream readerOfTheOldOne = Files.newInputStream(home.resolve("a.csv"))) {
            write(folder, "new");

            assertThat(readerOfTheOldOne.readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("old");
        }
        assertThat(home.resolve("a.csv")).hasContent("new");
        assertThat(names()).containsExactly("a.csv");
    }

    @Test
    void aFileThatHoldsTheSameBytesIsNotTouched() throws IOException {
        ReportFolder folder = new ReportFolder(home);
        write(folder, "same");
        Files.setLastModifiedTime(home.resolve("a.csv"), LONG_AGO);

        write(folder, "same");

        assertThat(Files.getLastModifiedTime(home.resolve("a.csv"))).isEqualTo(LONG_AGO);
        assertThat(names()).containsExactly("a.csv");
    }

    @Test
    void aReportThatFailsHalfwayLeavesTheOldOneAndNothingElse() throws IOException {
        ReportFolder folder = new ReportFolder(home);
        write(folder, "old");

        assertThatThrownBy(() -> folder.write("a.csv", out -> {
                    out.write('h');
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        assertThat(home.resolve("a.csv")).hasContent("old");
        assertThat(names()).containsExactly("a.csv");
    }

    @Test
    void whatAKilledRunLeftBehindIsOverwritten() throws IOException {
        Files.writeString(home.resolve(".a.csv.part"), "half a report that is longer");

        write(new ReportFolder(home), "new");

        assertThat(home.resolve("a.csv")).hasContent("new");
        assertThat(names()).containsExactly("a.csv");
    }

    @Test
    void aNameCannotLeadOutOfTheFolder() {
        ReportFolder folder = new ReportFolder(home.resolve("reports"));

        assertThatThrownBy(() -> folder.write("../a.csv", out -> out.write('x')))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(home.resolve("a.csv")).doesNotExist();
    }

    private static void write(ReportFolder folder, String text) throws IOException {
        folder.write("a.csv", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
