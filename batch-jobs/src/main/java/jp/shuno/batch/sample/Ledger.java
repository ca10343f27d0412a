package jp.shuno.batch.sample;

import java.time.LocalDate;
import jp.shuno.domain.calendar.FiscalYear;

/**
 * 台帳: who lives in the ward, what they owe and how they pay, all of it worked out again each time it is asked for, so
 * that a large ward needs no more memory than a small one.
 *
 * @param households who lives together
 * @param people persons and bodies
 * @param schedule terms of the fiscal year
 * @param assessments notices
 * @param accounts direct debit
 */
record Ledger(
        Households households, People people, TermSchedule schedule, Assessments assessments, DebitAccounts accounts) {

    static Ledger of(SampleRequest request, Chance chance) {
        LocalDate today = request.municipal().onOrAfter(request.from());
        Households households = new Households(request.addressees(), chance);
        People people = new People(households, chance, today);
        TermSchedule schedule = new TermSchedule(FiscalYear.of(today), request.municipal());
        return new Ledger(
                households,
                people,
                schedule,
                new Assessments(chance, people, schedule, today),
                new DebitAccounts(chance, people, schedule, today));
    }
}
