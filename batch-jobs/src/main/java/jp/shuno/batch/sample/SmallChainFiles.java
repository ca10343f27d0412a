package jp.shuno.batch.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;

/** 小規模チェーンの収納ファイル: cut off, late and wrong, with the good file a day after. */
final class SmallChainFiles {

    private static final int RECORD = 120;
    private static final int CUT_INSIDE_RECORD = 57;
    private static final int TRAILER_AND_END = 2 * RECORD;
    private static final int TOTAL_AMOUNT_FROM = 9;
    private static final int TOTAL_AMOUNT_TO = 21;

    private final Ward ward;
    private final SampleDays days;
    private final StoreData data;
    private final Deposits deposits;

    SmallChainFiles(Ward ward, StoreData data, Deposits deposits) {
        this.ward = ward;
        this.days = ward.days();
        this.data = data;
        this.deposits = deposits;
    }

    /** Writes what the chain sends on a day by itself, and again what went wrong on the day before. */
    void write(int day) throws IOException {
        String name = name(day) + ".txt";
        switch (SmallChainDelivery.of(day, days.count())) {
            case WITH_ALL, LATE -> {}
            case CUT_OFF -> refuse(day, name, SmallChainFiles::cutOff, "cut off in the middle of a record");
            case WRONG_TOTAL ->
                refuse(day, name, SmallChainFiles::oneYenMore, "the trailer states one yen more than the records have");
        }
        if (day > 0) {
            deliverYesterdays(day);
        }
    }

    private void deliverYesterdays(int day) throws IOException {
        String resent = name(day - 1) + "_resent.txt";
        switch (SmallChainDelivery.of(day - 1, days.count())) {
            case WITH_ALL -> {}
            case LATE ->
                deliver(day, name(day - 1) + ".txt", "late-file", "made the day before, serial number older: accepted");
            case CUT_OFF ->
                deliver(day, resent, "resent-after-cut-off", "the whole file of yesterday's cut one: accepted");
            case WRONG_TOTAL ->
                deliver(day, resent, "resent-after-wrong-total", "yesterday's file with the right total: accepted");
        }
    }

    private String name(int day) {
        return "cvs_" + days.compact(day) + "_02";
    }

    private void refuse(int day, String name, UnaryOperator<byte[]> accident, String reason) throws IOException {
        ward.folder(day).write(name, accident.apply(file(day)));
        ward.expectations().refuse(days.on(day), name, reason + "; the good file comes the next day");
    }

    private void deliver(int day, String name, String caseName, String note) throws IOException {
        ward.folder(day).write(name, file(day - 1));
        records(day - 1).forEach(deposits::expect);
        ward.expectations().plantFile(caseName, days.on(day), name, note);
    }

    private byte[] file(int day) {
        return data.format().encode(data.header(day, 2), records(day), false);
    }

    private List<ConvenienceStoreRecord> records(int day) {
        List<ConvenienceStoreRecord> records = new ArrayList<>();
        new Walk<>(ward.ledger().households(), household -> data.ofSmallChain(household, day), List.of())
                .forEachRemaining(records::add);
        return records;
    }

    private static byte[] cutOff(byte[] file) {
        int records = file.length / RECORD;
        return Arrays.copyOf(file, records / 2 * RECORD + CUT_INSIDE_RECORD);
    }

    private static byte[] oneYenMore(byte[] file) {
        byte[] wrong = file.clone();
        int trailer = file.length - TRAILER_AND_END;
        String total = new String(
                file, trailer + TOTAL_AMOUNT_FROM, TOTAL_AMOUNT_TO - TOTAL_AMOUNT_FROM, StandardCharsets.US_ASCII);
        byte[] more = "%012d".formatted(Long.parseLong(total) + 1).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(more, 0, wrong, trailer + TOTAL_AMOUNT_FROM, more.length);
        return wrong;
    }
}
