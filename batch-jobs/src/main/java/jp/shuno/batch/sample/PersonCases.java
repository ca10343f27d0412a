package jp.shuno.batch.sample;

import java.time.LocalDate;

/** 仕込み事例: a person under a wrong number, and a debited household that pays at a store as well. */
final class PersonCases {

    private static final int DAYS_AGO = 4;

    private PersonCases() {}

    /** Puts both into the script, as far as the ward has such people. */
    static void play(Script script, Ledger ledger, SampleDays days, Tills tills) {
        if (days.count() > 1) {
            wrongNumber(script, ledger);
        }
        for (int i = 0; i < ledger.households().count(); i++) {
            Household household = ledger.households().get(i);
            if (ledger.assessments().isUsual(household) && ledger.accounts().isDebited(household)) {
                payToo(ledger.assessments().healthInsurance(household), household, tills, days.first());
                return;
            }
        }
    }

    private static void wrongNumber(Script script, Ledger ledger) {
        Person person = ledger.people().member(ledger.households().get(0), 0);
        person.with(AddresseeItem.ADDRESSEE_NO, Wrong.lastDigit(person.get(AddresseeItem.ADDRESSEE_NO)));
        script.addressees()
                .add(1, "addressee-wrong-check-digit", person, "the row is not taken, exception; the file is accepted");
    }

    private static void payToo(Notice notice, Household household, Tills tills, LocalDate today) {
        Cast.Actor actor = new Cast.Actor(household, notice, notice.current(today));
        String note = "R-166: POSTED; what the bank collects of the same term beside it is overpaid (ERRONEOUS)";
        tills.confirm("direct-debit-and-store", 0, tills.sale(actor, tills.daysBefore(0, DAYS_AGO)), note);
    }
}
