package jp.shuno.domain.assessment;

import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.party.AddresseeNumber;

/** Keys that tests use. */
public final class Terms {

    /** Notice number of the worked examples. */
    public static final NoticeNumber NOTICE_NUMBER = new NoticeNumber("1234567897");

    /** 令和8年度 国民健康保険料. */
    public static final NoticeKey NOTICE = new NoticeKey(LevyType.NHI, new FiscalYear(2026), NOTICE_NUMBER);

    /** Its first term. */
    public static final TermKey TERM_1 = term(1);

    /** Its second term. */
    public static final TermKey TERM_2 = term(2);

    /** Obligor of the worked examples. */
    public static final AddresseeNumber OBLIGOR = new AddresseeNumber("0001234561");

    private Terms() {}

    /** A term of the notice. */
    public static TermKey term(int number) {
        return NOTICE.term(new TermNumber(number));
    }

    /** A term of another notice of the same levy and year. */
    public static TermKey termOf(String noticeBody, int number) {
        return new NoticeKey(LevyType.NHI, new FiscalYear(2026), NoticeNumber.withBody(noticeBody))
                .term(new TermNumber(number));
    }
}
