package jp.shuno.batch.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** 公表された表: tables that the program gave to others, as they read them. */
final class PublishedTables {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private PublishedTables() {}

    /** The rows of a table, none where there is no such file. */
    static List<CSVRecord> rows(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CSVParser parser = CSVParser.parse(Files.readString(file).replace("\uFEFF", ""), CSV)) {
            return parser.getRecords();
        }
    }
}
