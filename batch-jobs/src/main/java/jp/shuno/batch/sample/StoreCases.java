package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.StoreBarcode;

/** 仕込み事例(コンビニ): what can go wrong or look wrong with flash, confirmed and cancel data. */
final class StoreCases {

    private static final LocalTime MORNING = LocalTime.of(10, 5);
    private static final LocalTime EVENING = LocalTime.of(18, 40);
    private static final int UNKNOWN_SERIES = 9;
    private static final String SOMEBODY_ELSES_MAKER = "954321";

    private final Script.Sheet<ConvenienceStoreRecord> sheet;
    private final SampleDays days;
    private final BusinessCalendar bank;
    private final String makerCode;

    StoreCases(Script script, SampleDays days, String makerCode) {
        this.sheet = script.store();
        this.days = days;
        this.bank = days.bank();
        this.makerCode = makerCode;
    }

    List<CasePlan> inOrder() {
        return List.of(
                new CasePlan(0, this::confirmedWithoutFlash),
                new CasePlan(1, this::doublePayment),
                new CasePlan(3, this::earlierPaidArrivesLater),
                new CasePlan(2, this::flashThenCancelOtherDay),
                new CasePlan(1, this::flashThenCancelSameDay),
                new CasePlan(1, this::allThreeOfOneDay),
                new CasePlan(2, this::flashAfterConfirmed),
                new CasePlan(1, this::cancelWithoutFlash),
                new CasePlan(3, this::cancelAfterConfirmed),
                new CasePlan(3, this::confirmedAfterCancel),
                new CasePlan(1, this::unknownKeyAsFlash),
                new CasePlan(1, this::unknownKeyAsConfirmed),
                new CasePlan(1, this::wrongCheckDigit),
                new CasePlan(1, this::foreignMakerCode),
                new CasePlan(1, this::sameRecordTwice),
                new CasePlan(2, this::sameRecordInALaterFile),
                new CasePlan(2, this::confirmedWithoutTimeAndStore),
                new CasePlan(1, this::expiredSlip),
                new CasePlan(1, this::futurePaymentDate),
                new CasePlan(1, this::partialPayment));
    }

    private void confirmedWithoutFlash(Cast.Actor actor) {
        confirm("confirmed-without-flash", 0, sale(actor, daysBefore(0, 4)), "R-022: legal; POSTED to the term");
    }

    private void doublePayment(Cast.Actor actor) {
        String name = "double-payment-two-stores";
        Sale first = sale(actor, daysBefore(1, 4));
        Sale second = new Sale(first.barcode(), first.paidOn(), EVENING, Stores.SECOND_CHAIN, "0020777");
        confirm(name, 1, first, "R-033: paid first, POSTED, the valid payment");
        confirm(name, 1, second, "R-033: paid later, POSTED in full, the whole amount overpaid (ERRONEOUS)");
    }

    private void earlierPaidArrivesLater(Cast.Actor actor) {
        String name = "earlier-paid-arrives-later";
        Sale later = sale(actor, daysBefore(1, 4));
        Sale earlier = new Sale(
                later.barcode(), later.paidOn().minusDays(2), EVENING, Stores.SECOND_CHAIN, "0020778");
        confirm(name, 1, later, "R-033: POSTED; valid until the earlier payment arrives, overpaid (ERRONEOUS) after it");
        confirm(name, 3, earlier, "R-033: POSTED; paid earlier, so this one is valid whatever came first");
    }

    private void flashThenCancelOtherDay(Cast.Actor actor) {
        String name = "flash-then-cancel-other-day";
        Sale sale = sale(actor, daysBefore(1, 1));
        flash(name, 1, sale, "R-022: PROVISIONAL on this day, CANCELLED by the record of the next day");
        cancel(name, 2, sale, "R-022: CANCELLED, and so is the flash; nothing is posted");
    }

