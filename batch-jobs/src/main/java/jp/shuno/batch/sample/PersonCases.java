package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.LocalTime;

/** 仕込み事例: a person under a wrong number, and a debited household that pays at a store as well. */
final class PersonCases {

    private static final int DAYS_AGO = 4;

    private PersonCases() {}

    /** Puts both into the script, as far as the ward has such people. */
    static void play(Script script, Ledger ledger, SampleDays days, String makerCode) {
        if (days.count() > 1) {
            wrongNumber(script, ledger);
        }
        for (int i = 0; i < ledger.households().count(); i++) {
            Household household = ledger.households().get(i);
            if (ledger.assessments().isUsual(household) && ledger.accounts().isDebited(household)) {
                payToo(script, ledger.assessments().healthInsurance(household), days, makerCode);
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

    private static void payToo(Script script, Notice notice, SampleDays days, String makerCode) {
        LocalDate paidOn = days.first().minusDays(DAYS_AGO);
        Slip slip = Slip.of(notice, notice.current(days.first()), paidOn);
        Sale sale = new Sale(slip.barcode(makerCode), paidOn, LocalTime.of(20, 5), Stores.BIG_CHAIN, "0010125");
        script.store()
                .add(
                        0,
                        "direct-debit-and-store",
                        sale.confirmed(days.first(), Stores.transferDate(days.first(), days.bank())),
                        "R-166: POSTED; the debit is requested all the same, and what it collects is overpaid (ERRONEOUS)");
    }
}
