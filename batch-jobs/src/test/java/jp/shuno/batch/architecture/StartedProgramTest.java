package jp.shuno.batch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import jp.shuno.batch.run.FencedTransactionManager;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.NightlyJob;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.SimpleJob;
import org.springframework.batch.core.partition.PartitionStep;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.Step;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;

/** What only the started program shows: one data source, one transaction manager, and every step on both. */
@OnEveryDatabase
class StartedProgramTest {

    @TempDir
    static Path folder;

    private static OpenedHome home;

    @BeforeAll
    static void start() throws Exception {
        home = OpenedHome.start(folder, Map.of());
    }

    @AfterAll
    static void stop() {
        home.close();
    }

    @Test
    void thereIsOneDataSourceAndOneTransactionManager() {
        assertThat(home.beans(DataSource.class))
                .as("business rows and job repository commit together")
                .hasSize(1);
        assertThat(home.beans(PlatformTransactionManager.class).values())
                .as("every commit passes the fence")
                .hasOnlyElementsOfType(FencedTransactionManager.class)
                .hasSize(1);
        assertThat(home.bean(FencedTransactionManager.class).getDataSource()).isSameAs(home.bean(DataSource.class));
    }

    @Test
    void theJobRepositoryLiesInTheSameDatabase() {
        Object repository = AopTestUtils.getUltimateTargetObject(home.bean(JobRepository.class));
        Object executions = Objects.requireNonNull(ReflectionTestUtils.getField(repository, "jobExecutionDao"));
        JdbcOperations jdbc =
                (JdbcOperations) Objects.requireNonNull(ReflectionTestUtils.getField(executions, "jdbcTemplate"));

        assertThat(executions.getClass().getSimpleName()).startsWith("Jdbc");
        assertThat(jdbc)
                .isInstanceOfSatisfying(
                        JdbcTemplate.class,
                        template -> assertThat(template.getDataSource()).isSameAs(home.bean(DataSource.class)));
    }

    @Test
    void everyStepCommitsThroughTheFence() {
        PlatformTransactionManager fence = home.bean(FencedTransactionManager.class);

        assertThat(steps())
                .isNotEmpty()
                .filteredOn(step -> !(step instanceof PartitionStep))
                .allSatisfy(step -> assertThat(ReflectionTestUtils.getField(step, "transactionManager"))
                        .as("transaction manager of step %s", step.getName())
                        .isSameAs(fence));
    }

    @Test
    void everyStepBelongsToAJobAndMayBeStartedAgain() {
        assertThat(home.beans(Step.class).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        steps().stream().map(Step::getName).toList());
        assertThat(steps()).allSatisfy(step -> {
            assertThat(step).isInstanceOf(AbstractStep.class);
            assertThat(step.getStartLimit()).isGreaterThan(1_000_000);
        });
    }

    @Test
    void everyJobIdHasItsJob() {
        assertThat(home.beans(NightlyJob.class).values())
                .extracting(NightlyJob::id)
                .containsExactlyInAnyOrder(JobId.values());
        assertThat(home.beans(NightlyJob.class).values()).allSatisfy(nightly -> {
            assertThat(nightly.job().getName()).isEqualTo(nightly.id().jobName());
            assertThat(nightly.job().isRestartable()).isTrue();
            assertThat(nightly.job().getJobParametersIncrementer()).isNull();
        });
        assertThat(home.beans(Job.class)).hasSize(JobId.values().length);
    }

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Job job : home.beans(Job.class).values()) {
            SimpleJob simple = (SimpleJob) job;
            for (String name : simple.getStepNames()) {
                Step step = Objects.requireNonNull(simple.getStep(name));
                steps.add(step);
                if (step instanceof PartitionStep) {
                    steps.add(partOf(step));
                }
            }
        }
        return steps;
    }

    /** What runs each range of a step that is cut into ranges; the step itself only starts these and writes nothing. */
    private static Step partOf(Step inRanges) {
        Object handler = Objects.requireNonNull(ReflectionTestUtils.getField(inRanges, "partitionHandler"));
        return (Step) Objects.requireNonNull(ReflectionTestUtils.getField(handler, "step"));
    }
}
