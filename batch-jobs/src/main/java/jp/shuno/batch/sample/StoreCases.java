package jp.shuno.batch.sample;

import java.util.List;

/** 仕込み事例(コンビニ): flash, confirmed and cancel data in every order, and repeated payments. */
final class StoreCases {

    private final Tills tills;

    StoreCases(Tills tills) {
        this.tills = tills;
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
                new CasePlan(1, this::sameRecordTwice),
                new CasePlan(2, this::sameRecordInALaterFile),
                new CasePlan(2, this::confirmedWithoutTimeAndStore));
    }

    private void confirmedWithoutFlash(Cast.Actor actor) {
        Sale sale = tills.sale(actor, tills.daysBefore(0, 4));
        tills.confirm("confirmed-without-flash", 0, sale, "R-022: legal; POSTED to the term");
    }

    private void doublePayment(Cast.Actor actor) {
        String name = "double-payment-two-stores";
        Sale first = tills.sale(actor, tills.daysBefore(1, 4));
        Sale second = tills.elsewhere(first, first.paidOn());
        tills.confirm(name, 1, first, "R-033: paid first, POSTED, the valid payment");
        tills.confirm(name, 1, second, "R-033: paid later, POSTED in full, the whole amount overpaid (ERRONEOUS)");
    }

    private void earlierPaidArrivesLater(Cast.Actor actor) {
        String name = "earlier-paid-arrives-later";
        Sale later = tills.sale(actor, tills.daysBefore(1, 4));
        Sale earlier = tills.elsewhere(later, later.paidOn().minusDays(2));
        tills.confirm(name, 1, later, "R-033: POSTED; valid until the earlier one arrives, then overpaid (ERRONEOUS)");
        tills.confirm(name, 3, earlier, "R-033: POSTED; paid earlier, so this one is valid whatever came first");
    }

    private void flashThenCancelOtherDay(Cast.Actor actor) {
        String name = "flash-then-cancel-other-day";
        Sale sale = tills.sale(actor, tills.daysBefore(1, 1));
        tills.flash(name, 1, sale, "R-022: PROVISIONAL on this day, CANCELLED by the record of the next day");
        tills.cancel(name, 2, sale, "R-022: CANCELLED, and so is the flash; nothing is posted");
    }

    private void flashThenCancelSameDay(Cast.Actor actor) {
        String name = "flash-then-cancel-same-day";
        Sale sale = tills.sale(actor, tills.daysBefore(1, 1));
        tills.cancel(name, 1, sale, "R-022: CANCELLED although it stands before its flash; a day is taken 01, 03, 02");
        tills.flash(name, 1, sale, "R-022: CANCELLED, not provisional after this day; nothing is posted");
    }

    private void allThreeOfOneDay(Cast.Actor actor) {
        String name = "flash-cancel-confirmed-one-day";
        Sale sale = tills.sale(actor, tills.daysBefore(1, 1));
        tills.confirm(name, 1, sale, "R-022: POSTED after the flash was cancelled; exception for staff");
        tills.flash(name, 1, sale, "R-022: CANCELLED by the 03 of the same day");
        tills.cancel(name, 1, sale, "R-022: CANCELLED; taken after 01 and before 02");
    }

    private void flashAfterConfirmed(Cast.Actor actor) {
        String name = "flash-after-confirmed";
        Sale sale = tills.sale(actor, tills.daysBefore(1, 1));
        tills.confirm(name, 1, sale, "R-022: POSTED");
        tills.flash(name, 2, sale, "R-022: CONFIRMED at once, no provisional amount");
    }

    private void cancelWithoutFlash(Cast.Actor actor) {
        Sale sale = tills.sale(actor, tills.daysBefore(1, 1));
        tills.cancel("cancel-without-flash", 1, sale, "R-025 E07: CANCELLED, exception, no effect");
    }

    private void cancelAfterConfirmed(Cast.Actor actor) {
        String name = "cancel-after-confirmed";
        Sale sale = tills.sale(actor, tills.daysBefore(0, 1));
        tills.flash(name, 0, sale, "R-022: PROVISIONAL, then CONFIRMED by the 02");
        tills.confirm(name, 1, sale, "R-022: POSTED, and stays so");
        tills.cancel(name, 3, sale, "R-025 E09: CANCELLED, exception for staff; the posting is not touched (R-027)");
    }

    private void confirmedAfterCancel(Cast.Actor actor) {
        String name = "confirmed-after-cancel";
        Sale sale = tills.sale(actor, tills.daysBefore(1, 1));
        tills.flash(name, 1, sale, "R-022: PROVISIONAL, CANCELLED on the next day");
        tills.cancel(name, 2, sale, "R-022: CANCELLED, and so is the flash");
        tills.confirm(name, 3, sale, "R-022: POSTED all the same; exception for staff");
    }

    private void sameRecordTwice(Cast.Actor actor) {
        String name = "same-record-twice-in-a-file";
        Sale sale = tills.sale(actor, tills.daysBefore(1, 4));
        tills.confirm(name, 1, sale, "R-023: POSTED");
        tills.confirm(name, 1, sale, "R-023 E11: DUPLICATE, listed, not posted");
    }

    private void sameRecordInALaterFile(Cast.Actor actor) {
        String name = "same-record-in-a-later-file";
        Sale sale = tills.sale(actor, tills.daysBefore(1, 4));
        tills.confirm(name, 1, sale, "R-023: POSTED");
        tills.confirm(name, 2, sale, 1, "R-023 E11: DUPLICATE, listed, not posted");
    }

    private void confirmedWithoutTimeAndStore(Cast.Actor actor) {
        String name = "confirmed-without-time-and-store";
        Sale sale = tills.sale(actor, tills.daysBefore(0, 1));
        tills.flash(name, 0, sale, "R-022: PROVISIONAL, then CONFIRMED by barcode and date");
        tills.confirm(name, 2, sale.withoutTill(), "R-022: POSTED; finds its flash by barcode and date alone");
    }
}
