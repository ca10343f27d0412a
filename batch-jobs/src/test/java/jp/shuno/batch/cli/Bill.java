package jp.shuno.batch.cli;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.CustomerNumber;
import jp.shuno.domain.receipt.SlipLines;
import jp.shuno.domain.receipt.StoreBarcode;

/**
 * 納付書: what a resident holds in the hand, with the codes that are printed on it.
 *
 * @param term the term
 * @param amount yen printed on it
 * @param deadline last day on which stores take it
 */
public record Bill(TermKey term, long amount, LocalDate deadline) {

    private static final String MAKER = "912345";
    private static final int YEAR = 2026;

    /** A bill of an NHI notice of 2026 that stores take until its usual last day. */
    public static Bill of(String noticeNo, int term, long amount) {
        return of(LevyType.NHI, YEAR, noticeNo, term, amount);
    }

    /** A bill of any levy and year. */
    public static Bill of(LevyType levy, int year, String noticeNo, int term, long amount) {
        NoticeKey notice = new NoticeKey(levy, new FiscalYear(year), new NoticeNumber(noticeNo));
        return new Bill(notice.term(new TermNumber(term)), amount, LocalDate.of(2026, 12, 28));
    }

    /** The same bill with another last day. */
    public Bill until(LocalDate lastDay) {
        return new Bill(term, amount, lastDay);
    }

    /** The barcode. */
    public StoreBarcode barcode() {
        return barcode(MAKER);
    }

    /** The barcode of another billing agent. */
    public StoreBarcode barcode(String maker) {
        return StoreBarcode.of(maker, term, 0, deadline, Yen.of(amount));
    }

    /** The barcode of a slip for late charge only. */
    public StoreBarcode lateChargeBarcode() {
        return StoreBarcode.forLateCharge(MAKER, term, Yen.of(amount));
    }

    /** The barcode with its last digit wrong. */
    public StoreBarcode damagedBarcode() {
        String right = barcode().value();
        int last = right.charAt(right.length() - 1) - '0';
        return new StoreBarcode(right.substring(0, right.length() - 1) + (last + 1) % 10);
    }

    /** The two lines that a counter clerk keys. */
    public SlipLines lines() {
        return SlipLines.of(term, Yen.of(amount), Yen.ZERO);
    }

    /** The number under which a bank collects it. */
    public CustomerNumber customerNumber() {
        return CustomerNumber.of(term);
    }
}
