package jp.shuno.batch.exchange.csv;

import jp.shuno.domain.receivingaccount.AnswerStatus;
import jp.shuno.domain.receivingaccount.KeyedAccount;
import jp.shuno.domain.receivingaccount.KeyedAnswer;

/**
 * 公金受取口座の照会結果の1行: every value has its form; whether they make a usable answer is asked of the answer.
 *
 * @param recordNo the data row, from 1
 * @param answer what was keyed
 */
public record AccountAnswerRow(int recordNo, KeyedAnswer answer) {

    static AccountAnswerRow of(CsvRow row) {
        KeyedAccount account = new KeyedAccount(
                row.text(AccountAnswerColumn.BANK_CODE),
                row.text(AccountAnswerColumn.BRANCH_CODE),
                row.text(AccountAnswerColumn.ACCOUNT_TYPE),
                row.text(AccountAnswerColumn.ACCOUNT_NO),
                row.text(AccountAnswerColumn.YUCHO_SYMBOL),
                row.text(AccountAnswerColumn.YUCHO_NUMBER),
                row.text(AccountAnswerColumn.HOLDER_KANA));
        return new AccountAnswerRow(
                row.recordNo(),
                new KeyedAnswer(
                        row.required(AccountAnswerColumn.CLAIM_NO),
                        row.required(AccountAnswerColumn.INQUIRY_NO),
                        row.required(AccountAnswerColumn.REQUESTED_BY),
                        row.requiredDateTime(AccountAnswerColumn.REQUESTED_AT),
                        row.requiredDateTime(AccountAnswerColumn.ANSWERED_AT),
                        AnswerStatus.ofCode(
                                        row.required(AccountAnswerColumn.STATUS).charAt(0))
                                .orElseThrow(),
                        account,
                        row.text(AccountAnswerColumn.HOLDER_NAME),
                        row.date(AccountAnswerColumn.ACCOUNT_UPDATED_ON),
                        row.required(AccountAnswerColumn.KEYED_BY),
                        row.text(AccountAnswerColumn.VERIFIED_BY)));
    }
}
