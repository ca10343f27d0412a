package jp.shuno.batch.exchange.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One good row of each kind of CSV; all persons and accounts are invented.
 *
 * @param name the kind as in file names
 * @param format what reads it
 * @param header the header row
 * @param row a data row that is taken
 */
record CsvSample(String name, CsvFormat<?> format, String header, String row) {

    static CsvSample addressees() {
        String header = "addressee_no,household_no,household_head_no,name,kana,alias,alias_kana,birth_date,sex,"
                + "resident_category,nationality,postal_code,address,mailing_name,mailing_postal_code,mailing_address,"
                + "phone,mobile,my_number,corporate_number,moved_in_on,moved_out_on,died_on,heir_no,payment_agent_no,"
                + "trustee_no,public_assistance_from,public_assistance_to,protected";
        String row = "1000000015,00000001,1000000015,港野 太郎,ミナトノ タロウ,,,1958-02-28,1,JP,JPN,142-9990,中央1丁目,,,,"
                + "000-000-0001,,123456789018,,1990-04-01,,,,,,,,";
        return new CsvSample("addressees", CsvFormats.addressees(), header, row);
    }

    static CsvSample assessments() {
        String header = "levy,fiscal_year,attributable_year,obligor_no,notice_no,insurance_card_no,term,term_month,"
                + "due_date,principal,annual_principal,revision,reason,decided_on";
        String row = "NHI,2026,2026,1000000015,1234567897,,1,2026-06,2026-06-30,45600,91200,1,,2026-06-01";
        return new CsvSample("assessments", CsvFormats.assessments(), header, row);
    }

    static CsvSample debitAccounts() {
        String header = "obligor_no,levy,bank_code,branch_code,account_type,account_no,holder_kana,from_date,to_date,"
                + "refund_consent";
        String row = "1000000015,NHI,0005,045,1,9234567,ﾐﾅﾄﾉ ﾀﾛｳ,2026-04-01,,1";
        return new CsvSample("debit-accounts", CsvFormats.debitAccounts(), header, row);
    }

    static CsvSample bankDirectory() {
        String header = "bank_code,bank_kana,bank_name,branch_code,branch_kana,branch_name,valid_from,valid_to";
        String row = "1999,ﾐﾅﾄﾉｼﾝｷﾝ,みなと野信用金庫,001,ﾎﾝﾃﾝ,本店,2000-01-01,";
        return new CsvSample("bank-directory", CsvFormats.bankDirectory(), header, row);
    }

    static CsvSample counter() {
        String header = "slip_key_upper,slip_key_lower,payment_date,revenue_date,amount,office";
        String row = "411081234567897010,00004560000000005,2026-07-01,2026-07-01,45600,";
        return new CsvSample("counter", CsvFormats.counter(), header, row);
    }

    static CsvSample accountAnswers() {
        String header = "claim_no,inquiry_no,requested_by,requested_at,answered_at,status,bank_code,branch_code,"
                + "account_type,account_no,yucho_symbol,yucho_number,holder_kana,holder_name,account_updated_on,"
                + "keyed_by,verified_by";
        String row = "261000000016,Q-1,S01,2026-12-01T10:00:00,2026-12-01T10:05:00,1,0005,045,1,9234567,,,"
                + "ﾐﾅﾄﾉ ﾀﾛｳ,港野 太郎,2026-04-01,S01,S02";
        return new CsvSample("account-answers", CsvFormats.accountAnswers(), header, row);
    }

    static List<CsvSample> all() {
        return List.of(addressees(), assessments(), debitAccounts(), bankDirectory(), counter(), accountAnswers());
    }

    /** The first column of the header. */
    String firstColumn() {
        return header.substring(0, header.indexOf(','));
    }

    /** Header and row, with another value in one column. */
    String with(String column, String value) {
        int place = Arrays.asList(header.split(",")).indexOf(column);
        List<String> values = new ArrayList<>(Arrays.asList(row.split(",", -1)));
        values.set(place, value);
        return header + "\r\n" + String.join(",", values) + "\r\n";
    }
}
