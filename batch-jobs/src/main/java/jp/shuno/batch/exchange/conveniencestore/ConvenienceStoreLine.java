package jp.shuno.batch.exchange.conveniencestore;

import java.util.List;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.fixedlength.DecodedLine;
import jp.shuno.batch.exchange.fixedlength.RecordKind;

/** A physical record of a collection file after decoding. Dates and times are digits still. */
sealed interface ConvenienceStoreLine extends DecodedLine {

    /** ヘッダー・レコード, as it stands. */
    record Header(
            int recordNo,
            String createdDate,
            String createdTime,
            String makerCode,
            String originatorCode,
            String originatorName,
            String fileSequence,
            List<Finding> findings)
            implements ConvenienceStoreLine {}

    /**
     * データ・レコード, as it stands.
     *
     * @param recordNo the physical record
     * @param dataNo the data record, from 1
     */
    record Data(
            int recordNo,
            int dataNo,
            String dataKind,
            String storeDate,
            String storeTime,
            String barcodeKind,
            String barcode,
            String storeCode,
            String acquiredDate,
            String transferDate,
            String accountingDate,
            String chainCode,
            List<Finding> findings)
            implements ConvenienceStoreLine {}

    /** トレーラ・レコード. */
    record Trailer(int recordNo, ConvenienceStoreTotals totals, List<Finding> findings)
            implements ConvenienceStoreLine {}

    /** エンド・レコード. */
    record End(List<Finding> findings) implements ConvenienceStoreLine {}

    /** A record with a wrong length or a wrong byte. */
    record Malformed(RecordKind kind, List<Finding> findings) implements ConvenienceStoreLine {}
}
