package jp.shuno.batch.quarter;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads payment files by column and position, without any code of the program. */
final class PlainPayments {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final String MAKER = "912345";
    private static final String[] LEVIES = {"NHI", "LTC1", "LEM"};

    private final LocalDate day;
    private final String file;
    private final List<PlainRecord> records = new ArrayList<>();

    private PlainPayments(LocalDate day, String file) {
        this.day = day;
        this.file = file;
    }

    /** The data records of a payment file; none of other files. */
    static List<PlainRecord> of(LocalDate day, Path path) throws IOException {
        String name = path.getFileName().toString();
        PlainPayments file = new PlainPayments(day, name);
        if (name.startsWith("cvs-dsk_")) {
            rows(path, WINDOWS_31J).forEach(file::storeRow);
        } else if (name.startsWith("cvs_")) {
            file.storeRecords(Files.readString(path, WINDOWS_31J));
        } else if (name.startsWith("dd-result_")) {
            file.debitRecords(Files.readString(path, WINDOWS_31J));
        } else if (name.startsWith("counter_")) {
            rows(path, StandardCharsets.UTF_8).forEach(file::counterRow);
        } else if (name.startsWith("card_")) {
            rows(path, StandardCharsets.UTF_8).forEach(row -> file.agentRow("CARD", row));
        } else if (name.startsWith("app_")) {
            rows(path, StandardCharsets.UTF_8).forEach(row -> file.agentRow("APP", row));
        } else if (name.startsWith("payeasy_")) {
            rows(path, StandardCharsets.UTF_8).forEach(file::payEasyRow);
        } else if (name.startsWith("elqr_")) {
            rows(path, StandardCharsets.UTF_8).forEach(file::elQrRow);
        }
        return file.records;
    }

