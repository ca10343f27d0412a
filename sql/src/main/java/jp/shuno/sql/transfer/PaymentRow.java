package jp.shuno.sql.transfer;

import java.time.LocalDate;
import jp.shuno.domain.transfer.PaymentPart;

/**
 * 支払の記帳: a posting by which a refund in a data record was booked as paid.
 *
 * @param postingId the posting
 * @param transferDate 振込指定日
 * @param sequenceNo データ・レコード
 * @param refundNo 還付番号
 * @param part refund or interest
 */
public record PaymentRow(String postingId, LocalDate transferDate, int sequenceNo, String refundNo, PaymentPart part) {}
