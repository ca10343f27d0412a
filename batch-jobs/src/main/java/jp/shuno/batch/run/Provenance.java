package jp.shuno.batch.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import jp.shuno.batch.report.TermStory.Source;
import jp.shuno.sql.file.ReceivedFile;
import jp.shuno.sql.receipt.ReceiptRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 出所: the file, the record and the archived bytes that something in the ledger came from. */
@Component
final class Provenance {

    private final Home home;

    Provenance(Settings settings) {
        this.home = settings.homeFolder();
    }

    /** Where a receipt came from. */
    Source of(ReceiptRow receipt) {
        return of(receipt.fileName(), receipt.recordNo(), receipt.fileDigest(), receipt.receivedOn());
    }

    /** Where a record of a file came from. */
    Source of(ReceivedFile file, int recordNo) {
        return of(file.fileName(), recordNo, file.sha256(), file.businessDate());
    }

    private Source of(String fileName, int recordNo, String sha256, LocalDate businessDate) {
        return new Source(fileName, recordNo, sha256, archived(fileName, sha256, businessDate));
    }

    /** The archived file by the digest beside it, because a second file of that name has a number behind it. */
    private @Nullable String archived(String fileName, String sha256, LocalDate businessDate) {
        Path folder = home.archive(businessDate);
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(fileName + ".gz")
                            && entry.getFileName().toString().endsWith(".sha256"))
                    .filter(note -> read(note).strip().equals(sha256))
                    .map(note -> home.root().relativize(note).toString())
                    .map(note -> note.substring(0, note.length() - ".sha256".length()))
                    .min(String::compareTo)
                    .orElse(null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path note) {
        try {
            return Files.readString(note);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
