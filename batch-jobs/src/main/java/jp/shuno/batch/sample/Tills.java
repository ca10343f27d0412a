package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;
import jp.shuno.domain.receipt.StoreBarcode;

/** レジ: where the planted cases are paid, and the records that they put into the script. */
final class Tills {

    private final Script.Sheet<ConvenienceStoreRecord> sheet;
    private final SampleDays days;
    private final String makerCode;

    Tills(Script script, SampleDays days, String makerCode) {
        this.sheet = script.store();
        this.days = days;
        this.makerCode = makerCode;
    }

    String makerCode() {
        return makerCode;
    }

    LocalDate daysBefore(int day, int calendarDays) {
        return days.on(day).minusDays(calendarDays);
    }

    /** The actor's current term, paid in the morning at a store of the big chain. */
    Sale sale(Cast.Actor actor, LocalDate paidOn) {
        return sale(Slip.of(actor.notice(), actor.term(), paidOn).barcode(makerCode), paidOn);
    }

    Sale sale(StoreBarcode barcode, LocalDate paidOn) {
        return new Sale(barcode, paidOn, LocalTime.of(10, 5), Stores.BIG_CHAIN, "0010123");
    }

    /** The same slip at another till, in the evening. */
    Sale elsewhere(Sale sale, LocalDate paidOn) {
        return new Sale(sale.barcode(), paidOn, LocalTime.of(18, 40), Stores.SECOND_CHAIN, "0020777");
    }

    void flash(String name, int day, Sale sale, String note) {
        sheet.add(day, name, sale.flash(), note);
    }

    void cancel(String name, int day, Sale sale, String note) {
        sheet.add(day, name, sale.cancel(), note);
    }

    void confirm(String name, int day, Sale sale, String note) {
        confirm(name, day, sale, day, note);
    }

    /**
     * Confirmed data.
     *
     * @param day on which they arrive
     * @param madeOnDay on which the agent first made them
     */
    void confirm(String name, int day, Sale sale, int madeOnDay, String note) {
        LocalDate madeOn = days.on(madeOnDay);
        sheet.add(day, name, sale.confirmed(madeOn, Stores.transferDate(madeOn, days.bank())), note);
    }
}
