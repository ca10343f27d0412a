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
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.calendar.Holiday;
import jp.shuno.domain.calendar.HolidayScope;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.latecharge.LateChargeRates;
import jp.shuno.domain.latecharge.LateChargeRates.YearRates;
import jp.shuno.domain.money.Rate;
import jp.shuno.domain.refund.RefundInterestRates;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * The tables under {@code master/}: holidays as the two calendars, rates of late charge and of refund
 * interest.
 */
@Configuration
public class MasterData {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String INTEREST_TABLE = "refund-interest-rates.csv";
    private static final Rate HIGHEST_RATE = Rate.percent("14.6");

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

    /** Read before anything is begun, so that a wrong table starts nothing. */
    @Bean
    @Lazy(false)
    LateChargeRates lateChargeRates(Settings settings) {
        return readLateChargeRates(settings.homeFolder().master().resolve("late-charge-rates.csv"));
    }

    /** Read before anything is begun, so that a wrong table starts nothing. */
    @Bean
    @Lazy(false)
    RefundInterestRates refundInterestRates(Settings settings) {
        return readRefundInterestRates(settings.homeFolder().master().resolve(INTEREST_TABLE));
    }

    @Bean
    LateChargePolicy lateChargePolicy(Settings settings, LateChargeRates lateChargeRates) {
        RuleSettings rules = settings.rules();
        return new LateChargePolicy(
                rules.lateChargeTerms(),
                lateChargeRates,
                rules.autoFixLateChargeOnPayment(),
                rules.completionRequiresLateCharge());
    }

    /**
     * Reads the table of late-charge rates: {@code year, low, high}, percent per year, never above the 14.6 percent
     * of the law.
     *
     * @throws OperatorException with code 50 where it is missing or wrong
     */
    static LateChargeRates readLateChargeRates(Path file) {
        try {
            return parseRates(Files.readString(file));
        } catch (IOException | RuntimeException unusable) {
            throw OperatorMessage.RATES_UNREADABLE.causedBy(unusable, file, unusable.getMessage());
        }
    }

    private static LateChargeRates parseRates(String text) throws IOException {
        return new LateChargeRates(byYear(
                text,
                row -> new YearRates(Rate.percent(row.get("low")), Rate.percent(row.get("high"))),
                YearRates::high,
                HIGHEST_RATE));
    }

    /** A table with one row for each calendar year, whose highest rate is within the law. */
    private static <R> Map<Integer, R> byYear(
            String text, Function<CSVRecord, R> reading, Function<R, Rate> highest, Rate limit) throws IOException {
        Map<Integer, R> byYear = new TreeMap<>();
        try (CSVParser parser = CSVParser.parse(text.replace("\uFEFF", ""), FORMAT)) {
            for (CSVRecord row : parser) {
                String line = (row.getRecordNumber() + 1) + "行目: ";
                R rates;
                int year;
                try {
                    year = Integer.parseInt(row.get("year"));
                    rates = reading.apply(row);
                } catch (IllegalArgumentException wrong) {
                    throw new IllegalArgumentException(
                            line + "年または割合が正しくありません: " + String.join(",", row.toList()), wrong);
                }
                if (highest.apply(rates).compareTo(limit) > 0) {
                    throw new IllegalArgumentException(line + "割合が " + limit + " を超えています: " + highest.apply(rates));
                }
                if (byYear.put(year, rates) != null) {
                    throw new IllegalArgumentException(line + year + " 年が二度あります");
                }
            }
        }
        return byYear;
    }

    /**
     * Reads the table of refund-interest rates: {@code year, rate}, percent per year, never above the 7.3 percent of
     * the law.
     *
     * @throws OperatorException with code 50 where it is missing or wrong
     */
    static RefundInterestRates readRefundInterestRates(Path file) {
        try {
            return parseInterestRates(Files.readString(file));
        } catch (IOException | RuntimeException unusable) {
            throw OperatorMessage.INTEREST_RATES_UNREADABLE.causedBy(unusable, file, unusable.getMessage());
        }
    }

    private static RefundInterestRates parseInterestRates(String text) throws IOException {
        return new RefundInterestRates(
                byYear(text, row -> Rate.percent(row.get("rate")), Function.identity(), RefundInterestRates.HIGHEST));
    }

    /**
     * Reads the table of holidays: {@code date, name, scope}.
     *
     * @throws OperatorException with code 50 where it is missing or wrong
     */
    public static List<Holiday> readHolidays(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException | RuntimeException unusable) {
            throw OperatorMessage.HOLIDAYS_UNREADABLE.causedBy(unusable, file, unusable.getMessage());
        }
    }

    /**
     * The holidays of a home, without its database.
     *
     * @throws OperatorException with code 50 where the table is missing or wrong
     */
    public static List<Holiday> holidaysOf(Home home) {
        return readHolidays(home.master().resolve("holidays.csv"));
    }

    /**
     * The rates of a home, without its database.
     *
     * @throws OperatorException with code 50 where the table is missing or wrong
     */
    public static LateChargeRates lateChargeRatesOf(Home home) {
        return readLateChargeRates(home.master().resolve("late-charge-rates.csv"));
    }

    /**
     * The rates of refund interest of a home, without its database.
     *
     * @throws OperatorException with code 50 where the table is missing or wrong
     */
    public static RefundInterestRates refundInterestRatesOf(Home home) {
        return readRefundInterestRates(home.master().resolve(INTEREST_TABLE));
    }

    /** The holidays that a new home gets. */
    public static List<Holiday> bundledHolidays() {
        try {
            return parse(bundled("holidays.csv"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rates that a new home gets. */
    public static LateChargeRates bundledLateChargeRates() {
        try {
            return parseRates(bundled("late-charge-rates.csv"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rates of refund interest that a new home gets. */
    public static RefundInterestRates bundledRefundInterestRates() {
        try {
            return parseInterestRates(bundled(INTEREST_TABLE));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String bundled(String table) throws IOException {
        try (InputStream in = MasterData.class.getResourceAsStream("master/" + table)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
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
