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

/** Decodes the records of one bulk transfer by their layouts. Judges the form of fields only. */
final class BulkTransferDecoder implements RecordDecoder<BulkTransferLine> {

    private int dataRecords;

    @Override
    public Layout<?> layout(RecordKind kind) {
        return switch (kind) {
            case HEADER -> BulkTransferHeaderField.LAYOUT;
            case DATA -> BulkTransferDataField.LAYOUT;
            case TRAILER -> BulkTransferTrailerField.LAYOUT;
            case END -> EndField.LAYOUT;
        };
    }

    @Override
    public BulkTransferLine decode(FramedRecord record, RecordKind kind) {
        List<Finding> findings = examine(record, kind);
        if (kind == RecordKind.DATA) {
            dataRecords++;
        }
        if (findings.stream().anyMatch(Finding::isRefusal)) {
            return new BulkTransferLine.Malformed(kind, findings);
        }
        return switch (kind) {
            case HEADER -> header(record, findings);
            case DATA -> data(record, findings);
            case TRAILER -> new BulkTransferLine.Trailer(record.recordNo(), totals(record), findings);
            case END -> new BulkTransferLine.End(findings);
        };
    }

    private static BulkTransferLine.Header header(FramedRecord record, List<Finding> findings) {
        CutRecord<BulkTransferHeaderField> cut = BulkTransferHeaderField.LAYOUT.cut(record);
        return new BulkTransferLine.Header(
                record.recordNo(),
                cut.digits(BulkTransferHeaderField.BUSINESS_TYPE),
                cut.digits(BulkTransferHeaderField.CODE_CLASS),
                cut.digits(BulkTransferHeaderField.REMITTER_CODE),
                cut.text(BulkTransferHeaderField.REMITTER_NAME),
                cut.digits(BulkTransferHeaderField.TRANSFER_DATE),
                new BulkTransferLine.Origin(
                        cut.digits(BulkTransferHeaderField.ORIGIN_BANK_CODE),
                        cut.text(BulkTransferHeaderField.ORIGIN_BANK_NAME),
                        cut.digits(BulkTransferHeaderField.ORIGIN_BRANCH_CODE),
                        cut.text(BulkTransferHeaderField.ORIGIN_BRANCH_NAME),
                        cut.character(BulkTransferHeaderField.ORIGIN_ACCOUNT_TYPE),
                        new AccountNumber(cut.digits(BulkTransferHeaderField.ORIGIN_ACCOUNT_NUMBER))),
                findings);
    }

    private BulkTransferLine.Data data(FramedRecord record, List<Finding> findings) {
        CutRecord<BulkTransferDataField> cut = BulkTransferDataField.LAYOUT.cut(record);
        BulkTransferRecord transfer = new BulkTransferRecord(
                dataRecords,
                cut.digits(BulkTransferDataField.PAYEE_BANK_CODE),
                cut.text(BulkTransferDataField.PAYEE_BANK_NAME),
                cut.digits(BulkTransferDataField.PAYEE_BRANCH_CODE),
                cut.text(BulkTransferDataField.PAYEE_BRANCH_NAME),
                cut.character(BulkTransferDataField.PAYEE_ACCOUNT_TYPE),
                new AccountNumber(cut.digits(BulkTransferDataField.PAYEE_ACCOUNT_NUMBER)),
                cut.text(BulkTransferDataField.PAYEE_NAME),
                Yen.of(cut.number(BulkTransferDataField.TRANSFER_AMOUNT)),
                cut.character(BulkTransferDataField.NEW_CODE),
                cut.digits(BulkTransferDataField.CUSTOMER_CODE_1),
                cut.digits(BulkTransferDataField.CUSTOMER_CODE_2),
                cut.character(BulkTransferDataField.TRANSFER_METHOD));
        return new BulkTransferLine.Data(
                record.recordNo(),
                transfer,
                cut.text(BulkTransferDataField.CLEARING_HOUSE),
                cut.character(BulkTransferDataField.EDI_FLAG),
                findings);
    }

    private static BulkTransferTotals totals(FramedRecord record) {
        CutRecord<BulkTransferTrailerField> cut = BulkTransferTrailerField.LAYOUT.cut(record);
        return new BulkTransferTotals(
                cut.number(BulkTransferTrailerField.TOTAL_COUNT), cut.number(BulkTransferTrailerField.TOTAL_AMOUNT));
    }
}
