package jp.shuno.batch.exchange;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Lists a file as a clerk would check it: judgement, header, totals, findings, then every record with every value.
 * Shows accounts and names, which is why it exists in tests only.
 */
public final class FileListing {

    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    private FileListing() {}

    /** The listing of a file; records only where it is usable. */
    public static <H, R> String of(InboundFormat<H, R> format, Path file) throws IOException {
        FileListing listing = new FileListing();
        FileCheck<H> check = format.check(file);
        listing.lines.add("usable: " + (check.isUsable() ? "yes" : "no"));
        listing.lines.add("header: " + values(check.header()));
        listing.lines.add("identity: " + values(check.identity()));
        listing.lines.add("totals: " + values(check.totals()));
        for (Finding finding : check.findings()) {
            listing.lines.add("finding: " + values(finding));
        }
        if (check.isUsable()) {
            listing.addRecords(format, file);
        }
        return listing.lines.toString();
    }

    private <H, R> void addRecords(InboundFormat<H, R> format, Path file) throws IOException {
        try (RecordReader<R> reader = format.open(file)) {
            while (reader.hasNext()) {
                lines.add("record: " + values(reader.next()));
            }
        }
    }

    private static String values(@Nullable Object value) {
        if (!(value instanceof Record row)) {
            return String.valueOf(value);
        }
        RecordComponent[] components = row.getClass().getRecordComponents();
        if (components.length == 1) {
            return values(valueOf(components[0], row));
        }
        StringJoiner joined = new StringJoiner(" | ");
        for (RecordComponent component : components) {
            joined.add(component.getName() + "=" + values(valueOf(component, row)));
        }
        return joined.toString();
    }

    private static @Nullable Object valueOf(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
