package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.Posting;
import org.jspecify.annotations.Nullable;

/**
 * A term after all its receipts are applied: what must be posted today to get there, and the figures that follow.
 *
 * @param key the term
 * @param postings new postings, in order; empty when the ledger already stands so
 * @param applied where the yen of all receipts lie now
 * @param completionDate 完納日, null while anything is unpaid and where nothing is assessed
 * @param lastPaymentDate 最終納付日, null without receipts
 * @param lastRevenueDate 最終収入日, null without receipts
 */
public record Settlement(
        TermKey key,
        List<Posting> postings,
        Allocation applied,
        @Nullable LocalDate completionDate,
        @Nullable LocalDate lastPaymentDate,
        @Nullable LocalDate lastRevenueDate) {}
