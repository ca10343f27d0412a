package jp.shuno.sql.transfer;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 還付の元となる収納: what of a receipt a refund pays back.
 *
 * @param receiptId the receipt
 * @param amount yen of it, without interest
 * @param attributableYear 相当年度 of the term
 * @param paymentDate 領収日 of the receipt
 * @param revenueDate 収入日 of the receipt, null where it has none
 */
public record RefundedReceipt(
        String receiptId,
        Yen amount,
        int attributableYear,
        LocalDate paymentDate,
        @Nullable LocalDate revenueDate) {}
