package jp.shuno.sql.assessment;

import java.time.LocalDate;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.CompletionCode;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.reconciliation.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * Balances and dates of a term after a settlement. Received principal is gross: what lies in the term's overpaid bucket
 * counts as received.
 */
public record ReceivedUpdate(
        TermKey key,
        Yen principalReceived,
        Yen principalUnpaid,
        Yen principalOverpaid,
        Yen demandFeeReceived,
        Yen lateChargeAssessed,
        Yen lateChargeReceived,
        Yen lateChargeUnpaid,
        Yen lateChargeOverpaid,
        @Nullable LocalDate lateChargeFixedOn,
        CompletionCode completionCode,
        @Nullable LocalDate completionDate,
        @Nullable LocalDate lastPaymentDate,
        @Nullable LocalDate lastRevenueDate) {

    /** What a settlement makes of a term. */
    public static ReceivedUpdate of(Settlement settlement) {
        return new ReceivedUpdate(
                settlement.key(),
                settlement.balance().received(),
                settlement.balance().unpaid(),
                settlement.balance().overpaid(),
                settlement.applied().demandFee(),
                settlement.lateChargeAssessed(),
                settlement.applied().lateCharge(),
                settlement.lateChargeUnpaid(),
                settlement.lateChargeOverpaid(),
                settlement.lateChargeFixedOn(),
                settlement.completion(),
                settlement.completionDate(),
                settlement.lastPaymentDate(),
                settlement.lastRevenueDate());
    }
}
