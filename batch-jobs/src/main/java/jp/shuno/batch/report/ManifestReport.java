package jp.shuno.batch.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 送付票: {@code manifest.json}, every file of a day's outbox with bytes, digest, records and yen. */
public final class ManifestReport {

    private ManifestReport() {}

    /**
     * Writes it.
     *
     * @param outbox {@code outbox/D}
     * @param lines the files in the order of their names
     */
    public static void write(ReportFolder outbox, LocalDate businessDate, List<ManifestLine> lines) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("business_date", businessDate.toString());
        document.put("files", lines.stream().map(ManifestReport::file).toList());
        JsonRendering.write(outbox, "manifest.json", document);
    }

    private static Map<String, Object> file(ManifestLine line) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file_name", line.fileName());
        file.put("kind", line.kind());
        file.put("bytes", line.bytes());
        file.put("sha256", line.sha256());
        file.put("records", line.records());
        file.put("yen", line.yen());
        return file;
    }
}
