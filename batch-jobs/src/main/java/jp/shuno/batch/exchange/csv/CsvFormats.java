package jp.shuno.batch.exchange.csv;

import java.util.List;

/** The kinds of CSV that Shuno takes, each with its column table. All are UTF-8 unless told otherwise. */
public final class CsvFormats {

    private CsvFormats() {}

    /** 宛名 ({@code addressees}). */
    public static CsvFormat<AddresseeRow> addressees() {
        return new CsvFormat<>(new CsvTable<>(List.of(AddresseeColumn.values()), true, AddresseeRow::of, row -> 0));
    }

    /** 調定 ({@code assessments}); counts the yen of 期別保険料額. */
    public static CsvFormat<AssessmentRow> assessments() {
        return new CsvFormat<>(new CsvTable<>(
                List.of(AssessmentColumn.values()),
                false,
                AssessmentRow::of,
                row -> row.principal().amount()));
    }

    /** 口座振替情報 ({@code debit-accounts}). */
    public static CsvFormat<DebitAccountRow> debitAccounts() {
        return new CsvFormat<>(
                new CsvTable<>(List.of(DebitAccountColumn.values()), true, DebitAccountRow::of, row -> 0));
    }

    /** 金融機関名簿 ({@code bank-directory}). */
    public static CsvFormat<BankBranchRow> bankDirectory() {
        return new CsvFormat<>(new CsvTable<>(List.of(BankBranchColumn.values()), false, BankBranchRow::of, row -> 0));
    }

    /** 窓口収納 ({@code counter}); counts the yen taken. */
    public static CsvFormat<CounterRow> counter() {
        return new CsvFormat<>(new CsvTable<>(
                List.of(CounterColumn.values()),
                false,
                CounterRow::of,
                row -> row.amount().amount()));
    }
}