    static List<CSVRecord> rows(Path path, Charset charset) throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.readString(path, charset), CSV)) {
            return parser.getRecords();
        }
    }

    private void storeRecords(String text) {
        for (int at = 0; at + 120 <= text.length(); at += 120) {
            String record = text.substring(at, at + 120);
            if (record.charAt(0) == '2') {
                String barcode = record.substring(16, 60);
                String till =
                        record.substring(96, 102) + record.substring(63, 70).strip();
                String time = record.substring(11, 15);
                LocalDate paidOn = date(record.substring(3, 11));
                add(
                        "CONVENIENCE",
                        switch (record.substring(1, 3)) {
                            case "01" -> "FLASH";
                            case "02" -> "CONFIRMED";
                            default -> "CANCEL";
                        },
                        barcode + paidOn,
                        time.equals("0000") ? "" : time + till,
                        barcode(barcode, false),
                        new When(paidOn, time.equals("0000") ? "" : time(time), optionalDate(record.substring(80, 88))),
                        Long.parseLong(barcode, 37, 43, 10));
            }
        }
    }

    private void storeRow(CSVRecord row) {
        String kind = row.get(0);
        boolean postal = kind.equals("12") || kind.equals("22");
        String barcode = row.get(3).substring(3);
        LocalDate paidOn = date(row.get(1));
        add(
                postal ? "POST_OFFICE" : "CONVENIENCE",
                switch (kind) {
                    case "01", "81" -> "FLASH";
                    case "02", "12" -> "CONFIRMED";
                    default -> "CANCEL";
                },
                (kind.equals("22") ? "22" : "") + barcode + paidOn,
                row.get(2).equals("0000") ? "" : row.get(2) + row.get(8) + row.get(10),
                barcode(barcode, postal),
                new When(paidOn, row.get(2).equals("0000") ? "" : time(row.get(2)), optionalDate(row.get(11))),
                Long.parseLong(row.get(7)));
    }

    private void debitRecords(String text) {
        LocalDate debitDate = null;
        for (String record : text.split("\r\n")) {
            if (record.startsWith("1")) {
                debitDate = debitDate(record.substring(54, 58));
            } else if (record.startsWith("2")) {
                String number = record.substring(91, 111);
                boolean collected = record.charAt(111) == '0';
                add(
                        "DIRECT_DEBIT",
                        collected ? "CONFIRMED" : "NOT_COLLECTED",
                        number + debitDate,
                        record.substring(1, 5),
                        customerNumber(number),
                        new When(debitDate, "", debitDate),
                        Long.parseLong(record.substring(80, 90)));
            }
        }
    }

    /** The debit date names no year; it is the latest one up to the day on which the file came. */
    private LocalDate debitDate(String monthAndDay) {
        LocalDate date = date(day.getYear() + monthAndDay);
        return date.isAfter(day) ? date.minusYears(1) : date;
    }

    private void counterRow(CSVRecord row) {
        String upper = row.get("slip_key_upper").replace(" ", "");
        String lower = row.get("slip_key_lower").replace(" ", "");
        add(
                "WARD_COUNTER",
                "CONFIRMED",
                String.join(",", row.toList()),
                "",
                PlainDigits.isSlipLine(lower) ? slipKey(upper) : null,
                new When(LocalDate.parse(row.get("payment_date")), "", LocalDate.parse(row.get("revenue_date"))),
                Long.parseLong(row.get("amount")));
    }

    private void agentRow(String channel, CSVRecord row) {
        if (row.get("kind").equals("1")) {
            String key = row.get("paymentKey");
            String paidAt = row.get("paidDateTime");
            add(
                    channel,
                    switch (row.get("status")) {
                        case "01" -> "FLASH";
                        case "02" -> "CONFIRMED";
                        default -> "CANCEL";
                    },
                    row.get("agentCode") + "/" + row.get("transactionId"),
                    "",
                    switch (key.length()) {
                        case 44 -> barcode(key, false);
                        case 34 -> customerNumber(key.substring(5, 25));
                        default -> slipKey(key);
                    },
                    new When(
                            date(paidAt.substring(0, 8)), time(paidAt.substring(8)), optionalDate(row.get("fundDate"))),
                    Long.parseLong(row.get("amount")));
        }
    }

    private void payEasyRow(CSVRecord row) {
        if (row.get("recordKind").equals("2")) {
            String kind = row.get("noticeKind");
            add(
                    "PAYEASY",
                    kind.equals("1") ? "FLASH" : kind.equals("2") ? "CONFIRMED" : "CANCEL",
                    row.get("billerNumber") + row.get("paymentNumber") + row.get("receiptNo"),
                    "",
                    customerNumber(row.get("paymentNumber")),
                    new When(
                            LocalDate.parse(row.get("paidDate")),
                            row.get("paidTime"),
                            row.get("fundDate").isEmpty() ? null : LocalDate.parse(row.get("fundDate"))),
                    Long.parseLong(row.get("amount")));
        }
    }

    private void elQrRow(CSVRecord row) {
        if (row.get("recordKind").equals("2")) {
            add(
                    "ELQR",
                    row.get("status").equals("1") ? "CONFIRMED" : "CANCEL",
                    String.join(",", row.toList()),
                    "",
                    customerNumber(row.get("caseKey")),
                    new When(LocalDate.parse(row.get("paidDate")), "", LocalDate.parse(row.get("fundDate"))),
                    Long.parseLong(row.get("total")));
        }
    }

    /** Days and time of a payment. */
    private record When(
            LocalDate paidOn, String time, @Nullable LocalDate revenueOn) {}

    private void add(
            String channel, String kind, String payment, String till, @Nullable String term, When when, long yen) {
        records.add(new PlainRecord(
                day,
                file,
                records.size() + 1,
                channel,
                kind,
                channel + " " + payment + " " + till,
                channel + " " + kind + " " + payment + " " + till,
                term,
                when.paidOn(),
                when.time(),
                kind.equals("CONFIRMED") ? when.revenueOn() : null,
                yen));
    }

    // keys: levy/fiscal year/notice/term

    private static @Nullable String barcode(String digits, boolean postal) {
        boolean sound = postal || PlainDigits.isBarcode(digits);
        return sound && digits.startsWith("91" + MAKER)
                ? key(
                        LEVIES[Integer.parseInt(digits, 15, 17, 10) - 1],
                        digits.substring(11, 15),
                        digits.substring(17, 27),
                        digits.substring(27, 29))
                : null;
    }

    private static @Nullable String customerNumber(String digits) {
        return PlainDigits.isCustomerNumber(digits)
                ? key(
                        LEVIES[Integer.parseInt(digits, 0, 2, 10) - 1],
                        digits.substring(2, 6),
                        digits.substring(8, 18),
                        digits.substring(6, 8))
                : null;
    }

    private static @Nullable String slipKey(String upper) {
        if (!PlainDigits.isSlipLine(upper)) {
            return null;
        }
        String levy = upper.startsWith("4") ? "NHI" : upper.startsWith("5") ? "LTC1" : "LEM";
        String year = String.valueOf(2018 + Integer.parseInt(upper, 3, 5, 10));
        return key(levy, year, upper.substring(5, 15), upper.substring(15, 17));
    }

    private static String key(String levy, String year, String notice, String term) {
        return String.join("/", levy, year, notice, term);
    }

    private static LocalDate date(String digits) {
        return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static @Nullable LocalDate optionalDate(String digits) {
        return digits.isBlank() || digits.matches("0+") ? null : date(digits);
    }

    private static String time(String digits) {
        return digits.substring(0, 2) + ":" + digits.substring(2, 4);
    }
}
