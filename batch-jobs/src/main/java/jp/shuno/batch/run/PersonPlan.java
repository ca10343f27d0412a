package jp.shuno.batch.run;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.overpayment.AppropriationPlan;
import jp.shuno.domain.overpayment.AppropriationPlan.Remainder;
import jp.shuno.domain.overpayment.Entitled;
import jp.shuno.domain.overpayment.OverpaymentLot;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.sql.overpayment.OverpaymentRow;

/**
 * What the ledger of a day gives for one person: all overpayments to which the person has the claim, and the plan of
 * what becomes of them.
 *
 * @param obligors 納付義務者 of every term with an overpayment: the person, or someone whose heir the person is
 * @param plan what of which overpayment goes to which arrears, and what is left of each
 */
public record PersonPlan(Map<TermKey, AddresseeNumber> obligors, AppropriationPlan plan) {

    /** Keeps the obligors as they are. */
    public PersonPlan {
        obligors = Map.copyOf(obligors);
    }

    /** Who has the claim. */
    public Entitled entitled() {
        return plan.entitled();
    }

    /** All overpayments, the oldest payment first; also those of which nothing is left. */
    public List<OverpaymentLot> lots() {
        return plan.remainders().stream().map(Remainder::lot).toList();
    }

    /** The overpayments as rows. */
    public List<OverpaymentRow> overpayments() {
        return lots().stream()
                .map(lot -> OverpaymentRow.of(lot, Objects.requireNonNull(obligors.get(lot.term()))))
                .toList();
    }
}
