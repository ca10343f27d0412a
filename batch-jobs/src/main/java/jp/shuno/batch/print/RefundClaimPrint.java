package jp.shuno.batch.print;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import jp.shuno.domain.calendar.JapaneseEra;
import jp.shuno.domain.money.Yen;
import jp.shuno.ocr.form.FormTemplate;

/** 還付請求書の印刷: the claim form that a resident fills in and a scanner reads. */
public final class RefundClaimPrint {

    private static final double SIZE = 11;

    private final PrintFonts fonts;
    private final Office office;
    private final FormTemplate template = FormTemplate.refundClaim();
    private final Artwork artwork = Artwork.of("refund-claim.artwork");

    /** Prints in the name of that office. */
    public RefundClaimPrint(PrintFonts fonts, Office office) {
        this.fonts = fonts;
        this.office = office;
    }

    /**
     * Writes one form as a PDF of one page; the stream stays open.
     *
     * @param date of the letter that it goes with
     * @throws UnprintableLetterException when a value has no room or no character
     */
    public void write(RefundClaimForm claim, LocalDate date, OutputStream out) throws IOException {
        try (Letter letter = new Letter("還付請求書 " + claim.claimNo(), date, fonts)) {
            print(letter, claim);
            letter.write(out);
        }
    }

    /** Adds the form to a letter. */
    void print(Letter letter, RefundClaimForm claim) {
        FormSheet form = new FormSheet(letter, template);
        form.artwork(
                artwork,
                Map.of(
                        "levy", claim.period().levy().japanese(),
                        "mayor", office.mayor(),
                        "office", office.municipality() + "　" + office.section(),
                        "phone", office.phone(),
                        "claim-limit", JapaneseEra.format(claim.claimLimit())));
        form.print("claim_no", Typeface.GOTHIC, SIZE, claim.claimNo().value());
        form.print("claim_no_barcode", Typeface.GOTHIC, SIZE, claim.claimNo().value());
        form.print("payer_no", Typeface.GOTHIC, SIZE, claim.payerNo().value());
        form.print("levy_period", Typeface.GOTHIC, SIZE, claim.period().yearAndTerm());
        form.print("payer_name", Typeface.MINCHO, 13, claim.payerName());
        form.print("overpaid_amount", Typeface.GOTHIC, 12, yen(claim.overpaid()));
        form.print("applied_amount", Typeface.GOTHIC, 12, yen(claim.applied()));
        form.print("refund_amount", Typeface.GOTHIC, 12, yen(claim.refund()));
    }

    private static String yen(Yen amount) {
        return "¥" + amount.separated();
    }
}
