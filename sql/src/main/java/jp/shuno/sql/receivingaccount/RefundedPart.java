package jp.shuno.sql.receivingaccount;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;

/**
 * What a refund pays back of one overpayment, as far as its interest depends on it.
 *
 * @param overpaymentId the overpayment
 * @param receiptId the receipt whose yen it is
 * @param kind 過納・誤納の別
 * @param paidOn day from which it is counted as paid
 * @param amount yen that the refund pays back
 */
public record RefundedPart(
        String overpaymentId, String receiptId, OverpaymentKind kind, LocalDate paidOn, Yen amount) {}
