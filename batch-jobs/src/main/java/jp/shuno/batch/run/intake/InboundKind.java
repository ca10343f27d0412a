package jp.shuno.batch.run.intake;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.batch.run.JobId;
import jp.shuno.sql.receipt.FileCount;
import org.jspecify.annotations.Nullable;

/**
 * One kind of file: how it is read and where its records go.
 *
 * @param <H> header of the file
 * @param <R> data record
 */
public interface InboundKind<H, R> {

    /** The kind as file names say it. */
    String kind();

    /** Whether a file of this kind has the form that is read here: a kind may come in two, told apart by the name. */
    default boolean takes(String fileName) {
        return true;
    }

    /** The job that takes it in. */
    JobId job();

    /** Files of a lower rank are taken in first, whatever their names. */
    int rank();

    /**
     * The format of a file.
     *
     * @param profile profile that the name says, null for the default
     * @param businessDate day of arrival
     */
    InboundFormat<H, R> format(@Nullable String profile, LocalDate businessDate);

    /**
     * What the ledger says against a file whose structure is right; a refusal refuses the file.
     *
     * @param check what the structure check found
     * @param records the file's data records, closed by the caller
     */
    default List<Finding> compareWithLedger(FileCheck<H> check, RecordReader<R> records) {
        return List.of();
    }

    /** Stores what the file says as a whole; called once, before its first record. */
    default void storeHeader(StoredFile file, H header) {}

    /** Stores some of its records, in file order, in the caller's transaction. */
    void storeRecords(StoredFile file, H header, List<R> records);

    /**
     * What is stored of a file, for the comparison with what was read; null where records of this kind replace others
     * and leave no row of their own.
     */
    default @Nullable FileCount stored(String fileId) {
        return null;
    }

    /**
     * Whether the same content may come again: it is taken in and archived once more, and its kind sees to it that
     * nothing has effect twice.
     */
    default boolean mayRepeat() {
        return false;
    }

    /** Whether its archive is encrypted, because it holds My Numbers. */
    default boolean isArchivedEncrypted() {
        return false;
    }
}
