package jp.shuno.batch.exchange.csv;

import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.domain.receivingaccount.AnswerCheck;
import jp.shuno.domain.receivingaccount.AnswerFault;
import jp.shuno.domain.receivingaccount.CheckedAnswer.Unusable;

/**
 * The rows of an {@code account-answers} file. A row that cannot be used as an answer is a notice and
 * holds back its own claim only: the other claimants need not wait until it is keyed again.
 */
final class AccountAnswerRows implements RowCheck<AccountAnswerRow> {

    @Override
    public AccountAnswerRow take(CsvRow row, Findings findings) {
        AccountAnswerRow read = AccountAnswerRow.of(row);
        if (AnswerCheck.check(read.answer()) instanceof Unusable unusable) {
            unusable.faults().forEach(fault -> findings.add(notice(row, fault)));
        }
        return read;
    }

    @Override
    public FileTotals totals(long rows) {
        return FileTotals.counted(rows, 0);
    }

    private static Finding notice(CsvRow row, AnswerFault fault) {
        String text = fault.japanese() + "。この行の口座は支払に使えません。";
        return Finding.notice(row.rowNo(), 0, column(fault).columnName(), fault.rule(), text);
    }

    /** The column at which staff look first. */
    private static AccountAnswerColumn column(AnswerFault fault) {
        return switch (fault) {
            case CLAIM_NUMBER -> AccountAnswerColumn.CLAIM_NO;
            case ANSWERED_BEFORE_ASKED -> AccountAnswerColumn.ANSWERED_AT;
            case NO_ACCOUNT, UNEXPECTED_ACCOUNT -> AccountAnswerColumn.STATUS;
            case BANK_CODE, YUCHO_AT_ANOTHER_BANK -> AccountAnswerColumn.BANK_CODE;
            case BRANCH_CODE -> AccountAnswerColumn.BRANCH_CODE;
            case ACCOUNT_TYPE -> AccountAnswerColumn.ACCOUNT_TYPE;
            case ACCOUNT_NUMBER, YUCHO_CONTRADICTS -> AccountAnswerColumn.ACCOUNT_NO;
            case YUCHO_SYMBOL -> AccountAnswerColumn.YUCHO_SYMBOL;
            case YUCHO_NUMBER -> AccountAnswerColumn.YUCHO_NUMBER;
            case HOLDER -> AccountAnswerColumn.HOLDER_KANA;
            case NOT_VERIFIED -> AccountAnswerColumn.VERIFIED_BY;
            case SAME_PERSON -> AccountAnswerColumn.KEYED_BY;
        };
    }
}