    private void flashThenCancelSameDay(Cast.Actor actor) {
        String name = "flash-then-cancel-same-day";
        Sale sale = sale(actor, daysBefore(1, 1));
        cancel(name, 1, sale, "R-022: CANCELLED although it stands before its flash; the day is taken 01, 03, 02");
        flash(name, 1, sale, "R-022: CANCELLED, never provisional after this day; nothing is posted");
    }

    private void allThreeOfOneDay(Cast.Actor actor) {
        String name = "flash-cancel-confirmed-one-day";
        Sale sale = sale(actor, daysBefore(1, 1));
        confirm(name, 1, sale, "R-022: POSTED after the flash was cancelled; exception for staff");
        flash(name, 1, sale, "R-022: CANCELLED by the 03 of the same day");
        cancel(name, 1, sale, "R-022: CANCELLED; taken after 01 and before 02");
    }

    private void flashAfterConfirmed(Cast.Actor actor) {
        String name = "flash-after-confirmed";
        Sale sale = sale(actor, daysBefore(1, 1));
        confirm(name, 1, sale, "R-022: POSTED");
        flash(name, 2, sale, "R-022: CONFIRMED at once, no provisional amount");
    }

    private void cancelWithoutFlash(Cast.Actor actor) {
        cancel("cancel-without-flash", 1, sale(actor, daysBefore(1, 1)), "R-025 E07: CANCELLED, exception, no effect");
    }

    private void cancelAfterConfirmed(Cast.Actor actor) {
        String name = "cancel-after-confirmed";
        Sale sale = sale(actor, daysBefore(0, 1));
        flash(name, 0, sale, "R-022: PROVISIONAL, then CONFIRMED by the 02");
        confirm(name, 1, sale, "R-022: POSTED, and stays so");
        cancel(name, 3, sale, "R-025 E09: CANCELLED, exception for staff, the posting is not touched (R-027)");
    }

    private void confirmedAfterCancel(Cast.Actor actor) {
        String name = "confirmed-after-cancel";
        Sale sale = sale(actor, daysBefore(1, 1));
        flash(name, 1, sale, "R-022: PROVISIONAL, CANCELLED on the next day");
        cancel(name, 2, sale, "R-022: CANCELLED, and so is the flash");
        confirm(name, 3, sale, "R-022: POSTED all the same; exception for staff");
    }

    private void unknownKeyAsFlash(Cast.Actor actor) {
        flash(
                "unknown-key-flash",
                1,
                saleOf(unknownBarcode(actor), daysBefore(1, 1)),
                "R-025 E02: PROVISIONAL without a term, exception, no posting");
    }

    private void unknownKeyAsConfirmed(Cast.Actor actor) {
        confirm(
                "unknown-key-confirmed",
                1,
                saleOf(unknownBarcode(actor), daysBefore(1, 4)),
                "R-025 E02, R-034: SUSPENSE, exception");
    }

    private void wrongCheckDigit(Cast.Actor actor) {
        String right = barcode(actor, daysBefore(1, 4)).value();
        StoreBarcode wrong = new StoreBarcode(Wrong.lastDigit(right));
        confirm(
                "wrong-barcode-check-digit",
                1,
                saleOf(wrong, daysBefore(1, 4)),
                "R-025 E01: SUSPENSE, exception; the key in it is not used");
    }

    private void foreignMakerCode(Cast.Actor actor) {
        Slip slip = Slip.of(actor.notice(), actor.term(), daysBefore(1, 4));
        confirm(
                "foreign-maker-code",
                1,
                saleOf(slip.barcode(SOMEBODY_ELSES_MAKER), daysBefore(1, 4)),
                "R-025 E01: SUSPENSE, exception; the barcode is another company's");
    }

    private void sameRecordTwice(Cast.Actor actor) {
        String name = "same-record-twice-in-a-file";
        Sale sale = sale(actor, daysBefore(1, 4));
        confirm(name, 1, sale, "R-023: POSTED");
        confirm(name, 1, sale, "R-023 E11: DUPLICATE, listed, not posted");
    }

