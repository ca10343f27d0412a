package jp.shuno.batch.run.intake;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.RunKey;
import jp.shuno.sql.file.ReceivedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Takes in the files of one job, one after the other: each is checked whole, entered in the register, and then stored
 * in chunks, one transaction each. The register says how many records of a file are stored, so that after a crash the
 * same file goes on where it stopped.
 */
public class ReceiveFiles implements Tasklet {

    private final JobId job;
    private final Intake intake;
    private final FileRegistrar registrar;
    private @Nullable Storing<?, ?> current;

    /**
     * @param job job whose kinds are taken in; the last receiving job also takes files that no kind claims
     * @param intake what it works with
     */
    public ReceiveFiles(JobId job, Intake intake) {
        this.job = job;
        this.intake = intake;
        this.registrar = new FileRegistrar(intake);
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        intake.stopRequest.check();
        RunKey run = RunKey.of(context);
        intake.mover.moveSettled();
        if (current == null) {
            Optional<ReceivedFile> interrupted = interrupted();
            Optional<ArrivedFile> arrived = interrupted.isPresent() ? Optional.empty() : arrived(run);
            if (interrupted.isPresent()) {
                current = resumed(interrupted.get());
            } else if (arrived.isPresent()) {
                current = registrar.register(arrived.get(), run).orElse(null);
            } else {
                return RepeatStatus.FINISHED;
            }
        } else if (current.storeChunk()) {
            current = null;
        }
        return RepeatStatus.CONTINUABLE;
    }

    /** A file that is registered but not fully stored; it goes before any new one. */
    private Optional<ReceivedFile> interrupted() {
        return intake.register.selectChecked().stream()
                .filter(file -> isOurs(file.kind(), file.fileName()))
                .findFirst();
    }

    private Optional<ArrivedFile> arrived(RunKey run) {
        return intake.inbox.arrived(run.businessDate()).stream()
                .filter(file -> isOurs(file.kind(), file.name()))
                .min(Comparator.comparingInt(intake.kinds::rank)
                        .thenComparing(ArrivedFile::name)
                        .thenComparing(file -> file.path().toString()));
    }

    private Storing<?, ?> resumed(ReceivedFile file) throws IOException {
        return Storing.resumed(
                file, intake.kinds.of(file.kind(), file.fileName()).orElseThrow(), intake);
    }

    private boolean isOurs(String kindName, String fileName) {
        return intake.kinds.taker(kindName, fileName) == job;
    }
}
