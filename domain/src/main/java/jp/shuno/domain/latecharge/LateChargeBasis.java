package jp.shuno.domain.latecharge;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;

/** What the late charge of a term will be fixed by once its principal is paid. */
public sealed interface LateChargeBasis {

    /** A term without late charge. */
    LateChargeBasis NONE = new None();

    /**
     * The basis of a term, {@link #NONE} where the ordinance does not cover it.
     *
     * @param attributable 相当年度
     * @param dueDate 納期限, the revised one where there is one
     * @param principal 本料 assessed on the term
     */
    static LateChargeBasis of(
            LateChargePolicy policy, NoticeKey notice, FiscalYear attributable, LocalDate dueDate, Yen principal) {
        return policy.terms().coverTerm(notice.assessmentFiscalYear(), attributable, dueDate)
                ? new Accruing(policy, notice.levy(), dueDate, principal)
                : NONE;
    }

    /**
     * The late charge that is fixed when the principal is completed.
     *
     * @param completedOn 領収日 of the payment that completes the principal
     * @param payments all payments of principal, asked for only where the term was completed after its due date
     * @throws MissingRateException when the rates of a year are missing
     */
    Yen fixedOn(LocalDate completedOn, Supplier<List<PrincipalPayment>> payments);

    /** whether the completing payment also pays the late charge. */
    boolean fixOnPayment();

    /** whether completion waits for the late charge. */
    boolean completionRequiresLateCharge();

    /** Nothing accrues. */
    record None() implements LateChargeBasis {

        @Override
        public Yen fixedOn(LocalDate completedOn, Supplier<List<PrincipalPayment>> payments) {
            return Yen.ZERO;
        }

        @Override
        public boolean fixOnPayment() {
            return false;
        }

        @Override
        public boolean completionRequiresLateCharge() {
            return true;
        }
    }

    /**
     * Late charge accrues from the day after the due date.
     *
     * @param policy how the ledger treats it
     * @param levy 税目
     * @param dueDate 納期限
     * @param principal 本料 assessed on the term
     */
    record Accruing(LateChargePolicy policy, LevyType levy, LocalDate dueDate, Yen principal)
            implements LateChargeBasis {

        @Override
        public Yen fixedOn(LocalDate completedOn, Supplier<List<PrincipalPayment>> payments) {
            if (!completedOn.isAfter(dueDate)) {
                return Yen.ZERO;
            }
            OverdueTerm paid = new OverdueTerm(levy, dueDate, principal, payments.get(), List.of());
            return LateChargeCalculation.asOf(paid, completedOn, policy.terms(), policy.rates())
                    .charge();
        }

        @Override
        public boolean fixOnPayment() {
            return policy.fixOnPayment();
        }

        @Override
        public boolean completionRequiresLateCharge() {
            return policy.completionRequiresLateCharge();
        }
    }
}
