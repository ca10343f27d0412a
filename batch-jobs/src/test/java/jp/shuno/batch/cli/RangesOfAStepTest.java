package jp.shuno.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.KeyRange;
import jp.shuno.batch.run.RangedWork;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.StepFactory;
import jp.shuno.batch.run.StopRequest;
import jp.shuno.sql.database.OnEveryDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** A step in ranges that stopped or failed goes on within the ranges that it was cut into first. */
@OnEveryDatabase
class RangesOfAStepTest {

    private static final RunKey RUN = new RunKey(LocalDate.of(2026, 7, 6), 1);
    private static final Map<String, String> ONE_AT_A_TIME = Map.of("batch.chunk-size", "1");

    @TempDir
    Path folder;

    private final ConcurrentSkipListSet<Integer> waiting =
            new ConcurrentSkipListSet<>(IntStream.rangeClosed(1, 9).boxed().toList());
    private final List<Integer> written = Collections.synchronizedList(new ArrayList<>());
    private final List<String> begun = Collections.synchronizedList(new ArrayList<>());
    private List<String> cuts = List.of("4", "9");
    private boolean nextStepBegan;

    /** Reads what waits in the range of the part that asks. */
    private final class Waiting implements ItemReader<Integer> {

        @Override
        public @Nullable Integer read() {
            KeyRange range = KeyRange.of(StepSynchronizationManager.getContext().getStepExecution());
            if (begun.isEmpty() || !begun.contains(range.toString())) {
                begun.add(range.toString());
            }
            return waiting.stream()
                    .filter(number -> number.toString().compareTo(range.after()) > 0)
                    .filter(number -> number.toString().compareTo(range.upTo()) <= 0)
                    .findFirst()
                    .orElse(null);
        }
    }

    private final class Cuts implements RangedWork {

        @Override
        public long begin() {
            return waiting.size();
        }

        @Override
        public List<String> lastKeys(int parts) {
            return cuts;
        }

        @Override
        public String beforeAll() {
            return "0";
        }
    }

    private JobExecution start(Workspace workspace, ItemProcessor<Integer, Integer> processor) throws Exception {
        StepFactory steps = workspace.bean(StepFactory.class);
        Step part = steps.<Integer, Integer>chunks("part", new Waiting(), processor, chunk -> {
            written.addAll(chunk.getItems());
            waiting.removeAll(chunk.getItems());
        });
        Step next = steps.tasklet("next", (contribution, context) -> {
            nextStepBegan = true;
            return RepeatStatus.FINISHED;
        });
        Job job = steps.job(JobId.CLOSE_DAY)
                .start(steps.ranges("work", new Cuts(), part))
                .next(next)
                .build();
        return workspace.bean(JobOperator.class).start(job, RUN.toParameters());
    }

    private Home home() {
        return TestHome.init(folder.resolve("home")).home();
    }

    private void endsWithTheSameRanges(Home home) throws Exception {
        cuts = List.of("9");
        begun.clear();
        try (Workspace workspace = Workspace.openForRun(home, ONE_AT_A_TIME)) {
            assertThat(start(workspace, number -> number).getStatus()).isEqualTo(BatchStatus.COMPLETED);
        }
        assertThat(begun).contains(new KeyRange("4", "9").toString()).doesNotContain(new KeyRange("0", "9").toString());
        assertThat(nextStepBegan).isTrue();
        assertThat(written).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void aStoppedStepGoesOnWithinItsRanges() throws Exception {
        Home home = home();
        try (Workspace workspace = Workspace.openForRun(home, ONE_AT_A_TIME)) {
            JobExecution stopped = start(workspace, number -> {
                if (number == 6) {
                    workspace.bean(StopRequest.class).request();
                }
                return number;
            });
            assertThat(stopped.getStatus()).isEqualTo(BatchStatus.STOPPED);
            assertThat(nextStepBegan).isFalse();
            assertThat(written).doesNotContain(8, 9).doesNotHaveDuplicates();
        }
        endsWithTheSameRanges(home);
    }

    @Test
    void aFailedRangeLeavesTheOthersWhole() throws Exception {
        Home home = home();
        try (Workspace workspace = Workspace.openForRun(home, ONE_AT_A_TIME)) {
            JobExecution failed = start(workspace, number -> {
                if (number == 7) {
                    throw new IllegalStateException("the seventh is broken");
                }
                return number;
            });
            assertThat(failed.getStatus()).isEqualTo(BatchStatus.FAILED);
            assertThat(nextStepBegan).isFalse();
            assertThat(written).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        }
        endsWithTheSameRanges(home);
    }
}
