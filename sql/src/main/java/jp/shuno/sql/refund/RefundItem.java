package jp.shuno.sql.refund;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 還付の明細: what of one overpayment is refunded by a decision.
 *
 * @param refundNo 還付番号
 * @param overpaymentId the overpayment
 * @param amount yen of it, more than zero
 * @param interest 還付加算金 of it; where parts of a term are counted together, all of it on the first of them
 * @param interestFrom first day that counts, null until the interest is fixed
 * @param interestTo last day that counts, null until then
 */
public record RefundItem(
        String refundNo,
        String overpaymentId,
        Yen amount,
        Yen interest,
        @Nullable LocalDate interestFrom,
        @Nullable LocalDate interestTo) {}
