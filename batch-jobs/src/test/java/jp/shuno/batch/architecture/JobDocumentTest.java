package jp.shuno.batch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.NightlyJob;
import jp.shuno.sql.database.OnEmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.SimpleJob;

/** The pages of docs/jobs describe the jobs that are built, step by step. */
@OnEmbeddedDatabase("the steps of a job do not depend on the database")
class JobDocumentTest {

    /** The questions that each page answers. */
    private static final List<String> QUESTIONS =
            List.of("Input", "Output", "Steps", "Validation", "Bad records", "Counts", "Restart", "When it fails");

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
    void everyJobHasItsPageAndEveryPageItsJob() {
        List<String> pages = pages().stream()
                .map(page -> page.getFileName().toString().replaceFirst("^(JOB-\\d+)-.*", "$1"))
                .toList();

        assertThat(pages)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(JobId.values()).map(JobId::number).toList());
    }

    @Test
    void aPageNamesItsJobAsTheProgramDoes() {
        for (JobId job : JobId.values()) {
            assertThat(Project.text(page(job)).lines().findFirst().orElse(""))
                    .isEqualTo("# %s `%s` %s".formatted(job.number(), job.jobName(), job.japanese()));
        }
    }

    @Test
    void aPageListsTheStepsOfItsJobInTheirOrder() {
        for (NightlyJob nightly : home.beans(NightlyJob.class).values()) {
            String steps =
                    Markdown.section(Project.text(page(nightly.id())), "Steps").orElseThrow();

            assertThat(Markdown.numberedNames(steps))
                    .as("steps of %s", nightly.id().number())
                    .containsExactlyElementsOf(((SimpleJob) nightly.job()).getStepNames());
        }
    }

    @Test
    void aPageAnswersTheQuestionsOfAnOperator() {
        for (JobId job : JobId.values()) {
            assertThat(Markdown.sections(Project.text(page(job))).keySet())
                    .as("page of %s", job.number())
                    .containsAll(QUESTIONS);
        }
    }

    @Test
    void theInterfacesListTheJobsInTheirOrder() {
        List<String> listed = new ArrayList<>();
        Markdown.section(Project.text("docs/interfaces.md"), "4\\. .*").stream()
                .flatMap(section -> Markdown.rows(section).stream())
                .filter(row -> row.getFirst().startsWith("JOB-"))
                .forEach(row -> listed.add(row.get(0) + " " + row.get(1).replace("`", "")));

        assertThat(listed)
                .containsExactlyElementsOf(Arrays.stream(JobId.values())
                        .map(job -> job.number() + " " + job.jobName())
                        .toList());
    }

    private static List<Path> pages() {
        return Project.files(file -> Project.name(file).matches("docs/jobs/[^/]+\\.md"));
    }

    private static Path page(JobId job) {
        return pages().stream()
                .filter(page -> page.getFileName().toString().startsWith(job.number() + "-"))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).as("page of %s", job.number()).hasSize(1);
                    return found.getFirst();
                }));
    }
}
