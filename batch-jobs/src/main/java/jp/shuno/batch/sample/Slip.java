package jp.shuno.batch.sample;

import java.time.LocalDate;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.CheckDigit;
import jp.shuno.domain.receipt.SlipLines;
import jp.shuno.domain.receipt.StoreBarcode;

/**
 * 納付書: one slip of one term.
 *
 * @param key the term
 * @param amount printed amount, late charge included
 * @param lateCharge うち延滞金
 * @param reissue 再発行区分, 0 for the first slip
 * @param deadline last day on which stores take it
 */
record Slip(TermKey key, Yen amount, Yen lateCharge, int reissue, LocalDate deadline) {

    private static final Yen MOST_AT_A_STORE = Yen.of(300_000);
    private static final int REISSUED_DAYS = 20;
    private static final int SLIP_TYPE_FROM = 8;
    private static final int SLIP_TYPE_TO = 11;
    private static final String LATE_CHARGE_ONLY = "003";

    /** The first slip of a term. */
    static Slip first(TermKey key, Notice.Term term) {
        return new Slip(key, term.principal(), Yen.ZERO, 0, term.due());
    }

    /** The slip with which a term is paid on a day: the first one, after the due date a new one. */
    static Slip of(Notice notice, Notice.Term term, LocalDate paidOn) {
        Slip first = first(notice.termKey(term), term);
        return term.due().isBefore(paidOn) ? first.printedAgain(paidOn.plusDays(REISSUED_DAYS)) : first;
    }

    /** A slip printed after the due date: the premium and the late charge up to the day on which it is paid. */
    static Slip withLateCharge(Notice notice, Notice.Term term, LocalDate paidOn) {
        Yen lateCharge = OverdueCharge.of(term, paidOn);
        Slip late = of(notice, term, paidOn);
        return new Slip(late.key, late.amount.plus(lateCharge), lateCharge, late.reissue, late.deadline);
    }

    /** A slip over nothing but the late charge of a term that was paid too late. */
    static Slip ofLateChargeOnly(Notice notice, Notice.Term term, LocalDate paidOn, LocalDate printedOn) {
        Yen lateCharge = OverdueCharge.of(term, paidOn);
        return new Slip(notice.termKey(term), lateCharge, lateCharge, 1, printedOn.plusDays(REISSUED_DAYS));
    }

    private Slip printedAgain(LocalDate until) {
        return new Slip(key, amount, lateCharge, reissue + 1, until);
    }

    /** A new slip of the same term over another amount. */
    Slip reissued(Yen other) {
        return new Slip(key, other, Yen.ZERO, reissue + 1, deadline);
    }

    /** The same slip with another deadline. */
    Slip expiringOn(LocalDate other) {
        return new Slip(key, amount, lateCharge, reissue, other);
    }

    boolean isTakenByStores() {
        return !amount.exceeds(MOST_AT_A_STORE);
    }

    StoreBarcode barcode(String makerCode) {
        StoreBarcode ordinary = StoreBarcode.of(makerCode, key, reissue, deadline, amount);
        return lateCharge.equals(amount) && !amount.isZero() ? lateChargeOnly(ordinary) : ordinary;
    }

    /** The barcode names the kind of slip, and its check digit covers that. */
    private static StoreBarcode lateChargeOnly(StoreBarcode ordinary) {
        String digits = ordinary.value();
        String body = digits.substring(0, SLIP_TYPE_FROM)
                + LATE_CHARGE_ONLY
                + digits.substring(SLIP_TYPE_TO, StoreBarcode.LENGTH - 1);
        return new StoreBarcode(body + CheckDigit.modulus10Weight31(body));
    }

    SlipLines lines() {
        return SlipLines.of(key, amount.minus(lateCharge), lateCharge);
    }
}
