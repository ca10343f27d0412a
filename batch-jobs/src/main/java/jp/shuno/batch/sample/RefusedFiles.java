package jp.shuno.batch.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.exchange.csv.CsvTableWriter;
import jp.shuno.batch.exchange.zengin.DirectDebitFormat;
import jp.shuno.batch.exchange.zengin.DirectDebitHeader;
import jp.shuno.batch.exchange.zengin.DirectDebitProfile;
import jp.shuno.batch.exchange.zengin.DirectDebitRecord;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.CustomerNumber;

/** 受入拒否となるファイル: what must be refused whole. Nothing that the ledger needs stands in them alone. */
final class RefusedFiles {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final int PERSONS = 20;

    private final Ward ward;
    private final SampleDays days;

    RefusedFiles(Ward ward) {
        this.ward = ward;
        this.days = ward.days();
    }

    /**
     * Writes those of a day, after all good files of that day.
     *
     * @param storeRecords data records of each day's main store file so far
     */
    void write(int day, List<Integer> storeRecords) throws IOException {
        switch (day) {
            case 0 -> writeUnknownKind(day);
            case 1 -> writeMissingColumn(day);
            case 2 -> {
                writeWindows31jAddressees(day);
                if (storeRecords.getFirst() > 0) {
                    writeDuplicate(day);
                }
            }
            case 3 -> writeForeignOriginator(day);
            case 4 -> {
                writeUtf8Kana(day);
                writeNothing(day);
            }
            default -> {}
        }
    }

    private void writeUnknownKind(int day) throws IOException {
        String name = "unknownkind_" + days.compact(day) + ".csv";
        ward.folder(day).write(name, "memo\r\n別件の一覧です\r\n".getBytes(StandardCharsets.UTF_8));
        ward.expectations().refuse(days.on(day), name, "no kind of file has this name");
    }

    /** The counter's lines of the day once more, from an export without its amounts. */
    private void writeMissingColumn(int day) throws IOException {
        String name = "counter_" + days.compact(day) + "_02.csv";
        List<String> header = new ArrayList<>(CounterLine.HEADER);
        int amount = header.indexOf("amount");
        header.remove(amount);
        List<List<String>> rows = new ArrayList<>();
        for (Script.Entry<CounterLine> entry : ward.script().counter().on(day)) {
            List<String> cells = new ArrayList<>(entry.what().cells());
            cells.remove(amount);
            rows.add(cells);
        }
        ward.folder(day).writeTable(name, header, rows.iterator());
        ward.expectations()
                .refuse(days.on(day), name, "the column amount is missing; the day's good file is beside it");
    }

    private void writeWindows31jAddressees(int day) throws IOException {
        String name = "addressees_" + days.compact(day) + "_02.csv";
        CharsetEncoder encoder = WINDOWS_31J.newEncoder();
        try (CsvTableWriter table =
                new CsvTableWriter(ward.folder(day).create(name), WINDOWS_31J, AddresseeItem.HEADER)) {
            Households households = ward.ledger().households();
            for (int i = 0; i < Math.min(PERSONS, households.count()); i++) {
                Person person = ward.ledger().people().member(households.get(i), 0);
                if (encoder.canEncode(person.get(AddresseeItem.NAME))) {
                    table.row(person.cells());
                }
            }
        }
        ward.expectations().refuse(days.on(day), name, "Windows-31J, but this kind of file comes in UTF-8");
    }

    private void writeDuplicate(int day) throws IOException {
        String name = "cvs_" + days.compact(0) + "_01_copy.txt";
        ward.folder(day).write(name, ward.folder(0).read(StoreFiles.name(days, 0)));
        ward.expectations()
                .refuse(
                        days.on(day),
                        name,
                        "R-023: the content of %s once more under another name".formatted(StoreFiles.name(days, 0)));
    }

    /** A request of another city that the bank put into the wrong post box. */
    private void writeForeignOriginator(int day) throws IOException {
        LocalDate debitDate = ward.ledger().schedule().nextDue(days.on(day));
        String name = "dd-request_0997_" + SampleDays.compact(debitDate) + "_other.txt";
        CustomerNumber number = CustomerNumber.of(
                Notice.key(LevyType.NHI, ward.ledger().schedule().year(), NoticeSeries.UNKNOWN, 0)
                        .term(new TermNumber(1)));
        DirectDebitRecord record = new DirectDebitRecord(
                0,
                "0997",
                "001",
                '1',
                new AccountNumber("9000001"),
                "ﾊﾏﾍﾞ ﾊﾅｺ",
                Yen.of(12_300),
                '0',
                number,
                DirectDebitRecord.COLLECTED);
        DirectDebitHeader header =
                new DirectDebitHeader(otherThan(ward.request().identity()), "ﾊﾏﾍﾞｼ", debitDate, "0997", "001");
        DirectDebitFormat format = DirectDebitFormat.request(DirectDebitProfile.standard(null), days.on(day));
        try (OutputStream out = ward.folder(day).create(name)) {
            format.encode(out, header, List.of(record), true);
        }
        ward.expectations().refuse(days.on(day), name, "the originator is another city");
    }

    private static String otherThan(Identity identity) {
        return Wrong.lastDigit(identity.originatorCode());
    }

    /** The day's main file once more, saved as UTF-8 on the way: each kana of its header has three bytes. */
    private void writeUtf8Kana(int day) throws IOException {
        byte[] good = ward.folder(day).read(StoreFiles.name(days, day));
        byte[] utf8 = new String(good, WINDOWS_31J).getBytes(StandardCharsets.UTF_8);
        if (utf8.length == good.length) {
            return;
        }
        String name = "cvs_" + days.compact(day) + "_utf8.txt";
        ward.folder(day).write(name, utf8);
        ward.expectations().refuse(days.on(day), name, "kana in UTF-8 make the records longer than 120 bytes");
    }

    private void writeNothing(int day) throws IOException {
        String name = "counter_" + days.compact(day) + "_02.csv";
        ward.folder(day).write(name, new byte[0]);
        ward.expectations().refuse(days.on(day), name, "0 bytes; the day's good file is beside it");
    }
}
