package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreFormat;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreHeader;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreProfile;
import jp.shuno.batch.exchange.csv.ElqrEncoder;
import jp.shuno.batch.exchange.csv.PayeasyEncoder;
import jp.shuno.batch.exchange.zengin.DirectDebitFormat;
import jp.shuno.batch.exchange.zengin.DirectDebitHeader;
import jp.shuno.batch.exchange.zengin.DirectDebitProfile;
import jp.shuno.batch.exchange.zengin.TransferInAccount;
import jp.shuno.batch.exchange.zengin.TransferInFormat;
import jp.shuno.batch.exchange.zengin.TransferInHeader;
import jp.shuno.batch.exchange.zengin.TransferInProfile;
import jp.shuno.domain.bank.AccountNumber;

/** What others put into an inbox folder, written by the encoders of the program itself. */
public final class Delivery {

    /** Maker code of the invented municipality. */
    public static final String MAKER = "912345";

    /** Originator code of the invented municipality. */
    public static final String ORIGINATOR = "1429990001";

    private static final String ORIGINATOR_NAME = "ﾐﾅﾄﾉｼ";
    private static final String ADDRESSEE_HEADER =
            "addressee_no,household_no,household_head_no,name,kana,alias,alias_kana,birth_date,sex,resident_category,"
                    + "nationality,postal_code,address,mailing_name,mailing_postal_code,mailing_address,phone,mobile,"
                    + "my_number,corporate_number,moved_in_on,moved_out_on,died_on,heir_no,payment_agent_no,"
                    + "trustee_no,public_assistance_from,public_assistance_to,protected";
    private static final String ASSESSMENT_HEADER =
            "levy,fiscal_year,attributable_year,obligor_no,notice_no,insurance_card_no,term,term_month,due_date,"
                    + "principal,annual_principal,revision,reason,decided_on";
    private static final String COUNTER_HEADER =
            "slip_key_upper,slip_key_lower,payment_date,revenue_date,amount,office";
    private static final String DEBIT_ACCOUNT_HEADER =
            "obligor_no,levy,bank_code,branch_code,account_type,account_no,holder_kana,"
                    + "from_date,to_date,refund_consent";

    private final Path folder;

    Delivery(Path folder) {
        this.folder = folder;
    }

