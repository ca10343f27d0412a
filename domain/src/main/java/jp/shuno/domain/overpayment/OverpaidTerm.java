package jp.shuno.domain.overpayment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.reconciliation.PostedReceipt;

/**
 * A term with all that its overpayments follow from.
 *
 * @param key the term
 * @param attributableFiscalYear 相当年度
 * @param history all its revisions
 * @param standing 本料 as it stands
 * @param demandFee 督促手数料調定額
 * @param money every receipt that stands on the term, in any order, each once: the yen of it that came to the term, and
 *     all its postings. Money appropriated to the term from elsewhere stands likewise, paid on its fit date
 */
public record OverpaidTerm(
        TermKey key,
        FiscalYear attributableFiscalYear,
        AssessmentHistory history,
        TermBalance standing,
        Yen demandFee,
        List<PostedReceipt> money) {

    /**
     * Puts the money in the order in which it was paid.
     *
     * @throws IllegalArgumentException when a receipt stands twice
     */
    public OverpaidTerm {
        Set<String> ids = new HashSet<>();
        money.forEach(receipt -> {
            if (!ids.add(receipt.id())) {
                throw new IllegalArgumentException("receipt %s stands twice on %s".formatted(receipt.id(), key));
            }
        });
        money = money.stream().sorted(PostedReceipt.PAYMENT_ORDER).toList();
    }
}
