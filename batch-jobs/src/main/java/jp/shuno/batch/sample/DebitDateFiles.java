package jp.shuno.batch.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import jp.shuno.batch.exchange.zengin.DirectDebitFormat;
import jp.shuno.batch.exchange.zengin.DirectDebitHeader;
import jp.shuno.batch.exchange.zengin.DirectDebitProfile;
import jp.shuno.batch.exchange.zengin.DirectDebitRecord;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.CustomerNumber;

/** 口座振替ファイル of one debit date: the previous system's requests, and the banks' answers to them. */
final class DebitDateFiles {

    private static final int REQUEST_BEFORE_DAYS = 10;
    private static final int RESULT_AFTER_BANK_DAYS = 2;
    private static final int LATEST_STRAY_DAY = 4;
    private static final String CARELESS_BANK = "0998";
    private static final String FAILURES = "111111234891";

    private final Ward ward;
    private final SampleDays days;
    private final LocalDate debitDate;
    private final boolean first;
    private final int requestDay;
    private final int resultDay;

    /**
     * @param debitDate 引落日
     * @param first whether it is the first of the sample, on which the banks are careless
     */
    DebitDateFiles(Ward ward, LocalDate debitDate, boolean first) {
        this.ward = ward;
        this.days = ward.days();
        this.debitDate = debitDate;
        this.first = first;
        this.requestDay = days.indexOnOrAfter(debitDate.minusDays(REQUEST_BEFORE_DAYS));
        this.resultDay = days.indexOnOrAfter(days.bank().plusBusinessDays(debitDate, RESULT_AFTER_BANK_DAYS));
    }

    /** Tells what the banks pay in on the debit date; nothing where no result comes while the sample runs. */
    void payIn(Deposits deposits) {
        for (String bank : BankBranch.BANK_CODES) {
            Iterator<DirectDebitRecord> answers = answers(bank, Integer.MAX_VALUE);
            long collected = 0;
            while (answers.hasNext()) {
                DirectDebitRecord answer = answers.next();
                collected += answer.resultCode() == DirectDebitRecord.COLLECTED
                        ? answer.amount().amount()
                        : 0;
            }
            if (collected > 0 && resultDay >= 0) {
                deposits.expectFromBank(bank, debitDate, Yen.of(collected));
            }
        }
    }

    /**
     * Requests some days before the debit or on the first day, results on the second bank day after it, one file for
     * each bank.
     */
    void write(int day) throws IOException {
        for (String bank : BankBranch.BANK_CODES) {
            if (!requests(bank).hasNext()) {
                continue;
            }
            if (day == requestDay) {
                request(bank);
            }
            if (day == resultDay) {
                writeResult(bank);
            }
            if (first && bank.equals(CARELESS_BANK) && day == resentDay()) {
                result(day, name(bank) + "_02.txt", bank, Integer.MAX_VALUE);
                ward.expectations()
                        .plantFile("resent-debit-result", days.on(day), name(bank) + "_02.txt", "complete: accepted");
            }
            if (first
                    && bank.equals(CARELESS_BANK)
                    && resultDay < 0
                    && day == Math.min(LATEST_STRAY_DAY, days.count() - 1)) {
                strayResult(day, bank);
            }
        }
    }

    private int resentDay() {
        return resultDay < 0 ? -1 : Math.min(resultDay + 1, days.count() - 1);
    }

    private void request(String bank) throws IOException {
        String name = "dd-request_" + bank + "_" + SampleDays.compact(debitDate) + ".txt";
        DirectDebitFormat format = DirectDebitFormat.request(profile(), days.on(requestDay));
        try (OutputStream out = ward.folder(requestDay).create(name)) {
            format.encode(out, header(bank, debitDate), () -> requests(bank), true);
        }
    }

