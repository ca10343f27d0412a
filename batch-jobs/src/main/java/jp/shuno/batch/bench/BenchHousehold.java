package jp.shuno.batch.bench;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.party.AddresseeNumber;

/**
 * 世帯: one obligor with one notice over three terms.
 *
 * @param index from 0
 * @param annual annual principal in yen
 */
record BenchHousehold(int index, long annual) {

    /** Terms of a notice. */
    static final int TERMS = 3;

    static final FiscalYear YEAR = new FiscalYear(2026);
    static final LevyType LEVY = LevyType.NHI;

    private static final int NUMBERS_FROM = 100_000_000;
    private static final LocalDate[] DUE = {
        LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 31), LocalDate.of(2026, 8, 31)
    };

    /** 納付義務者の宛名番号. */
    String obligor() {
        return AddresseeNumber.withBody(String.valueOf(NUMBERS_FROM + index)).value();
    }

    /** 通知書番号. */
    NoticeNumber notice() {
        return noticeOf(index);
    }

    /** The number of a notice; beyond the last household it is a sound number that nobody has. */
    static NoticeNumber noticeOf(int index) {
        return NoticeNumber.withBody(String.valueOf(NUMBERS_FROM + index));
    }

    /** 保険証番号. */
    String insuranceCard() {
        return "14-" + (NUMBERS_FROM + index);
    }

    /** The key of a term. */
    TermKey term(int term) {
        return termOf(notice(), term);
    }

    static TermKey termOf(NoticeNumber notice, int term) {
        return new NoticeKey(LEVY, YEAR, notice).term(new TermNumber(term));
    }

    /** 期別の調定額 in yen; the first term takes what does not divide. */
    long principal(int term) {
        long each = annual / TERMS;
        return term == 1 ? annual - each * (TERMS - 1) : each;
    }

    /** 納期限. */
    static LocalDate due(int term) {
        return DUE[term - 1];
    }

    /** 期別の月, {@code yyyy-MM}. */
    static String month(int term) {
        return due(term).toString().substring(0, "yyyy-MM".length());
    }
}
