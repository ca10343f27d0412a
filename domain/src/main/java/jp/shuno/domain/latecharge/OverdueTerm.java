package jp.shuno.domain.latecharge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.money.Yen;

/**
 * What the late charge of one term depends on, besides the rates.
 *
 * @param levy 税目
 * @param dueDate 納期限, the revised one where there is one
 * @param principal 本料 assessed on the term, yen
 * @param payments principal paid so far, in any order
 * @param exemptions periods in which late charge is waived
 */
public record OverdueTerm(
        LevyType levy,
        LocalDate dueDate,
        Yen principal,
        List<PrincipalPayment> payments,
        List<ExemptionPeriod> exemptions) {

    /** Puts the payments in the order of their days. */
    public OverdueTerm {
        payments = payments.stream()
                .sorted(Comparator.comparing(PrincipalPayment::on))
                .toList();
        exemptions = List.copyOf(exemptions);
    }
}
