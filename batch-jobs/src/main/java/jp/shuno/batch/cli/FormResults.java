package jp.shuno.batch.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import jp.shuno.ocr.reading.Document;
import jp.shuno.ocr.reading.FieldReading;
import jp.shuno.ocr.reading.PageReading;
import jp.shuno.ocr.reading.Status;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** 読取結果: a CSV of one line per field that nobody but its owner may read; it appears when it is complete. */
final class FormResults implements Closeable {

    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader("document", "page", "field", "value", "status", "confidence")
            .setRecordSeparator("\n")
            .get();

    private static final String PAGE = "_page";

    private final Path target;
    private final Path part;
    private final CSVPrinter lines;
    private long pages;
    private long unusable;
    private long fields;
    private long reviews;

    /** @throws IOException when the file cannot be made there */
    FormResults(Path target) throws IOException {
        this.target = target;
        part = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(part);
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Writer writer = Channels.newWriter(
                Files.newByteChannel(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly),
                StandardCharsets.UTF_8);
        lines = new CSVPrinter(writer, TABLE);
    }

    void add(Document document) {
        try {
            for (PageReading page : document.pages()) {
                pages++;
                unusable += page.reason().isPresent() ? 1 : 0;
                print(
                        document,
                        page,
                        PAGE,
                        page.kind().written(),
                        page.reason().isEmpty(),
                        page.reason().isEmpty() ? 1 : 0);
                for (FieldReading field : page.fields()) {
                    boolean accepted = field.status() == Status.ACCEPT;
                    fields++;
                    reviews += accepted ? 0 : 1;
                    print(document, page, field.field(), field.value(), accepted, field.confidence());
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void print(
            Document document, PageReading page, String field, String value, boolean accepted, double confidence)
            throws IOException {
        lines.printRecord(
                document.name(),
                page.page(),
                field,
                value.strip(),
                accepted ? "accept" : "review",
                String.format(Locale.ROOT, "%.2f", confidence));
    }

    /** Puts the complete file in its place. */
    void finish() throws IOException {
        lines.close(true);
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    long pages() {
        return pages;
    }

    long unusable() {
        return unusable;
    }

    long fields() {
        return fields;
    }

    long reviews() {
        return reviews;
    }

    /** Nothing half-written stays. */
    @Override
    public void close() throws IOException {
        lines.close();
        Files.deleteIfExists(part);
    }
}
