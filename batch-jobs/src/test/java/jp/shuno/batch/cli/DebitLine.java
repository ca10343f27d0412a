package jp.shuno.batch.cli;

import jp.shuno.batch.exchange.zengin.DirectDebitRecord;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.CustomerNumber;

/**
 * One debit in a request or result file.
 *
 * @param number customer number
 * @param amount yen
 * @param account account number
 * @param result result code, 0 in a request
 */
public record DebitLine(CustomerNumber number, long amount, String account, char result) {

    /** What is asked of the bank. */
    public static DebitLine of(Bill bill, String account) {
        return new DebitLine(bill.customerNumber(), bill.amount(), account, DirectDebitRecord.COLLECTED);
    }

    /** The same debit with a result code. */
    public DebitLine result(char code) {
        return new DebitLine(number, amount, account, code);
    }

    /** The same debit with another amount. */
    public DebitLine amount(long yen) {
        return new DebitLine(number, yen, account, result);
    }

    /** The same debit of another account. */
    public DebitLine account(String other) {
        return new DebitLine(number, amount, other, result);
    }

    DirectDebitRecord toRecord(int recordNo) {
        return new DirectDebitRecord(
                recordNo,
                "9001",
                "045",
                '1',
                new AccountNumber(account),
                "ﾐﾅﾄﾉ ﾀﾛｳ",
                Yen.of(amount),
                '0',
                number,
                result);
    }
}
