package jp.shuno.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.ocr.engine.EngineMissingException;
import jp.shuno.ocr.engine.LineEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code read-forms}: what it does with a folder, whatever lies in it. */
class ReadFormsCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void theEngineIsThere() {
        try {
            LineEngine.requireInstalled();
        } catch (EngineMissingException missing) {
            assumeTrue(false, "install " + missing.missing());
        }
    }

    private TestHome.Outcome call(Path scans, Path out, String... more) {
        String[] call = new String[6 + more.length];
        System.arraycopy(
                new String[] {"read-forms", scans.toString(), "--out", out.toString(), "--progress", "none"},
                0,
                call,
                0,
                6);
        System.arraycopy(more, 0, call, 6, more.length);
        return TestHome.command(call);
    }

    private Path scans() throws IOException {
        Path scans = Files.createDirectory(folder.resolve("scans"));
        Files.write(scans.resolve("empty.png"), new byte[0]);
        Files.writeString(scans.resolve("notes.tif"), "no picture", StandardCharsets.UTF_8);
        Files.writeString(scans.resolve("docs.csv"), "document,page", StandardCharsets.UTF_8);
        return scans;
    }

    @Test
    void aFileThatCannotBeReadHasALineAndAReason() throws IOException {
        Path out = folder.resolve("results.csv");
        TestHome.Outcome heard = call(scans(), out);

        assertThat(heard.exitCode()).isEqualTo(ExitCode.DONE_WITH_EXCEPTIONS.code());
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "document,page,field,value,status,confidence",
                        "empty.png,1,_page,unknown,review,0.00",
                        "notes.tif,1,_page,unknown,review,0.00");
        assertThat(heard.err()).contains("empty.png 1 ページ: 空のファイルです");
    }

    @Test
    void theResultIsForItsOwnerAlone() throws IOException {
        Path out = folder.resolve("results.csv");
        call(scans(), out);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("results.csv.part")).doesNotExist();
    }

    @Test
    void aResultInsideAHomeIsRefused() throws IOException {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config").resolve("shuno.yml"), "");
        Path out =
                Files.createDirectories(home.resolve("reports").resolve("deep")).resolve("results.csv");
        TestHome.Outcome heard = call(scans(), out);

        assertThat(heard.exitCode()).isEqualTo(ExitCode.WRONG_CALL.code());
        assertThat(heard.err()).contains("SHN1025E");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderWithoutScansGivesAnEmptyResult() throws IOException {
        Path out = folder.resolve("results.csv");

        assertThat(call(Files.createDirectory(folder.resolve("none")), out).exitCode())
                .isZero();
        assertThat(out).content().isEqualTo("document,page,field,value,status,confidence\n");
    }

    @Test
    void aListThatLacksAColumnIsNamedWithoutWhatItHolds() throws IOException {
        Path list = Files.writeString(folder.resolve("claims.csv"), "claim_no,payer_name\n083994582944,見本花子\n");
        TestHome.Outcome heard = call(scans(), folder.resolve("results.csv"), "--ledger-claims", list.toString());

        assertThat(heard.exitCode()).isEqualTo(ExitCode.FAILED.code());
        assertThat(heard.err()).contains("claims.csv").doesNotContain("見本");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        TestHome.Outcome heard = call(folder.resolve("nowhere"), folder.resolve("results.csv"));

        assertThat(heard.exitCode()).isEqualTo(ExitCode.FAILED.code());
        assertThat(heard.err()).contains("SHN3019E", "nowhere");
    }
}
