package jp.shuno.batch.exchange.zengin;

import java.util.List;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.fixedlength.CutRecord;
import jp.shuno.batch.exchange.fixedlength.EndField;
import jp.shuno.batch.exchange.fixedlength.FramedRecord;
import jp.shuno.batch.exchange.fixedlength.Layout;
import jp.shuno.batch.exchange.fixedlength.RecordDecoder;
import jp.shuno.batch.exchange.fixedlength.RecordKind;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.CustomerNumber;

/** Decodes the records of one direct debit file by their layouts. Judges the form of fields only. */
final class DirectDebitDecoder implements RecordDecoder<DirectDebitLine> {

    private int dataRecords;

    @Override
    public Layout<?> layout(RecordKind kind) {
        return switch (kind) {
            case HEADER -> DirectDebitHeaderField.LAYOUT;
            case DATA -> DirectDebitDataField.LAYOUT;
            case TRAILER -> DirectDebitTrailerField.LAYOUT;
            case END -> EndField.LAYOUT;
        };
    }

    @Override
    public DirectDebitLine decode(FramedRecord record, RecordKind kind) {
        List<Finding> findings = examine(record, kind);
        if (kind == RecordKind.DATA) {
            dataRecords++;
        }
        if (findings.stream().anyMatch(Finding::isRefusal)) {
            return new DirectDebitLine.Malformed(kind, findings);
        }
        return switch (kind) {
            case HEADER -> header(record, findings);
            case DATA -> new DirectDebitLine.Data(record.recordNo(), debit(record), findings);
            case TRAILER -> new DirectDebitLine.Trailer(record.recordNo(), totals(record), findings);
            case END -> new DirectDebitLine.End(findings);
        };
    }

    private static DirectDebitLine.Header header(FramedRecord record, List<Finding> findings) {
        CutRecord<DirectDebitHeaderField> cut = DirectDebitHeaderField.LAYOUT.cut(record);
        return new DirectDebitLine.Header(
                record.recordNo(),
                cut.digits(DirectDebitHeaderField.BUSINESS_TYPE),
                cut.digits(DirectDebitHeaderField.CODE_CLASS),
                cut.digits(DirectDebitHeaderField.ORIGINATOR_CODE),
                cut.text(DirectDebitHeaderField.ORIGINATOR_NAME),
                cut.digits(DirectDebitHeaderField.DEBIT_DATE),
                cut.digits(DirectDebitHeaderField.COLLECTION_BANK_CODE),
                cut.digits(DirectDebitHeaderField.COLLECTION_BRANCH_CODE),
                findings);
    }

    private DirectDebitRecord debit(FramedRecord record) {
        CutRecord<DirectDebitDataField> cut = DirectDebitDataField.LAYOUT.cut(record);
        return new DirectDebitRecord(
                dataRecords,
                cut.digits(DirectDebitDataField.PAYER_BANK_CODE),
                cut.digits(DirectDebitDataField.PAYER_BRANCH_CODE),
                cut.character(DirectDebitDataField.PAYER_ACCOUNT_TYPE),
                new AccountNumber(cut.digits(DirectDebitDataField.PAYER_ACCOUNT_NUMBER)),
                cut.text(DirectDebitDataField.PAYER_NAME),
                Yen.of(cut.number(DirectDebitDataField.DEBIT_AMOUNT)),
                cut.character(DirectDebitDataField.NEW_CODE),
                new CustomerNumber(cut.digits(DirectDebitDataField.CUSTOMER_NUMBER)),
                cut.character(DirectDebitDataField.RESULT_CODE));
    }

    private static DirectDebitTotals totals(FramedRecord record) {
        CutRecord<DirectDebitTrailerField> cut = DirectDebitTrailerField.LAYOUT.cut(record);
        return new DirectDebitTotals(
                cut.number(DirectDebitTrailerField.TOTAL_COUNT),
                cut.number(DirectDebitTrailerField.TOTAL_AMOUNT),
                cut.number(DirectDebitTrailerField.COLLECTED_COUNT),
                cut.number(DirectDebitTrailerField.COLLECTED_AMOUNT),
                cut.number(DirectDebitTrailerField.FAILED_COUNT),
                cut.number(DirectDebitTrailerField.FAILED_AMOUNT));
    }
}
