package jp.shuno.batch.exchange.zengin;

import java.util.List;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.fixedlength.CutRecord;
import jp.shuno.batch.exchange.fixedlength.FramedRecord;
import jp.shuno.batch.exchange.fixedlength.Layout;
import jp.shuno.batch.exchange.fixedlength.RecordDecoder;
import jp.shuno.batch.exchange.fixedlength.RecordKind;
import jp.shuno.domain.bank.AccountNumber;

/** Decodes the records of one transfer-in advice by their layouts. Judges the form of fields only. */
final class TransferInDecoder implements RecordDecoder<TransferInLine> {

    private final Layout<TransferInDataField> dataLayout;
    private int dataRecords;

    TransferInDecoder(TransferInVariant variant) {
        this.dataLayout = variant.dataLayout();
    }

    @Override
    public Layout<?> layout(RecordKind kind) {
        return switch (kind) {
            case HEADER -> TransferInHeaderField.LAYOUT;
            case DATA -> dataLayout;
            case TRAILER -> TransferInTrailerField.LAYOUT;
            case END -> TransferInEndField.LAYOUT;
        };
    }

    @Override
    public TransferInLine decode(FramedRecord record, RecordKind kind) {
        List<Finding> findings = examine(record, kind);
        if (kind == RecordKind.DATA) {
            dataRecords++;
        }
        if (findings.stream().anyMatch(Finding::isRefusal)) {
            return new TransferInLine.Malformed(kind, findings);
        }
        return switch (kind) {
            case HEADER -> header(record, findings);
            case DATA -> data(record, findings);
            case TRAILER -> new TransferInLine.Trailer(record.recordNo(), totals(record), findings);
            case END -> new TransferInLine.End(findings);
        };
    }

    private static TransferInLine.Header header(FramedRecord record, List<Finding> findings) {
        CutRecord<TransferInHeaderField> cut = TransferInHeaderField.LAYOUT.cut(record);
        return new TransferInLine.Header(
                record.recordNo(),
                cut.digits(TransferInHeaderField.BUSINESS_TYPE),
                cut.digits(TransferInHeaderField.CODE_CLASS),
                cut.digits(TransferInHeaderField.CREATED_DATE),
                cut.digits(TransferInHeaderField.FROM_DATE),
                cut.digits(TransferInHeaderField.TO_DATE),
                new TransferInAccount(
                        cut.digits(TransferInHeaderField.BANK_CODE),
                        cut.digits(TransferInHeaderField.BRANCH_CODE),
                        cut.character(TransferInHeaderField.ACCOUNT_TYPE),
                        new AccountNumber(cut.digits(TransferInHeaderField.ACCOUNT_NUMBER))),
                findings);
    }

    private TransferInLine.Data data(FramedRecord record, List<Finding> findings) {
        CutRecord<TransferInDataField> cut = dataLayout.cut(record);
        return new TransferInLine.Data(
                record.recordNo(),
                dataRecords,
                cut.digits(TransferInDataField.INQUIRY_NUMBER),
                cut.digits(TransferInDataField.ACCOUNT_DATE),
                cut.digits(TransferInDataField.VALUE_DATE),
                cut.number(TransferInDataField.AMOUNT),
                cut.number(TransferInDataField.OTHER_INSTRUMENT_AMOUNT),
                new TransferInLine.Remitter(
                        cut.digits(TransferInDataField.REMITTER_CODE),
                        cut.text(TransferInDataField.REMITTER_NAME),
                        cut.text(TransferInDataField.ORIGIN_BANK_NAME),
                        cut.text(TransferInDataField.ORIGIN_BRANCH_NAME)),
                cut.character(TransferInDataField.CANCEL_FLAG),
                cut.text(TransferInDataField.EDI_INFO),
                findings);
    }

    private static TransferInTotals totals(FramedRecord record) {
        CutRecord<TransferInTrailerField> cut = TransferInTrailerField.LAYOUT.cut(record);
        return new TransferInTotals(
                cut.number(TransferInTrailerField.TRANSFER_COUNT),
                cut.number(TransferInTrailerField.TRANSFER_AMOUNT),
                cut.number(TransferInTrailerField.CANCEL_COUNT),
                cut.number(TransferInTrailerField.CANCEL_AMOUNT));
    }
}
