package jp.shuno.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.StepFactory;
import jp.shuno.batch.run.StopRequest;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** A stop in the middle of a chunk step once ended it as complete, with records left, and the next step began. */
@OnEveryDatabase
class StopAtASafePointTest {

    @TempDir
    Path folder;

    private final List<Integer> waiting =
            new ArrayList<>(IntStream.rangeClosed(1, 9).boxed().toList());
    private final List<Integer> written = new ArrayList<>();
    private boolean nextStepBegan;

    @Test
    void aStoppedStepIsStoppedAndGoesOnWhereItWas() throws Exception {
        Home home = TestHome.init(folder.resolve("home")).home();
        RunKey run = new RunKey(LocalDate.of(2026, 7, 6), 1);

        try (Workspace workspace = Workspace.openForRun(home, Map.of("batch.chunk-size", "2"))) {
            JobExecution stopped = start(workspace, run, 5);
            assertThat(stopped.getStatus()).isEqualTo(BatchStatus.STOPPED);
            assertThat(nextStepBegan).isFalse();
            assertThat(written).hasSizeLessThan(9);
        }
        try (Workspace workspace = Workspace.openForRun(home, Map.of("batch.chunk-size", "2"))) {
            JobExecution resumed = start(workspace, run, 0);
            assertThat(resumed.getStatus()).isEqualTo(BatchStatus.COMPLETED);
            assertThat(nextStepBegan).isTrue();
            assertThat(written).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
        }
    }

    /** Starts a job that works off what waits, as our readers do, and asks for a stop when it meets that number. */
    private JobExecution start(Workspace workspace, RunKey run, int stopAt) throws Exception {
        StepFactory steps = workspace.bean(StepFactory.class);
        Iterator<Integer> left = List.copyOf(waiting).iterator();
        Step work = steps.<Integer, Integer>chunks(
                "work",
                () -> left.hasNext() ? left.next() : null,
                number -> {
                    if (number == stopAt) {
                        workspace.bean(StopRequest.class).request();
                    }
                    return number;
                },
                chunk -> {
                    written.addAll(chunk.getItems());
                    waiting.removeAll(chunk.getItems());
                });
        Step next = steps.tasklet("next", (contribution, context) -> {
            nextStepBegan = true;
            return RepeatStatus.FINISHED;
        });
        Job job = steps.job(JobId.RECONCILE).start(work).next(next).build();
        return workspace.bean(JobOperator.class).start(job, run.toParameters());
    }
}
