package jp.shuno.batch.exchange.conveniencestore;

import java.util.List;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreTotals.Sum;
import jp.shuno.batch.exchange.fixedlength.CutRecord;
import jp.shuno.batch.exchange.fixedlength.EndField;
import jp.shuno.batch.exchange.fixedlength.FramedRecord;
import jp.shuno.batch.exchange.fixedlength.Layout;
import jp.shuno.batch.exchange.fixedlength.RecordDecoder;
import jp.shuno.batch.exchange.fixedlength.RecordKind;

/** Decodes the records of one collection file by their layouts. Judges the form of fields only. */
final class ConvenienceStoreDecoder implements RecordDecoder<ConvenienceStoreLine> {

    private int dataRecords;

    @Override
    public Layout<?> layout(RecordKind kind) {
        return switch (kind) {
            case HEADER -> ConvenienceStoreHeaderField.LAYOUT;
            case DATA -> ConvenienceStoreDataField.LAYOUT;
            case TRAILER -> ConvenienceStoreTrailerField.LAYOUT;
            case END -> EndField.LAYOUT;
        };
    }

    @Override
    public ConvenienceStoreLine decode(FramedRecord record, RecordKind kind) {
        List<Finding> findings = examine(record, kind);
        if (kind == RecordKind.DATA) {
            dataRecords++;
        }
        if (findings.stream().anyMatch(Finding::isRefusal)) {
            return new ConvenienceStoreLine.Malformed(kind, findings);
        }
        return switch (kind) {
            case HEADER -> header(record, findings);
            case DATA -> data(record, findings);
            case TRAILER -> new ConvenienceStoreLine.Trailer(record.recordNo(), totals(record), findings);
            case END -> new ConvenienceStoreLine.End(findings);
        };
    }

    private static ConvenienceStoreLine.Header header(FramedRecord record, List<Finding> findings) {
        CutRecord<ConvenienceStoreHeaderField> cut = ConvenienceStoreHeaderField.LAYOUT.cut(record);
        return new ConvenienceStoreLine.Header(
                record.recordNo(),
                cut.digits(ConvenienceStoreHeaderField.CREATED_DATE),
                cut.digits(ConvenienceStoreHeaderField.CREATED_TIME),
                cut.digits(ConvenienceStoreHeaderField.MAKER_CODE),
                cut.digits(ConvenienceStoreHeaderField.ORIGINATOR_CODE),
                cut.text(ConvenienceStoreHeaderField.ORIGINATOR_NAME),
                cut.digits(ConvenienceStoreHeaderField.FILE_SEQUENCE),
                findings);
    }

    private ConvenienceStoreLine.Data data(FramedRecord record, List<Finding> findings) {
        CutRecord<ConvenienceStoreDataField> cut = ConvenienceStoreDataField.LAYOUT.cut(record);
        return new ConvenienceStoreLine.Data(
                record.recordNo(),
                dataRecords,
                cut.digits(ConvenienceStoreDataField.DATA_KIND),
                cut.digits(ConvenienceStoreDataField.STORE_DATE),
                cut.digits(ConvenienceStoreDataField.STORE_TIME),
                cut.digits(ConvenienceStoreDataField.BARCODE_KIND),
                cut.digits(ConvenienceStoreDataField.BARCODE),
                cut.isZeros(ConvenienceStoreDataField.STORE_CODE) ? "" : cut.text(ConvenienceStoreDataField.STORE_CODE),
                cut.digits(ConvenienceStoreDataField.ACQUIRED_DATE),
                cut.digits(ConvenienceStoreDataField.TRANSFER_DATE),
                cut.digits(ConvenienceStoreDataField.ACCOUNTING_DATE),
                cut.text(ConvenienceStoreDataField.CHAIN_CODE),
                findings);
    }

    private static ConvenienceStoreTotals totals(FramedRecord record) {
        CutRecord<ConvenienceStoreTrailerField> cut = ConvenienceStoreTrailerField.LAYOUT.cut(record);
        return new ConvenienceStoreTotals(
                sum(cut, ConvenienceStoreTrailerField.TOTAL_COUNT, ConvenienceStoreTrailerField.TOTAL_AMOUNT),
                sum(cut, ConvenienceStoreTrailerField.FLASH_COUNT, ConvenienceStoreTrailerField.FLASH_AMOUNT),
                sum(cut, ConvenienceStoreTrailerField.CONFIRMED_COUNT, ConvenienceStoreTrailerField.CONFIRMED_AMOUNT),
                sum(cut, ConvenienceStoreTrailerField.CANCEL_COUNT, ConvenienceStoreTrailerField.CANCEL_AMOUNT));
    }

    private static Sum sum(
            CutRecord<ConvenienceStoreTrailerField> cut,
            ConvenienceStoreTrailerField count,
            ConvenienceStoreTrailerField amount) {
        return new Sum(cut.number(count), cut.number(amount));
    }
}
