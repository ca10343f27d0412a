package jp.shuno.batch.run.intake;

import jp.shuno.batch.run.Progress;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.StopRequest;
import jp.shuno.sql.file.ReceivedFileMapper;
import org.springframework.stereotype.Component;

/** What taking in a file needs; shared by the receiving jobs. */
@Component
public final class Intake {

    final Inbox inbox;
    final Kinds kinds;
    final FileMover mover;
    final ReceivedFileMapper register;
    final StopRequest stopRequest;
    final Progress progress;
    final int chunkSize;

    Intake(
            Inbox inbox,
            Kinds kinds,
            FileMover mover,
            ReceivedFileMapper register,
            StopRequest stopRequest,
            Progress progress,
            Settings settings) {
        this.inbox = inbox;
        this.kinds = kinds;
        this.mover = mover;
        this.register = register;
        this.stopRequest = stopRequest;
        this.progress = progress;
        this.chunkSize = settings.batch().chunkSize();
    }
}
