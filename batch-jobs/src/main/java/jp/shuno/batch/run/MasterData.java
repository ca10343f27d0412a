package jp.shuno.batch.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.calendar.Holiday;
import jp.shuno.domain.calendar.HolidayScope;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 休日台帳: {@code master/holidays.csv} as the two calendars of the rules. */
@Configuration
public class MasterData {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Bean
    List<Holiday> holidays(Settings settings) {
        return readHolidays(settings.homeFolder().master().resolve("holidays.csv"));
    }

    @Bean
    BusinessCalendar municipalCalendar(List<Holiday> holidays) {
        return BusinessCalendar.municipal(holidays);
    }

    @Bean
    BusinessCalendar bankCalendar(List<Holiday> holidays) {
        return BusinessCalendar.bank(holidays);
    }

    /**
     * Reads the table of holidays: {@code date, name, scope}.
     *
     * @throws OperatorException with code 50 where it is missing or wrong
     */
    static List<Holiday> readHolidays(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException | RuntimeException unusable) {
            throw new OperatorException(
                    ExitCode.WRONG_CALL,
                    "休日台帳を読めません: " + file + "(" + unusable.getMessage() + ")",
                    "date, name, scope の列と内容を確認してください。",
                    unusable);
        }
    }

    /** The table that a new home gets. */
    public static List<Holiday> bundledHolidays() {
        try (InputStream in = MasterData.class.getResourceAsStream("master/holidays.csv")) {
            return parse(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Holiday> parse(String text) throws IOException {
        List<Holiday> holidays = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text.replace("\uFEFF", ""), FORMAT)) {
            for (CSVRecord row : parser) {
                holidays.add(new Holiday(
                        LocalDate.parse(row.get("date")), row.get("name"), HolidayScope.valueOf(row.get("scope"))));
            }
        }
        return holidays;
    }
}