    private void sameRecordInALaterFile(Cast.Actor actor) {
        String name = "same-record-in-a-later-file";
        Sale sale = sale(actor, daysBefore(1, 4));
        confirm(name, 1, sale, "R-023: POSTED");
        sheet.add(2, name, confirmed(sale, 1), "R-023 E11: DUPLICATE, listed, not posted");
    }

    private void confirmedWithoutTimeAndStore(Cast.Actor actor) {
        String name = "confirmed-without-time-and-store";
        Sale sale = sale(actor, daysBefore(0, 1));
        flash(name, 0, sale, "R-022: PROVISIONAL, then CONFIRMED by barcode and date");
        confirm(name, 2, sale.withoutTill(), "R-022: POSTED; finds its flash by barcode and date alone");
    }

    private void expiredSlip(Cast.Actor actor) {
        LocalDate paidOn = daysBefore(1, 4);
        Slip slip = new Slip(
                actor.notice().termKey(actor.term()), actor.term().principal(), 0, paidOn.minusDays(1));
        confirm(
                "expired-slip",
                1,
                saleOf(slip.barcode(makerCode), paidOn),
                "R-025 E06: POSTED; paid after the deadline of the barcode, listed");
    }

    private void futurePaymentDate(Cast.Actor actor) {
        confirm(
                "payment-date-in-the-future",
                1,
                sale(actor, days.on(1).plusDays(3)),
                "R-028: SUSPENSE, exception; nobody has paid yet on that date");
    }

    private void partialPayment(Cast.Actor actor) {
        LocalDate paidOn = daysBefore(1, 4);
        Yen half = Yen.of(actor.term().principal().amount() / 2);
        Slip slip = Slip.of(actor.notice(), actor.term(), paidOn).reissued(half);
        confirm(
                "partial-payment",
                1,
                saleOf(slip.barcode(makerCode), paidOn),
                "R-031: POSTED; a new slip over half the term, the rest stays unpaid");
    }

    private void flash(String name, int day, Sale sale, String note) {
        sheet.add(day, name, sale.flash(), note);
    }

    private void cancel(String name, int day, Sale sale, String note) {
        sheet.add(day, name, sale.cancel(), note);
    }

    private void confirm(String name, int day, Sale sale, String note) {
        sheet.add(day, name, confirmed(sale, day), note);
    }

    private ConvenienceStoreRecord confirmed(Sale sale, int madeOnDay) {
        LocalDate madeOn = days.on(madeOnDay);
        return sale.confirmed(madeOn, Stores.transferDate(madeOn, bank));
    }

    private LocalDate daysBefore(int day, int calendarDays) {
        return days.on(day).minusDays(calendarDays);
    }

    private Sale sale(Cast.Actor actor, LocalDate paidOn) {
        return saleOf(barcode(actor, paidOn), paidOn);
    }

    private static Sale saleOf(StoreBarcode barcode, LocalDate paidOn) {
        return new Sale(barcode, paidOn, MORNING, Stores.BIG_CHAIN, "0010123");
    }

    private StoreBarcode barcode(Cast.Actor actor, LocalDate paidOn) {
        return Slip.of(actor.notice(), actor.term(), paidOn).barcode(makerCode);
    }

    /** Sound in itself, but the core system never assessed such a notice. */
    private StoreBarcode unknownBarcode(Cast.Actor actor) {
        NoticeKey known = actor.notice().key();
        NoticeKey unknown = Notice.key(
                LevyType.NHI,
                known.assessmentFiscalYear(),
                UNKNOWN_SERIES,
                actor.household().index());
        TermKey key = unknown.term(new TermNumber(actor.term().number()));
        return new Slip(key, actor.term().principal(), 0, actor.term().due()).barcode(makerCode);
    }
}
