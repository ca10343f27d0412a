package jp.shuno.batch.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import jp.shuno.batch.run.StepFactory;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersIncrementer;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemStream;
import org.springframework.core.task.TaskExecutor;

/** How this project uses Spring Batch; the reasons stand with each rule. */
class BatchConventionsTest {

    private static void check(ArchRule rule) {
        rule.check(Project.classes());
    }

    @Test
    void onlyTheStepFactoryMakesSteps() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(StepFactory.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(StepBuilder.class)
                .because("without the transaction manager, half of a failed chunk stays stored"));
    }

    @Test
    void onlyTheStepFactoryMakesJobs() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(StepFactory.class.getName())
                .should()
                .callConstructorWhere(targetOwner(assignableTo(JobBuilder.class)))
                .because("a job's name comes from JobId, so that logs, tables and manual use one word"));
    }

    @Test
    void theStepFactoryGivesEveryStepTheTransactionManager() {
        String source = Project.text("batch-jobs/src/main/java/jp/shuno/batch/run/StepFactory.java");

        assertThat(source.split("new StepBuilder\\(", -1))
                .as("each new StepBuilder names the transaction manager; one that only hands out ranges has none")
                .hasSizeGreaterThan(1)
                .satisfies(parts -> assertThat(List.of(parts).subList(1, parts.length))
                        .allMatch(step -> step.contains(".transactionManager(transactionManager)")
                                || step.contains(".partitioner(part)")));
    }

    @Test
    void noStepSkipsOrRetries() {
        check(noClasses()
                .that()
                .resideInAPackage("jp.shuno..")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(nameMatching(
                                        "faultTolerant|skip|skipLimit|skipPolicy|noSkip|retry|retryLimit|retryPolicy"
                                                + "|noRetry|noRollback|processorNonTransactional")
                                .forSubtype())
                        .and(targetOwner(resideInAPackage("org.springframework.batch.."))))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.batch.core.step.skip..",
                        "org.springframework.core.retry..",
                        "org.springframework.retry..")
                .because("the outcome of a record is a value; a skipped record is lost money"));
    }

    @Test
    void noParameterMakesAJobNewBySelfIncrement() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JobParametersIncrementer.class)
                .because("a run is identified by business date and round and nothing else"));
    }

    @Test
    void nobodySwitchesTheAutoConfigurationOff() {
        check(noClasses()
                .should()
                .beAnnotatedWith(EnableBatchProcessing.class)
                .orShould()
                .beAnnotatedWith("org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository")
                .because("the job repository is Spring Boot's, in JDBC, on the one data source"));
    }

    @Test
    void noListenerIsAnAnnotatedMethod() {
        DescribedPredicate<JavaAnnotation<?>> listener = DescribedPredicate.describe(
                "a listener annotation of Spring Batch",
                annotation ->
                        annotation.getRawType().getPackageName().equals("org.springframework.batch.core.annotation"));
        check(noMethods()
                .should()
                .beAnnotatedWith(listener)
                .because("a listener found by reflection is silently never called when it does not fit"));
    }

    @Test
    void noReaderKeepsAPosition() {
        check(noClasses()
                .should()
                .beAssignableTo(ItemStream.class)
                .because("a restart reads what still waits; a saved position beside that leaves rows out"));
    }

    @Test
    void noStepUsesSeveralThreads() {
        check(noClasses()
                .that()
                .resideInAnyPackage("jp.shuno.batch.job..", "jp.shuno.batch.run..")
                .and()
                .doNotHaveFullyQualifiedName(StepFactory.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(TaskExecutor.class)
                .because("a task executor in a step takes the processor out of the chunk's transaction; the factory"
                        + " gives one to ranges only, each a step of its own"));
    }

    @Test
    void jobsKeepToTheirPackages() {
        List<Path> jobs = Project.files(file -> Project.name(file).matches(".*/jp/shuno/batch/job/.*Job\\.java"));

        assertThat(jobs).isNotEmpty();
        assertThat(jobs.stream().map(Path::getParent).distinct())
                .as("one job is one package")
                .hasSameSizeAs(jobs);
        assertThat(jobs)
                .as("a job class is a table of contents")
                .allSatisfy(job -> assertThat(Project.text(job).lines().count()).isLessThanOrEqualTo(150));
    }

    @Test
    void theEmbeddedDatabaseWritesThroughAndLetsASecondProcessIn() {
        String source = Project.text("batch-jobs/src/main/java/jp/shuno/batch/cli/EmbeddedDatabase.java");

        assertThat(source)
                .contains("WRITE_DELAY=0")
                .contains("AUTO_SERVER=TRUE")
                .contains("MODE=Oracle");
    }
}
