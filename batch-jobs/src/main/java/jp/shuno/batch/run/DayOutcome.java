package jp.shuno.batch.run;

import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.run.DayCertificateMapper;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.springframework.stereotype.Component;

/** Tells with which code a run ends. */
@Component
class DayOutcome {

    private final ExceptionItemMapper exceptions;
    private final ReceivedFileMapper files;
    private final DayCertificateMapper certificates;

    DayOutcome(ExceptionItemMapper exceptions, ReceivedFileMapper files, DayCertificateMapper certificates) {
        this.exceptions = exceptions;
        this.files = files;
        this.certificates = certificates;
    }

    /** The code that follows from what this run wrote, however often it was interrupted on the way. */
    ExitCode of(RunKey key) {
        ExitCode exitCode = ExitCode.DONE;
        if (exceptions.countOpened(key.businessDate(), key.round()) > 0) {
            exitCode = exitCode.and(ExitCode.DONE_WITH_EXCEPTIONS);
        }
        if (files.countRefused(key.businessDate(), key.round()) > 0) {
            exitCode = exitCode.and(ExitCode.FILE_REFUSED);
        }
        if (certificates.countRed(key.businessDate(), key.round()) > 0) {
            exitCode = exitCode.and(ExitCode.GATE_CLOSED);
        }
        return exitCode;
    }
}
