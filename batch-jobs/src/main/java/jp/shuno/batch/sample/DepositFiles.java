package jp.shuno.batch.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.exchange.zengin.TransferInAccount;
import jp.shuno.batch.exchange.zengin.TransferInFormat;
import jp.shuno.batch.exchange.zengin.TransferInHeader;
import jp.shuno.batch.exchange.zengin.TransferInProfile;
import jp.shuno.batch.exchange.zengin.TransferInRecord;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.money.Yen;

/** 振込入金通知: what the bank reports of the day before; mostly the agents' deposits, now and then somebody else's. */
final class DepositFiles {

    private static final TransferInAccount ACCOUNT =
            new TransferInAccount("0997", "001", '1', new AccountNumber("9990001"));
    private static final int UNTIED_DAY = 2;
    private static final int CANCELLED_DAY = 3;

    private final Ward ward;
    private final SampleDays days;
    private final Deposits deposits;

    DepositFiles(Ward ward, Deposits deposits) {
        this.ward = ward;
        this.days = ward.days();
        this.deposits = deposits;
    }

    static String name(SampleDays days, int day) {
        return "transfer-in_" + days.compact(day) + "_01.txt";
    }

    /** Writes the advice of a day, planted deposits behind those of the agents. */
    void write(int day) throws IOException {
        String name = name(days, day);
        List<TransferInRecord> records = records(day);
        if (day == UNTIED_DAY) {
            records.add(record(records, day, Yen.of(12_300), "0000000000", "ﾊﾏﾍﾞ ﾊﾅｺ", false));
            plant("deposit-untied", day, records.size(), "R-401: no agent's; listed as not tied");
        }
        if (day == CANCELLED_DAY) {
            records.add(record(records, day, Yen.of(45_600), "0000000000", "ﾐﾅﾄ ﾀﾛｳ", false));
            records.add(record(records, day, Yen.of(45_600), "0000000000", "ﾐﾅﾄ ﾀﾛｳ", true));
            plant("deposit-cancelled", day, records.size(), "R-401: takes the deposit before it back");
        }
        write(day, name, records);
    }

    private void plant(String name, int day, int recordNo, String note) {
        ward.expectations().plant(name, days.on(day), name(days, day), recordNo, note);
    }

    /** Writes an advice under any name. */
    void write(int day, String name, List<TransferInRecord> records) throws IOException {
        TransferInHeader header =
                new TransferInHeader(days.on(day), from(day), days.on(day).minusDays(1), ACCOUNT);
        try (OutputStream out = ward.folder(day).create(name)) {
            new TransferInFormat(TransferInProfile.STANDARD, days.on(day)).encode(out, header, records, true);
        }
    }

    /** The agents' deposits since the advice before. */
    List<TransferInRecord> records(int day) {
        List<TransferInRecord> records = new ArrayList<>();
        for (LocalDate date = from(day); date.isBefore(days.on(day)); date = date.plusDays(1)) {
            for (Map.Entry<Agent, Yen> deposit : deposits.on(date).entrySet()) {
                Agent agent = deposit.getKey();
                records.add(record(records, date, deposit.getValue(), code(agent), agent.remitter(), false));
            }
            for (Map.Entry<String, Yen> deposit : deposits.fromBanksOn(date).entrySet()) {
                String bank = deposit.getKey();
                records.add(record(records, date, deposit.getValue(), codeOfBank(bank), "ｺｳｻﾞﾌﾘｶｴ", false));
            }
        }
        return records;
    }

    private static String codeOfBank(String bank) {
        return "%010d".formatted(Integer.parseInt(bank));
    }

    private static String code(Agent agent) {
        return "%010d".formatted(agent.ordinal() + 1);
    }

    private LocalDate from(int day) {
        return days.before(day);
    }

    private TransferInRecord record(
            List<TransferInRecord> before, int day, Yen amount, String code, String name, boolean cancels) {
        return record(before, days.on(day).minusDays(1), amount, code, name, cancels);
    }

    private static TransferInRecord record(
            List<TransferInRecord> before, LocalDate date, Yen amount, String code, String name, boolean cancels) {
        int recordNo = before.size() + 1;
        return new TransferInRecord(
                recordNo,
                "%06d".formatted(recordNo),
                date,
                date,
                amount,
                Yen.ZERO,
                code,
                name,
                "ﾐﾅﾄﾉ",
                "ﾎﾝﾃﾝ",
                cancels,
                "");
    }
}
