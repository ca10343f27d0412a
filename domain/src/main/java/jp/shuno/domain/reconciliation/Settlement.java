package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.CompletionCode;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A term after all its receipts are applied: what must be posted today to get there, and the figures that follow.
 *
 * @param key the term
 * @param postings new postings, in order; empty when the ledger already stands so
 * @param applied where the yen of all receipts lie now
 * @param balance 本料 with what is received now
 * @param lateChargeAssessed 延滞金調定額, zero while principal is open
 * @param lateChargeFixedOn 延滞金確定日, null where no late charge is assessed
 * @param lateChargeOverpaid part of the overpaid yen that had been received as late charge
 * @param completion 完納区分
 * @param completionDate 完納日, null while anything is unpaid and where nothing is assessed
 * @param lastPaymentDate 最終納付日, null without receipts
 * @param lastRevenueDate 最終収入日, null without receipts
 */
public record Settlement(
        TermKey key,
        List<Posting> postings,
        Allocation applied,
        TermBalance balance,
        Yen lateChargeAssessed,
        @Nullable LocalDate lateChargeFixedOn,
        Yen lateChargeOverpaid,
        CompletionCode completion,
        @Nullable LocalDate completionDate,
        @Nullable LocalDate lastPaymentDate,
        @Nullable LocalDate lastRevenueDate) {

    /** 延滞金未納額: what is assessed and not received. */
    public Yen lateChargeUnpaid() {
        return lateChargeAssessed.minus(applied.lateCharge());
    }
}
