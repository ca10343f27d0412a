package jp.shuno.batch.exchange.csv;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 金融機関名簿の1行: one branch of one bank for a time.
 *
 * @param recordNo the data row, from 1
 * @param bankCode 4 digits
 * @param bankKana 金融機関名カナ
 * @param bankName 金融機関名
 * @param branchCode 3 digits
 * @param branchKana 店舗名カナ
 * @param branchName 店舗名
 * @param validFrom first day
 * @param validTo last day, null while in force
 */
public record BankBranchRow(
        int recordNo,
        String bankCode,
        String bankKana,
        String bankName,
        String branchCode,
        String branchKana,
        String branchName,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static BankBranchRow of(CsvRow row) {
        return new BankBranchRow(
                row.recordNo(),
                row.required(BankBranchColumn.BANK_CODE),
                row.required(BankBranchColumn.BANK_KANA),
                row.required(BankBranchColumn.BANK_NAME),
                row.required(BankBranchColumn.BRANCH_CODE),
                row.required(BankBranchColumn.BRANCH_KANA),
                row.required(BankBranchColumn.BRANCH_NAME),
                row.requiredDate(BankBranchColumn.VALID_FROM),
                row.date(BankBranchColumn.VALID_TO));
    }
}
