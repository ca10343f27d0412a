package jp.shuno.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What the job repository keeps of a failure fits its columns on every database and holds no secret. */
@OnEveryDatabase
class ExitMessageTest {

    private static final int ORACLE_BYTES = 4000;

    @TempDir
    Path folder;

    @Test
    void aLongJapaneseFailureIsCutToTheBytesOfAColumn() {
        try (TestWard ward = TestWard.open(TestHome.init(folder.resolve("home")))) {
            JobRepository repository = ward.bean(JobRepository.class);
            JobParameters parameters = new RunKey(LocalDate.of(2026, 6, 30), 1).toParameters();
            JobInstance instance = repository.createJobInstance("closeDay", parameters);
            JobExecution job = repository.createJobExecution(instance, parameters, new ExecutionContext());
            StepExecution step = repository.createStepExecution("writeReports", job);
            String told = "jdbc:postgresql://db.example/s?password=Geheim-7 口座 1234567 " + "書込異常".repeat(2000);

            job.setExitStatus(new ExitStatus("FAILED", told));
            step.setExitStatus(new ExitStatus("FAILED", told));
            repository.update(step);
            repository.update(job);

            for (String table : new String[] {"batch_job_execution", "batch_step_execution"}) {
                String kept = ward.sql()
                        .sql("SELECT exit_message FROM " + table)
                        .query(String.class)
                        .single();
                assertThat(kept.getBytes(StandardCharsets.UTF_8).length)
                        .as(table)
                        .isBetween(ORACLE_BYTES - 2, ORACLE_BYTES);
                assertThat(kept).contains("password=*** 口座 ####### 書込異常").doesNotContain("Geheim-7", "1234567");
            }
        }
    }
}
