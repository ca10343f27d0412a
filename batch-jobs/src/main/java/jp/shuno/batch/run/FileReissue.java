package jp.shuno.batch.run;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import jp.shuno.sql.file.Reissue;
import jp.shuno.sql.file.SentFile;
import jp.shuno.sql.file.SentFileMapper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * R-152 再出力: a file that had left is written once more because somebody asks for it and says why. It is the same file,
 * byte for byte, or it is not written; who asked, and why, stays.
 */
@Component
public class FileReissue {

    /** Longest reason. */
    public static final int REASON_LENGTH = 400;

    private final SentFileMapper sent;
    private final ObjectProvider<ReissuableFile> kinds;
    private final LedgerLock lock;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FileReissue(
            SentFileMapper sent,
            ObjectProvider<ReissuableFile> kinds,
            LedgerLock lock,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.sent = sent;
        this.kinds = kinds;
        this.lock = lock;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    /**
     * Writes a file once more.
     *
     * @param fileName its name
     * @param staff 職員番号 of whoever asks
     * @param reason why
     * @return the file
     * @throws OperatorException with 50 where no such file was sent, 40 where it would not be the same, 42 where
     *     another run is alive
     */
    public SentFile reissue(String fileName, String staff, String reason) {
        try (LedgerLock.Held held = lock.acquire("reissue")) {
            return Objects.requireNonNull(transaction.execute(status -> reissueUnderLock(fileName, staff, reason)));
        }
    }

    private SentFile reissueUnderLock(String fileName, String staff, String reason) {
        List<SentFile> known = sent.selectUnderName(fileName);
        if (known.isEmpty()) {
            throw OperatorMessage.FILE_NEVER_SENT.exception(fileName);
        }
        SentFile before = known.getLast();
        SentFile again = kinds.orderedStream()
                .filter(kind -> kind.kind().equals(before.kind()))
                .findFirst()
                .flatMap(kind -> kind.writeAgain(before))
                .orElseThrow(() -> OperatorMessage.FILE_NOT_REISSUED.exception(fileName));
        sent.insertReissue(new Reissue(
                fileName,
                sent.countReissues(fileName) + 1,
                before.businessDate(),
                again.sha256(),
                staff,
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                reason));
        return again;
    }
}
