package jp.shuno.batch.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.calendar.Holiday;
import jp.shuno.domain.calendar.HolidayScope;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The master data with which a home begins, as they are shipped. */
final class MasterTables {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private MasterTables() {}

    static List<Holiday> holidays() {
        return rows("holidays.csv").stream()
                .map(row -> new Holiday(
                        LocalDate.parse(row.get("date")), row.get("name"), HolidayScope.valueOf(row.get("scope"))))
                .toList();
    }

    static BusinessCalendar municipal() {
        return BusinessCalendar.municipal(holidays());
    }

    static BusinessCalendar bank() {
        return BusinessCalendar.bank(holidays());
    }

    /** Year to the value of a column. */
    static Map<Integer, String> byYear(String file, String column) {
        Map<Integer, String> values = new TreeMap<>();
        rows(file).forEach(row -> values.put(Integer.valueOf(row.get("year")), row.get(column)));
        return values;
    }

    private static List<CSVRecord> rows(String file) {
        InputStream in = MasterTables.class.getResourceAsStream("/jp/shuno/batch/run/master/" + file);
        try (CSVParser parser =
                CSVParser.parse(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8), FORMAT)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