    /** Any text file. */
    public Delivery text(String name, String content) {
        return bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Any file. */
    public Delivery bytes(String name, byte[] content) {
        try {
            Files.write(Files.createDirectories(folder).resolve(name), content);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** 宛名 with nothing but number and name. */
    public Delivery addressees(String name, String... addresseeNumbers) {
        return csv(
                name,
                ADDRESSEE_HEADER,
                Arrays.stream(addresseeNumbers)
                        .map(number -> number + ",," + number + ",港野 太郎,ミナトノ タロウ" + ",".repeat(24))
                        .toList());
    }

    /** 宛名 with addresses. */
    public Delivery residents(String name, ResidentLine... residents) {
        return csv(
                name,
                ADDRESSEE_HEADER,
                Arrays.stream(residents).map(ResidentLine::line).toList());
    }

    /** A resident with an address. */
    public static ResidentLine resident(String addresseeNo) {
        return new ResidentLine(addresseeNo, "999-0001", "みなと野市本町1丁目2番3号", "", "");
    }

    /** One row of 宛名. */
    public record ResidentLine(String addresseeNo, String postalCode, String address, String diedOn, String heirNo) {

        /** The same after death. */
        public ResidentLine died(String on, String heir) {
            return new ResidentLine(addresseeNo, postalCode, address, on, heir);
        }

        /** The same without an address. */
        public ResidentLine withoutAddress() {
            return new ResidentLine(addresseeNo, "", "", diedOn, heirNo);
        }

        private String line() {
            return String.join(
                    ",",
                    addresseeNo,
                    "",
                    addresseeNo,
                    "港野 太郎,ミナトノ タロウ,,,1970-01-01,1,,",
                    postalCode,
                    address,
                    ",,,,,,,,",
                    diedOn,
                    heirNo,
                    ",,,,");
        }
    }

    /** A file of decisions. */
    public static String decisions(String... rows) {
        return "exception_id,action,value,reason,decided_by,decided_at\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    /** Approval of a plan. */
    public static String approval(String planId, String staffId) {
        return planId + ",APPROVE,,," + staffId + ",2026-07-07T09:00:00";
    }

    /** 宛名 with a My Number. */
    public Delivery addresseeWithMyNumber(String name, String addresseeNo, String myNumber) {
        return csv(
                name,
                ADDRESSEE_HEADER,
                List.of(addresseeNo + ",,,港野 花子,ミナトノ ハナコ" + ",".repeat(14) + myNumber + ",".repeat(10)));
    }

    /** 宛名 of someone who died, with the representative of the heirs, empty for none. */
    public Delivery deceased(String name, String addresseeNo, LocalDate diedOn, String heirNo) {
        return csv(
                name,
                ADDRESSEE_HEADER,
                List.of(addresseeNo + ",,,港野 一郎,ミナトノ イチロウ" + ",".repeat(18) + diedOn + "," + heirNo + ",".repeat(5)));
    }

    /** 調定・更正. */
    public Delivery assessments(String name, Assessed... groups) {
        return csv(
                name,
                ASSESSMENT_HEADER,
                Arrays.stream(groups).flatMap(group -> group.rows().stream()).toList());
    }

    /** 口座振替情報; each row as it stands. */
    public Delivery debitAccounts(String name, String... rows) {
        return csv(name, DEBIT_ACCOUNT_HEADER, List.of(rows));
    }

    /** 窓口収納; each row by {@link #paid}. */
    public Delivery counter(String name, String... rows) {
        return csv(name, COUNTER_HEADER, List.of(rows));
    }

    /** A payment at a ward counter, booked on the same day. */
    public static String paid(Bill bill, LocalDate paidOn, long amount) {
        return paid(bill, paidOn, paidOn, amount);
    }

    /** A payment at a ward counter. */
    public static String paid(Bill bill, LocalDate paidOn, LocalDate bookedOn, long amount) {
        return String.join(
                ",",
                bill.lines().upper(),
                bill.lines().lower(),
                paidOn.toString(),
                bookedOn.toString(),
                String.valueOf(amount),
                "01");
    }

    /** 120-byte store file of a billing agent, made on a day with a number. */
    public Delivery stores(String name, LocalDate createdOn, int sequence, StorePayment... payments) {
        return bytes(name, storeFile(MAKER, ORIGINATOR, createdOn, sequence, payments));
    }

    /** The bytes of a 120-byte store file. */
    public static byte[] storeFile(
            String maker, String originator, LocalDate createdOn, int sequence, StorePayment... payments) {
        ConvenienceStoreHeader header = new ConvenienceStoreHeader(
                createdOn, LocalTime.of(5, 30), maker, originator, ORIGINATOR_NAME, "%04d".formatted(sequence));
        return new ConvenienceStoreFormat(ConvenienceStoreProfile.standard(null, null))
                .encode(
                        header,
                        IntStream.range(0, payments.length)
                                .mapToObj(index -> payments[index].toRecord(index + 1))
                                .toList(),
                        false);
    }

    /** Store file of a billing agent in CSV, Windows-31J. */
    public Delivery storesCsv(String name, StoreLine... lines) {
        String content = StoreLine.HEADER + "\r\n"
                + Arrays.stream(lines).map(line -> line.toRow() + "\r\n").collect(Collectors.joining());
        return bytes(name, content.getBytes(Charset.forName("windows-31j")));
    }

    /** Card or app file of an agent, with its total row. */
    public Delivery agent(String name, AgentPayment... payments) {
        long yen = Arrays.stream(payments).mapToLong(AgentPayment::amount).sum();
        List<String> rows =
                new ArrayList<>(Arrays.stream(payments).map(AgentPayment::toRow).toList());
        rows.add("9,,%d,,,%d,,,,,,".formatted(payments.length, yen));
        return csv(name, AgentPayment.HEADER, rows);
    }

    /** ペイジー消込情報. */
    public Delivery payeasy(String name, NetworkPayment... payments) {
        return bytes(
                name,
                PayeasyEncoder.encode(
                        NetworkPayment.BILLER,
                        null,
                        IntStream.range(0, payments.length)
                                .mapToObj(index -> payments[index].toPayeasy(index + 1))
                                .toList(),
                        StandardCharsets.UTF_8));
    }

    /** eL-QR 納付データ. */
    public Delivery elqr(String name, NetworkPayment... payments) {
        return bytes(
                name,
                ElqrEncoder.encode(
                        IntStream.range(0, payments.length)
                                .mapToObj(index -> payments[index].toElqr(index + 1))
                                .toList(),
                        StandardCharsets.UTF_8));
    }

    /** 振込入金通知 of a day, in format A. */
    public Delivery transferIn(String name, LocalDate day, PaidIn... deposits) {
        TransferInAccount account = new TransferInAccount("9001", "001", '1', new AccountNumber("9000001"));
        return bytes(
                name,
                new TransferInFormat(TransferInProfile.STANDARD, day)
                        .encode(
                                new TransferInHeader(day, day, day, account),
                                IntStream.range(0, deposits.length)
                                        .mapToObj(index -> deposits[index].toRecord(index + 1))
                                        .toList(),
                                true));
    }

    /** 口座振替依頼 of a previous system. */
    public Delivery debitRequest(String name, LocalDate debitDate, DebitLine... debits) {
        return bytes(name, debitFile(true, ORIGINATOR, debitDate, "9001", debits));
    }

    /** 口座振替結果. */
    public Delivery debitResult(String name, LocalDate debitDate, DebitLine... debits) {
        return bytes(name, debitFile(false, ORIGINATOR, debitDate, "9001", debits));
    }

    /** The bytes of a request or result file. */
    public static byte[] debitFile(
            boolean request, String originator, LocalDate debitDate, String bank, DebitLine... debits) {
        DirectDebitProfile profile = DirectDebitProfile.standard(null);
        DirectDebitFormat format =
                request ? DirectDebitFormat.request(profile, debitDate) : DirectDebitFormat.result(profile, debitDate);
        DirectDebitHeader header = new DirectDebitHeader(originator, ORIGINATOR_NAME, debitDate, bank, "001");
        return format.encode(
                header,
                IntStream.range(0, debits.length)
                        .mapToObj(index -> debits[index].toRecord(index + 1))
                        .toList(),
                true);
    }

    /** A CSV of the outside world. */
    public Delivery csv(String name, String header, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        return text(name, Stream.concat(lines.stream(), Stream.of("")).collect(Collectors.joining("\r\n")));
    }
}
