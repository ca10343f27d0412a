package jp.shuno.batch.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 台帳系ファイル: addressees, assessments, debit accounts and the bank directory. */
final class LedgerFiles {

    private final Ward ward;
    private final Ledger ledger;
    private final Households households;
    private final Changes changes;

    LedgerFiles(Ward ward) {
        this.ward = ward;
        this.ledger = ward.ledger();
        this.households = ledger.households();
        this.changes = new Changes(ward);
    }

    /** Everybody on the first day, afterwards what changed. */
    void write(int day) throws IOException {
        DayFolder folder = ward.folder(day);
        String suffix = "_" + ward.days().compact(day) + "_01.csv";
        if (day == 0) {
            folder.writeTable(
                    "addressees" + suffix, AddresseeItem.HEADER, new Walk<>(households, this::members, List.of()));
            folder.writeTable(
                    "assessments" + suffix, AssessedLine.HEADER, new Walk<>(households, this::notices, List.of()));
            folder.writeTable(
                    "debit-accounts" + suffix, DebitAccount.HEADER, new Walk<>(households, this::accounts, List.of()));
            Iterator<List<@Nullable String>> branches =
                    BankBranch.all().stream().map(BankBranch::cells).iterator();
            folder.writeTable("bank-directory" + suffix, BankBranch.HEADER, branches);
            return;
        }
        writeChanges(folder, day, suffix);
        folder.writeTable(
                "debit-accounts" + suffix,
                DebitAccount.HEADER,
                List.<List<String>>of().iterator());
    }

    private void writeChanges(DayFolder folder, int day, String suffix) throws IOException {
        List<List<@Nullable String>> people = new ArrayList<>();
        changes.people(day).forEach(person -> people.add(person.cells()));
        for (Script.Entry<Person> entry : ward.script().addressees().on(day)) {
            people.add(entry.what().cells());
            note(entry, day, "addressees" + suffix, people.size());
        }
        folder.writeTable("addressees" + suffix, AddresseeItem.HEADER, people.iterator());

        List<List<String>> lines = new ArrayList<>();
        changes.lines(day).forEach(line -> lines.add(line.cells()));
        for (Script.Entry<AssessedLine> entry : ward.script().assessed().on(day)) {
            lines.add(entry.what().cells());
            note(entry, day, "assessments" + suffix, lines.size());
        }
        folder.writeTable("assessments" + suffix, AssessedLine.HEADER, lines.iterator());
    }

    private void note(Script.Entry<?> entry, int day, String file, int recordNo) {
        ward.expectations().plant(entry.name(), ward.days().on(day), file, recordNo, entry.note());
    }

    private List<List<@Nullable String>> members(Household household) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (int member = 0; member < household.size(); member++) {
            rows.add(ledger.people().member(household, member).cells());
        }
        return rows;
    }

    private List<List<String>> notices(Household household) {
        List<List<String>> rows = new ArrayList<>();
        for (Notice notice : ledger.assessments().of(household)) {
            notice.lines().forEach(line -> rows.add(line.cells()));
        }
        return rows;
    }

    private List<List<@Nullable String>> accounts(Household household) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        ledger.accounts()
                .of(household)
                .ifPresent(account -> ledger.assessments().of(household).stream()
                        .map(notice -> notice.key().levy())
                        .distinct()
                        .forEach(levy -> rows.add(account.cells(People.headNumber(household), levy))));
        return rows;
    }
}
