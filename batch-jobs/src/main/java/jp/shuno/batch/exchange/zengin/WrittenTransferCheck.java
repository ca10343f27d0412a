package jp.shuno.batch.exchange.zengin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FilePass;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.transfer.PayingAccount;
import jp.shuno.domain.transfer.TransferCheck;
import org.jspecify.annotations.Nullable;

/**
 * R-152 Reads a written file again and compares it with the list of approved transfers, field by field and in sum. Any
 * difference forbids the publication of the file.
 */
public final class WrittenTransferCheck {

    private static final String RULE = "R-152";

    private final List<TransferCheck.Passes> approved;
    private final char transferMethod;
    private final List<Finding> differences = new ArrayList<>();

    private WrittenTransferCheck(List<TransferCheck.Passes> approved, char transferMethod) {
        this.approved = approved;
        this.transferMethod = transferMethod;
    }

    /**
     * What differs; nothing where the file may be published. A file that is not whole, or not blank where it should
     * be, says only that.
     *
     * @param file what was written
     * @param format as agreed with the bank, with the business date as its reference
     * @param from 支払口座 that the file must name
     * @param transferDate 取組日 that the file must name
     * @param approved the transfers that the file must hold, in this order
     * @throws IOException when the file cannot be read at all
     */
    public static List<Finding> differences(
            Path file,
            BulkTransferFormat format,
            PayingAccount from,
            LocalDate transferDate,
            List<TransferCheck.Passes> approved)
            throws IOException {
        WrittenTransferCheck check = new WrittenTransferCheck(approved, format.transferMethod());
        try (FilePass<BulkTransferHeader, BulkTransferRecord> pass = format.begin(file)) {
            int count = 0;
            long yen = 0;
            for (BulkTransferRecord read = pass.next(); read != null; read = pass.next()) {
                check.compare(read, count < approved.size() ? approved.get(count) : null);
                count++;
                yen += read.amount().amount();
            }
            FileCheck<BulkTransferHeader> judgement = pass.outcome();
            if (!judgement.findings().isEmpty()) {
                return judgement.findings();
            }
            check.compareHeader(judgement.header(), BulkTransferHeader.of(from, transferDate));
            check.compareTotals(count, yen);
            check.compareSize(Files.size(file), format.size(count));
        }
        return List.copyOf(check.differences);
    }

    private void compareHeader(@Nullable BulkTransferHeader read, BulkTransferHeader due) {
        if (!due.equals(read)) {
            differences.add(Finding.refuse(1, 0, "", RULE, "ヘッダー・レコードが、設定された支払口座または承認された振込指定日と異なります。"));
        }
    }

    private void compareTotals(long count, long yen) {
        if (count != approved.size()) {
            String text = "件数が%,d件です。承認された振込は%,d件です。";
            differences.add(Finding.refuse(0, 0, "totalCount", RULE, text.formatted(count, approved.size())));
        }
        long due = approved.stream()
                .mapToLong(each -> each.transfer().amount().amount())
                .sum();
        if (yen != due) {
            String text = "合計金額が%,d円です。承認された振込は%,d円です。";
            differences.add(Finding.refuse(0, 0, "totalAmount", RULE, text.formatted(yen, due)));
        }
    }

    private void compareSize(long bytes, long due) {
        if (bytes != due) {
            String text = "ファイルの大きさが%,dバイトです。%,dバイトになるはずです。改行の取決めを確かめてください。";
            differences.add(Finding.refuse(0, 0, "", RULE, text.formatted(bytes, due)));
        }
    }

    private void compare(BulkTransferRecord read, TransferCheck.@Nullable Passes due) {
        if (due == null) {
            add(read, BulkTransferDataField.RECORD_TYPE, "承認された振込にないデータ・レコードです。");
            return;
        }
        comparePayee(read, due);
        compare(
                read,
                BulkTransferDataField.CUSTOMER_CODE_1,
                read.customerCode1().equals(due.transfer().number().value()));
        compare(
                read,
                BulkTransferDataField.TRANSFER_AMOUNT,
                read.amount().equals(due.transfer().amount()));
        compare(read, BulkTransferDataField.NEW_CODE, read.newCode() == BulkTransferRecord.NOTHING_SAID);
        compare(
                read,
                BulkTransferDataField.CUSTOMER_CODE_2,
                read.customerCode2().equals(BulkTransferRecord.NO_SECOND_CODE));
        compare(read, BulkTransferDataField.TRANSFER_METHOD, read.transferMethod() == transferMethod);
    }

    private void comparePayee(BulkTransferRecord read, TransferCheck.Passes due) {
        BankAccount account = due.transfer().account();
        compare(
                read,
                BulkTransferDataField.PAYEE_BANK_CODE,
                read.bankCode().equals(account.bank().value()));
        compare(
                read,
                BulkTransferDataField.PAYEE_BRANCH_CODE,
                read.branchCode().equals(account.branch().value()));
        compare(
                read,
                BulkTransferDataField.PAYEE_ACCOUNT_TYPE,
                read.accountType() == account.type().code());
        compare(
                read,
                BulkTransferDataField.PAYEE_ACCOUNT_NUMBER,
                read.accountNumber().equals(account.number()));
        compare(
                read,
                BulkTransferDataField.PAYEE_NAME,
                read.payeeName().equals(due.payeeName().text()));
        compare(read, BulkTransferDataField.PAYEE_BANK_NAME, read.bankName().equals(due.bankKana()));
        compare(read, BulkTransferDataField.PAYEE_BRANCH_NAME, read.branchName().equals(due.branchKana()));
    }

    private void compare(BulkTransferRecord read, BulkTransferDataField field, boolean equal) {
        if (!equal) {
            add(read, field, field.japanese() + "が、承認された振込と異なります。");
        }
    }

    private void add(BulkTransferRecord read, BulkTransferDataField field, String text) {
        differences.add(BulkTransferDataField.LAYOUT.refuse(read.recordNo() + 1, field, RULE, text));
    }
}