    /** The careless bank leaves out a record first; where it has only one, it leaves out all. */
    private void writeResult(String bank) throws IOException {
        if (!first || !bank.equals(CARELESS_BANK)) {
            result(resultDay, name(bank) + ".txt", bank, Integer.MAX_VALUE);
            return;
        }
        Walk<DirectDebitRecord> all = requests(bank);
        all.forEachRemaining(record -> {});
        String name = name(bank) + "_01.txt";
        result(resultDay, name, bank, all.given() - 1);
        String reason = "R-163: one record of the request is not answered; the complete file follows as " + name(bank)
                + "_02.txt";
        ward.expectations().refuse(days.on(resultDay), name, reason);
    }

    /** Answers of a debit date for which nobody asked. */
    private void strayResult(int day, String bank) throws IOException {
        LocalDate unknown = days.bank().previous(debitDate.minusMonths(1));
        String name = "dd-result_" + bank + "_" + SampleDays.compact(unknown) + ".txt";
        DirectDebitFormat format = DirectDebitFormat.result(profile(), days.on(day));
        try (OutputStream out = ward.folder(day).create(name)) {
            format.encode(out, header(bank, unknown), () -> answers(bank, 3), true);
        }
        ward.expectations().refuse(days.on(day), name, "R-163: no request of that debit date is known");
    }

    private void result(int day, String name, String bank, int most) throws IOException {
        DirectDebitFormat format = DirectDebitFormat.result(profile(), days.on(day));
        try (OutputStream out = ward.folder(day).create(name)) {
            format.encode(out, header(bank, debitDate), () -> answers(bank, most), true);
        }
    }

    private String name(String bank) {
        return "dd-result_" + bank + "_" + SampleDays.compact(debitDate);
    }

    private DirectDebitProfile profile() {
        return DirectDebitProfile.standard(ward.request().identity().originatorCode());
    }

    private DirectDebitHeader header(String bank, LocalDate date) {
        Identity identity = ward.request().identity();
        return new DirectDebitHeader(identity.originatorCode(), identity.originatorName(), date, bank, "001");
    }

    private Walk<DirectDebitRecord> requests(String bank) {
        return new Walk<>(ward.ledger().households(), household -> requests(household, bank), List.of());
    }

    private List<DirectDebitRecord> requests(Household household, String bank) {
        if (!ward.ledger().accounts().isDebited(household)) {
            return List.of();
        }
        List<DirectDebitRecord> records = new ArrayList<>();
        ward.ledger()
                .accounts()
                .activeOn(household, debitDate)
                .filter(account -> account.bankCode().equals(bank))
                .ifPresent(account -> ward.ledger()
                        .assessments()
                        .of(household)
                        .forEach(notice -> notice.terms().stream()
                                .filter(term -> term.due().equals(debitDate))
                                .forEach(term -> records.add(request(household, account, notice, term)))));
        return records;
    }

    private static DirectDebitRecord request(
            Household household, DebitAccount account, Notice notice, Notice.Term term) {
        return new DirectDebitRecord(
                0,
                account.bankCode(),
                account.branchCode(),
                account.type(),
                account.number(),
                account.holder(),
                term.principal(),
                household.index() % 10 == 0 ? '1' : '0',
                CustomerNumber.of(notice.termKey(term)),
                DirectDebitRecord.COLLECTED);
    }

    private Iterator<DirectDebitRecord> answers(String bank, int most) {
        Walk<DirectDebitRecord> walk =
                new Walk<>(ward.ledger().households(), household -> answers(household, bank), List.of());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return walk.given() < most && walk.hasNext();
            }

            @Override
            public DirectDebitRecord next() {
                return walk.next();
            }
        };
    }

    private List<DirectDebitRecord> answers(Household household, String bank) {
        SplittableRandom random = ward.chance().about("debit result " + debitDate, household.index());
        boolean collected = random.nextInt(100) < 93;
        char code = collected ? DirectDebitRecord.COLLECTED : FAILURES.charAt(random.nextInt(FAILURES.length()));
        return requests(household, bank).stream()
                .map(record -> new DirectDebitRecord(
                        record.recordNo(),
                        record.bankCode(),
                        record.branchCode(),
                        record.accountType(),
                        record.accountNumber(),
                        record.payerName(),
                        record.amount(),
                        record.newCode(),
                        record.customerNumber(),
                        code))
                .toList();
    }
}
