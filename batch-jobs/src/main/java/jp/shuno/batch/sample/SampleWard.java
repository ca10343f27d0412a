package jp.shuno.batch.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;

/** 架空の市: writes what the outside world sends to the municipality unasked. */
public final class SampleWard {

    private SampleWard() {}

    /** Writes the files of every day and {@code expected.json}. */
    public static void write(SampleRequest request) throws IOException {
        LocalDate day = request.municipal().onOrAfter(request.from());
        for (int i = 0; i < request.days(); i++) {
            Files.createDirectories(request.out().resolve(day.toString()));
            day = request.municipal().next(day);
        }
    }
}
