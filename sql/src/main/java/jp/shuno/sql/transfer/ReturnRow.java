package jp.shuno.sql.transfer;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;

/**
 * 振込不能・組戻: that the money of one refund in a data record came back.
 *
 * @param transferDate 振込指定日 of the transfer
 * @param sequenceNo its データ・レコード
 * @param refundNo 還付番号
 * @param kind by the bank or by us
 * @param returnedOn day on which it came back
 * @param reasonCode code of the reason
 * @param amount what came back for this refund
 * @param takenOn business date on which it was taken in
 * @param fileId file that told of it
 * @param recordNo its data record
 */
public record ReturnRow(
        LocalDate transferDate,
        int sequenceNo,
        String refundNo,
        ReturnKind kind,
        LocalDate returnedOn,
        String reasonCode,
        Yen amount,
        LocalDate takenOn,
        String fileId,
        int recordNo) {}
