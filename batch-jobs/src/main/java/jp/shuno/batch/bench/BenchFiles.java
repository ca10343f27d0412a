package jp.shuno.batch.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreFormat;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreHeader;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreProfile;
import jp.shuno.batch.exchange.csv.CsvTableWriter;
import org.jspecify.annotations.Nullable;

/** The ward as the files that a home takes in. */
public final class BenchFiles {

    /** 調定事由. */
    static final String REASON = "当初賦課";

    /** The day's payments. */
    static final String PAYMENTS = "cvs_20260626_01.txt";

    private static final String ORIGINATOR = "1429990001";
    private static final String ORIGINATOR_NAME = "ﾐﾅﾄﾉｼ";
    private static final String LEDGER_DAY = "2026-06-25";
    private static final LocalTime MADE_AT = LocalTime.of(5, 30);
    private static final List<String> ADDRESSEES = List.of(("addressee_no,household_no,household_head_no,name,kana"
                    + ",alias,alias_kana,birth_date,sex,resident_category,nationality,postal_code,address"
                    + ",mailing_name,mailing_postal_code,mailing_address,phone,mobile,my_number,corporate_number"
                    + ",moved_in_on,moved_out_on,died_on,heir_no,payment_agent_no,trustee_no,public_assistance_from"
                    + ",public_assistance_to,protected")
            .split(","));
    private static final List<String> ASSESSMENTS = List.of(("levy,fiscal_year,attributable_year,obligor_no,notice_no"
                    + ",insurance_card_no,term,term_month,due_date,principal,annual_principal,revision,reason"
                    + ",decided_on")
            .split(","));

    private BenchFiles() {}

    /**
     * Writes addressees and assessments into a folder of their day and the payments into the folder of the next.
     *
     * @param inbox the inbox of a home, or any folder
     */
    public static void writeInbox(BenchWard ward, Path inbox) throws IOException {
        Path ledger = Files.createDirectories(inbox.resolve(LEDGER_DAY));
        writeAddressees(ward, ledger.resolve("addressees_20260625_01.csv"));
        writeAssessments(ward, ledger.resolve("assessments_20260625_01.csv"));
        Path day = Files.createDirectories(inbox.resolve(BenchWard.BUSINESS_DATE.toString()));
        writePayments(ward, day.resolve(PAYMENTS));
    }

    /** Writes the 120-byte file of the day. */
    static void writePayments(BenchWard ward, Path file) throws IOException {
        ConvenienceStoreHeader header = new ConvenienceStoreHeader(
                BenchWard.BUSINESS_DATE, MADE_AT, BenchWard.MAKER, ORIGINATOR, ORIGINATOR_NAME, "0001");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new ConvenienceStoreFormat(ConvenienceStoreProfile.standard(BenchWard.MAKER, ORIGINATOR))
                    .encode(out, header, ward.payments(), false);
        }
    }

    private static void writeAddressees(BenchWard ward, Path file) throws IOException {
        try (CsvTableWriter table =
                new CsvTableWriter(new BufferedOutputStream(Files.newOutputStream(file)), ADDRESSEES, false)) {
            for (int i = 0; i < ward.households(); i++) {
                BenchResident head = BenchResident.of(ward.household(i));
                table.row(addressee(head));
            }
        }
    }

    private static List<@Nullable String> addressee(BenchResident head) {
        @Nullable String[] cells = new @Nullable String[ADDRESSEES.size()];
        cells[0] = head.number();
        cells[1] = head.householdNumber();
        cells[2] = head.number();
        cells[3] = head.name();
        cells[4] = head.kana();
        cells[ADDRESSEES.indexOf("birth_date")] = head.birthDate().toString();
        cells[ADDRESSEES.indexOf("sex")] = head.sex();
        cells[ADDRESSEES.indexOf("resident_category")] = "JP";
        cells[ADDRESSEES.indexOf("postal_code")] = head.postalCode();
        cells[ADDRESSEES.indexOf("address")] = head.address();
        cells[ADDRESSEES.indexOf("phone")] = head.phone();
        return Arrays.asList(cells);
    }

    private static void writeAssessments(BenchWard ward, Path file) throws IOException {
        try (CsvTableWriter table =
                new CsvTableWriter(new BufferedOutputStream(Files.newOutputStream(file)), ASSESSMENTS, false)) {
            for (int i = 0; i < ward.households(); i++) {
                BenchHousehold household = ward.household(i);
                for (int term = 1; term <= BenchHousehold.TERMS; term++) {
                    table.row(assessment(household, term));
                }
            }
        }
    }

    private static List<String> assessment(BenchHousehold household, int term) {
        String year = String.valueOf(BenchHousehold.YEAR.value());
        return List.of(
                BenchHousehold.LEVY.name(),
                year,
                year,
                household.obligor(),
                household.notice().value(),
                household.insuranceCard(),
                "%02d".formatted(term),
                BenchHousehold.month(term),
                BenchHousehold.due(term).toString(),
                String.valueOf(household.principal(term)),
                String.valueOf(household.annual()),
                "1",
                REASON,
                "2026-05-31");
    }
}
