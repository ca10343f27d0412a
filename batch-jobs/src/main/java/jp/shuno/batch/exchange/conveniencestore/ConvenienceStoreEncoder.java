package jp.shuno.batch.exchange.conveniencestore;

import java.io.IOException;
import java.io.OutputStream;
import jp.shuno.batch.exchange.CompactDates;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreTotals.Sum;
import jp.shuno.batch.exchange.fixedlength.EndField;
import jp.shuno.batch.exchange.fixedlength.RecordBuilder;
import jp.shuno.batch.exchange.fixedlength.RecordKind;
import jp.shuno.batch.exchange.fixedlength.RecordOutput;

/**
 * Writes a collection file by the same layouts that the decoder reads. 客層データ stays blank, データ取得年月日 is the day
 * on which the file was made.
 */
final class ConvenienceStoreEncoder {

    private final ConvenienceStoreProfile profile;

    ConvenienceStoreEncoder(ConvenienceStoreProfile profile) {
        this.profile = profile;
    }

    /**
     * Header, data records, trailer, end record.
     *
     * @param out stays open
     * @throws IllegalArgumentException when a value does not fit into its field, or the agent has no code for a kind
     */
    void encode(
            OutputStream out, ConvenienceStoreHeader header, Iterable<ConvenienceStoreRecord> payments, boolean crlf)
            throws IOException {
        RecordOutput records = new RecordOutput(out, crlf);
        records.write(header(header));
        ConvenienceStoreTotals counted = ConvenienceStoreTotals.NONE;
        for (ConvenienceStoreRecord payment : payments) {
            records.write(data(header, payment));
            counted = counted.plus(payment.kind(), payment.amount().amount());
        }
        records.write(trailer(counted));
        records.write(new RecordBuilder<>(EndField.LAYOUT).digits(EndField.RECORD_TYPE, RecordKind.END.code()));
    }

    private static RecordBuilder<ConvenienceStoreHeaderField> header(ConvenienceStoreHeader header) {
        return new RecordBuilder<>(ConvenienceStoreHeaderField.LAYOUT)
                .digits(ConvenienceStoreHeaderField.RECORD_TYPE, RecordKind.HEADER.code())
                .number(ConvenienceStoreHeaderField.CREATED_DATE, CompactDates.number(header.createdDate()))
                .number(ConvenienceStoreHeaderField.CREATED_TIME, CompactDates.number(header.createdTime()))
                .digits(ConvenienceStoreHeaderField.MAKER_CODE, header.makerCode())
                .digits(ConvenienceStoreHeaderField.ORIGINATOR_CODE, header.originatorCode())
                .text(ConvenienceStoreHeaderField.ORIGINATOR_NAME, header.originatorName())
                .digits(ConvenienceStoreHeaderField.FILE_SEQUENCE, header.fileSequence());
    }

    private RecordBuilder<ConvenienceStoreDataField> data(
            ConvenienceStoreHeader header, ConvenienceStoreRecord payment) {
        return new RecordBuilder<>(ConvenienceStoreDataField.LAYOUT)
                .digits(ConvenienceStoreDataField.RECORD_TYPE, RecordKind.DATA.code())
                .digits(ConvenienceStoreDataField.DATA_KIND, profile.codeOf(payment.kind()))
                .number(ConvenienceStoreDataField.STORE_DATE, CompactDates.number(payment.storeDate()))
                .number(ConvenienceStoreDataField.STORE_TIME, CompactDates.number(payment.storeTime()))
                .digits(ConvenienceStoreDataField.BARCODE_KIND, ConvenienceStoreCheck.GS1_128)
                .digits(ConvenienceStoreDataField.BARCODE, payment.barcode().value())
                .text(ConvenienceStoreDataField.STORE_CODE, payment.storeCode())
                .number(ConvenienceStoreDataField.ACQUIRED_DATE, CompactDates.number(header.createdDate()))
                .number(ConvenienceStoreDataField.TRANSFER_DATE, CompactDates.number(payment.transferDate()))
                .number(ConvenienceStoreDataField.ACCOUNTING_DATE, CompactDates.number(payment.accountingDate()))
                .text(ConvenienceStoreDataField.CHAIN_CODE, payment.chainCode());
    }

    private static RecordBuilder<ConvenienceStoreTrailerField> trailer(ConvenienceStoreTotals totals) {
        RecordBuilder<ConvenienceStoreTrailerField> record = new RecordBuilder<>(ConvenienceStoreTrailerField.LAYOUT)
                .digits(ConvenienceStoreTrailerField.RECORD_TYPE, RecordKind.TRAILER.code());
        sum(record, ConvenienceStoreTrailerField.TOTAL_COUNT, totals.total());
        sum(record, ConvenienceStoreTrailerField.FLASH_COUNT, totals.flash());
        sum(record, ConvenienceStoreTrailerField.CONFIRMED_COUNT, totals.confirmed());
        sum(record, ConvenienceStoreTrailerField.CANCEL_COUNT, totals.cancel());
        return record;
    }

    /** The amount of a kind stands right behind its count. */
    private static void sum(
            RecordBuilder<ConvenienceStoreTrailerField> record, ConvenienceStoreTrailerField count, Sum sum) {
        record.number(count, sum.count());
        record.number(ConvenienceStoreTrailerField.LAYOUT.fields().get(count.ordinal() + 1), sum.yen());
    }
}
