package jp.shuno.batch.sample;

import java.time.LocalDate;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.SlipLines;
import jp.shuno.domain.receipt.StoreBarcode;

/**
 * 納付書: one slip of one term.
 *
 * @param key the term
 * @param amount printed amount
 * @param reissue 再発行区分, 0 for the first slip
 * @param deadline last day on which stores take it
 */
record Slip(TermKey key, Yen amount, int reissue, LocalDate deadline) {

    private static final Yen MOST_AT_A_STORE = Yen.of(300_000);
    private static final int REISSUED_DAYS = 20;

    /** The slip with which a term is paid on a day: the first one, after the due date a new one. */
    static Slip of(Notice notice, Notice.Term term, LocalDate paidOn) {
        boolean late = term.due().isBefore(paidOn);
        return new Slip(
                notice.termKey(term),
                term.principal(),
                late ? 1 : 0,
                late ? paidOn.plusDays(REISSUED_DAYS) : term.due());
    }

    /** A new slip of the same term over another amount. */
    Slip reissued(Yen other) {
        return new Slip(key, other, reissue + 1, deadline);
    }

    boolean isTakenByStores() {
        return !amount.exceeds(MOST_AT_A_STORE);
    }

    StoreBarcode barcode(String makerCode) {
        return StoreBarcode.of(makerCode, key, reissue, deadline, amount);
    }

    SlipLines lines() {
        return SlipLines.of(key, amount, Yen.ZERO);
    }
}
