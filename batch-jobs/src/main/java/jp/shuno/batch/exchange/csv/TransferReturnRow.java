package jp.shuno.batch.exchange.csv;

import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.transfer.RefundNumber;
import jp.shuno.domain.transfer.ReturnReason;
import jp.shuno.domain.transfer.TransferReturn;

/**
 * 振込不能・組戻の1行: that the money of one transfer came back. Leaves the holder's name aside, since the transfer that the
 * row names has it.
 *
 * @param recordNo the data row, from 1
 * @param notice what the row says
 */
public record TransferReturnRow(int recordNo, TransferReturn notice) {

    /** @throws IllegalArgumentException when the refund number or the bank code is one that is never given */
    static TransferReturnRow of(CsvRow row) {
        BankAccount account = new BankAccount(
                new BankCode(row.required(TransferReturnColumn.BANK_CODE)),
                new BranchCode(row.required(TransferReturnColumn.BRANCH_CODE)),
                AccountType.ofCode(
                                row.required(TransferReturnColumn.ACCOUNT_TYPE).charAt(0))
                        .orElseThrow(),
                AccountNumber.padded(row.required(TransferReturnColumn.ACCOUNT_NO)));
        return new TransferReturnRow(
                row.recordNo(),
                new TransferReturn(
                        RefundNumber.padded(row.required(TransferReturnColumn.REFUND_NO)),
                        row.requiredDate(TransferReturnColumn.TRANSFER_DATE),
                        row.requiredNumber(TransferReturnColumn.SEQUENCE),
                        account,
                        row.requiredYen(TransferReturnColumn.AMOUNT),
                        ReturnReason.ofCode(row.required(TransferReturnColumn.REASON_CODE))
                                .orElseThrow(),
                        row.requiredDate(TransferReturnColumn.RETURN_DATE)));
    }
}
