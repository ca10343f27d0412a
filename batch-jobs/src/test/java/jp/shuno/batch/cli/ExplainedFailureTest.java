package jp.shuno.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.OperatorException;
import org.junit.jupiter.api.Test;

/** What the operator reads names the cure, however deep libraries have wrapped the cause. */
class ExplainedFailureTest {

    private static OperatorException explained(Throwable cause) {
        return Workspace.explained(new IllegalStateException("outer", new RuntimeException("inner", cause)));
    }

    @Test
    void anEmbeddedDatabaseThatRunsOutOfMemoryAsksForALargerHeap() {
        OperatorException told = explained(new SQLException("Out of memory.", "90108", 90_108));

        assertThat(told.id()).isEqualTo("SHN5009E");
        assertThat(told.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(told.remedy()).contains("SHUNO_JAVA_OPTS");
    }

    @Test
    void aProgramThatRunsOutOfMemoryAsksForALargerHeap() {
        assertThat(explained(new OutOfMemoryError("Java heap space")).id()).isEqualTo("SHN5009E");
    }

    @Test
    void aFullDiskComesBeforeTheDatabaseThatFailedForIt() {
        SQLException database = new SQLException("write failed", "90031", 90_031);
        database.initCause(new IOException("No space left on device"));

        assertThat(explained(database).id()).isEqualTo("SHN3004E");
    }

    @Test
    void anyOtherFailureOfTheDatabaseTellsItsCode() {
        OperatorException told = explained(new SQLException("refused", "08001", 17));

        assertThat(told.id()).isEqualTo("SHN5005E");
        assertThat(told.getMessage()).contains("08001").contains("17");
    }
}
