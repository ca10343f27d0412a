package jp.shuno.batch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import jp.shuno.batch.architecture.PreparedProgram.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A prepared start is used where it fits, and where it does not nobody notices that there is one. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class PreparedStartTest {

    private static final String JDK = "jdk";
    private static final String NONE = "";
    /** By this a JVM ends with 1 when it cannot use its cache. */
    private static final String CACHE_OR_NOTHING = "-XX:AOTMode=on";

    @TempDir
    Path folder;

    private PreparedProgram program;

    @BeforeEach
    void make() throws Exception {
        program = PreparedProgram.make(folder.toRealPath().resolve("program"), 0);
    }

    @Test
    void aPreparedStartIsUsed() throws Exception {
        assertThat(program.prepare()).isEqualTo(new Ended(0, "", ""));

        Ended run = program.run(JDK, NONE);

        assertThat(run.out()).contains("/target/start/");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
    }

    @Test
    @EnabledForJreRange(minVersion = 25, disabledReason = "an archive of an older JDK is not asked for in this way")
    void theCacheReallyFitsTheProgram() throws Exception {
        program.prepare();

        assertThat(program.run(JDK, CACHE_OR_NOTHING).exitCode()).isEqualTo(3);
    }

    @Test
    void withoutOneTheJarItselfIsRun() throws Exception {
        assertThatTheJarIsRun(program, JDK);
    }

    @Test
    void aBrokenCacheIsPassedOverInSilence() throws Exception {
        program.prepare();
        Path cache = program.caches().getFirst();
        Ended whole = program.run(JDK, NONE);

        try (var file = Files.newByteChannel(cache, StandardOpenOption.WRITE)) {
            file.truncate(Files.size(cache) / 2);
        }
        assertThat(program.run(JDK, NONE)).isEqualTo(whole);
        Files.writeString(cache, "this is no cache");
        assertThat(program.run(JDK, NONE)).isEqualTo(whole);
    }

    @Test
    void anotherJarIsNotRunFromWhatWasPreparedForTheFirst() throws Exception {
        program.prepare();
        program.build("the second one, with a longer title");

        assertThatTheJarIsRun(program, JDK);
    }

    @Test
    void anotherJdkDoesNotUseTheCache() throws Exception {
        program.prepare();
        program.addJdk("other", "Another ");

        assertThatTheJarIsRun(program, "other");
        assertThat(program.run(JDK, NONE).out()).contains("/target/start/");
    }

    @Test
    void aMovedProgramDoesNotUseTheCache() throws Exception {
        program.prepare();

        assertThatTheJarIsRun(program.movedTo(folder.toRealPath().resolve("moved")), JDK);
    }

    @Test
    void anOrderToUseNoCacheIsObeyed() throws Exception {
        program.prepare();

        Ended run = program.run(JDK, "-Xshare:off");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out().strip()).isEqualTo(program.jar().toString());
    }

    @Test
    void aChosenCollectorDoesNotSpeakAgainstIt() throws Exception {
        program.prepare();
        Ended usual = program.run(JDK, NONE);

        assertThat(program.run(JDK, "-XX:+UseG1GC")).isEqualTo(usual);
        assertThat(program.run(JDK, "-XX:+UseZGC")).isEqualTo(usual);
    }

    @Test
    void aSecondPreparationDoesNothing() throws Exception {
        program.prepare();
        Path cache = program.caches().getFirst();
        Files.setLastModifiedTime(cache, FileTime.fromMillis(0));

        assertThat(program.prepare().exitCode()).isZero();
        assertThat(Files.getLastModifiedTime(cache)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void theSameJarBuiltAgainFindsWhatWasPrepared() throws Exception {
        program.prepare();
        Path cache = program.caches().getFirst();
        Files.setLastModifiedTime(cache, FileTime.fromMillis(0));
        byte[] same = Files.readAllBytes(program.jar());
        Files.delete(program.jar());
        Thread.sleep(1100); // the time of a file counts in seconds
        Files.write(program.jar(), same);
        assertThatTheJarIsRun(program, JDK);

        program.prepare();

        assertThat(program.run(JDK, NONE).out()).contains("/target/start/");
        assertThat(program.caches()).containsExactly(cache);
        assertThat(Files.getLastModifiedTime(cache)).isEqualTo(FileTime.fromMillis(0));
        assertThat(program.starts()).hasSize(2);
    }

    @Test
    void aFailedRehearsalIsToldAndTheProgramRunsWithout() throws Exception {
        PreparedProgram failing = PreparedProgram.make(folder.toRealPath().resolve("failing"), 40);

        Ended prepared = failing.prepare();

        assertThat(prepared.exitCode()).isZero();
        assertThat(prepared.err()).startsWith("prepare-start: the rehearsal did not go as meant");
        assertThat(failing.caches()).isEmpty();
        assertThatTheJarIsRun(failing, JDK);
    }

    @Test
    void twoPreparationsAtOnceDoNotDisturbEachOther() throws Exception {
        Process first = program.beginToPrepare();
        Process second = program.beginToPrepare();

        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(program.starts())
                .as("a pointer and what it names, nothing half-made")
                .hasSize(2);
        assertThat(program.run(JDK, NONE).out()).contains("/target/start/");
    }

    private static void assertThatTheJarIsRun(PreparedProgram program, String jdk) throws Exception {
        assertThat(program.run(jdk, NONE)).isEqualTo(new Ended(3, program.jar() + System.lineSeparator(), ""));
    }
}
