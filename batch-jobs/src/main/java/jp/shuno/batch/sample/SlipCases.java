package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.StoreBarcode;

/** 仕込み事例(納付書): barcodes that are unknown, damaged, foreign, too old or over a part of the term. */
final class SlipCases {

    private static final int DAY = 1;
    private static final String MAKER = "954321";
    private static final String OTHER_MAKER = "954322";

    private final Tills tills;
    private final LocalDate businessDate;
    private final LocalDate paidOn;

    SlipCases(Tills tills, SampleDays days) {
        this.tills = tills;
        this.businessDate = days.on(Math.min(DAY, days.count() - 1));
        this.paidOn = businessDate.minusDays(4);
    }

    List<CasePlan> inOrder() {
        return List.of(
                new CasePlan(DAY, this::unknownKeyAsFlash),
                new CasePlan(DAY, this::unknownKeyAsConfirmed),
                new CasePlan(DAY, this::wrongCheckDigit),
                new CasePlan(DAY, this::foreignMakerCode),
                new CasePlan(DAY, this::expiredSlip),
                new CasePlan(DAY, this::futurePaymentDate),
                new CasePlan(DAY, this::partialPayment));
    }

    private void unknownKeyAsFlash(Cast.Actor actor) {
        Sale sale = tills.sale(unknownBarcode(actor), businessDate.minusDays(1));
        tills.flash("unknown-key-flash", DAY, sale, "R-025 E02: PROVISIONAL without a term, exception, no posting");
    }

    private void unknownKeyAsConfirmed(Cast.Actor actor) {
        Sale sale = tills.sale(unknownBarcode(actor), paidOn);
        tills.confirm("unknown-key-confirmed", DAY, sale, "R-025 E02, R-034: SUSPENSE, exception");
    }

    private void wrongCheckDigit(Cast.Actor actor) {
        String right = slip(actor).barcode(tills.makerCode()).value();
        Sale sale = tills.sale(new StoreBarcode(Wrong.lastDigit(right)), paidOn);
        String note = "R-025 E01: SUSPENSE, exception; the key in it is not used";
        tills.confirm("wrong-barcode-check-digit", DAY, sale, note);
    }

    private void foreignMakerCode(Cast.Actor actor) {
        String foreign = tills.makerCode().equals(MAKER) ? OTHER_MAKER : MAKER;
        Sale sale = tills.sale(slip(actor).barcode(foreign), paidOn);
        String note = "R-025 E01: SUSPENSE, exception; the barcode is another company's";
        tills.confirm("foreign-maker-code", DAY, sale, note);
    }

    private void expiredSlip(Cast.Actor actor) {
        Slip slip = slip(actor).expiringOn(paidOn.minusDays(1));
        Sale sale = tills.sale(slip.barcode(tills.makerCode()), paidOn);
        tills.confirm("expired-slip", DAY, sale, "R-025 E06: POSTED; paid after the deadline of the slip, listed");
    }

    private void futurePaymentDate(Cast.Actor actor) {
        Sale sale = tills.sale(actor, businessDate.plusDays(3));
        tills.confirm("payment-date-in-the-future", DAY, sale, "R-028: SUSPENSE, exception; that day is yet to come");
    }

    private void partialPayment(Cast.Actor actor) {
        Yen half = Yen.of(actor.term().principal().amount() / 2);
        Sale sale = tills.sale(slip(actor).reissued(half).barcode(tills.makerCode()), paidOn);
        String note = "R-031: POSTED; a new slip over half the term, the rest stays unpaid";
        tills.confirm("partial-payment", DAY, sale, note);
    }

    private Slip slip(Cast.Actor actor) {
        return Slip.of(actor.notice(), actor.term(), paidOn);
    }

    /** Sound in itself, but the core system never assessed such a notice. */
    private StoreBarcode unknownBarcode(Cast.Actor actor) {
        TermKey key = Notice.key(
                        actor.notice().key().levy(),
                        actor.notice().key().assessmentFiscalYear(),
                        NoticeSeries.UNKNOWN,
                        actor.household().index())
                .term(new TermNumber(actor.term().number()));
        return Slip.first(key, actor.term()).barcode(tills.makerCode());
    }
}
