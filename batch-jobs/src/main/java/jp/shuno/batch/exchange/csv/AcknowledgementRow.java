package jp.shuno.batch.exchange.csv;

import java.time.LocalDateTime;
import java.util.Locale;

/**
 * 受領確認の1行: that somebody received a file that we sent.
 *
 * @param recordNo the data row, from 1
 * @param fileName name of the file that arrived
 * @param sha256 digest of what arrived, hexadecimal in small letters
 * @param receivedBy who received it
 * @param receivedAt local time
 */
public record AcknowledgementRow(
        int recordNo, String fileName, String sha256, String receivedBy, LocalDateTime receivedAt) {

    static AcknowledgementRow of(CsvRow row) {
        return new AcknowledgementRow(
                row.recordNo(),
                row.required(AcknowledgementColumn.FILE_NAME),
                row.required(AcknowledgementColumn.SHA256).toLowerCase(Locale.ROOT),
                row.required(AcknowledgementColumn.RECEIVED_BY),
                row.requiredDateTime(AcknowledgementColumn.RECEIVED_AT));
    }
}
