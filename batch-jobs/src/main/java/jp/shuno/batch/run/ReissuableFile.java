package jp.shuno.batch.run;

import java.util.Optional;
import jp.shuno.sql.file.SentFile;

/** A kind of file that can be written once more from stored rows, byte for byte. */
public interface ReissuableFile {

    /** The kind, as it is registered of sent files. */
    String kind();

    /**
     * Writes a file that had left into the outbox once more; leaves one alone that still lies there.
     *
     * @param sent the file as it is registered
     * @return what was written, with the digest of its bytes; empty where the rows of the file are no longer there
     * @throws OperatorException with code 40 where it would not be the same file
     */
    Optional<SentFile> writeAgain(SentFile sent);
}
