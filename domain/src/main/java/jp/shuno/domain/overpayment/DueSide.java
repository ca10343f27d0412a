package jp.shuno.domain.overpayment;

import java.time.LocalDate;

/** R-092 充当適状日: from which day a debt can be met by an overpayment. */
public sealed interface DueSide {

    /** The first day on which the debt can be met. */
    LocalDate day();

    /** The later of that day and the day on which the overpayment arose: the appropriation is effective from it. */
    default LocalDate fitDate(LocalDate aroseOn) {
        return aroseOn.isAfter(day()) ? aroseOn : day();
    }

    /**
     * A term of a year that is paid in terms.
     *
     * @param day 納期限, the revised one where there is one
     */
    record DividedTerm(LocalDate day) implements DueSide {}

    /**
     * An amount that was fixed after its legal due date, such as a past year's.
     *
     * @param day issue date of the notice
     */
    record FixedAfterDueDate(LocalDate day) implements DueSide {}

    /**
     * 督促手数料.
     *
     * @param day issue date of the demand
     */
    record DemandFee(LocalDate day) implements DueSide {}

    /**
     * 滞納処分費.
     *
     * @param day day on which they were fixed
     */
    record DisposalCosts(LocalDate day) implements DueSide {}

    /**
     * 延滞金.
     *
     * @param principal the principal to which it attaches
     */
    record LateCharge(DueSide principal) implements DueSide {

        @Override
        public LocalDate day() {
            return principal.day();
        }
    }
}
