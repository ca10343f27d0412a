package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;

/** Parts of overpayments as tests need them. */
final class Overpaid {

    private Overpaid() {}

    static TermKey term(int fiscalYear, int term) {
        return new TermKey(
                new NoticeKey(LevyType.NHI, new FiscalYear(fiscalYear), NoticeNumber.withBody("123456789")),
                new TermNumber(term));
    }

    static OverpaidPart refunded(OverpaymentKind kind, long yen, LocalDate paidOn, LocalDate decidedOn) {
        return part("L1", term(2025, 1), kind, yen, paidOn, InterestUse.REFUND, decidedOn, List.of());
    }

    static OverpaidPart part(
            String lot,
            TermKey term,
            OverpaymentKind kind,
            long yen,
            LocalDate paidOn,
            InterestUse use,
            LocalDate until,
            List<ExcludedDays> excluded) {
        return new OverpaidPart(term, lot, Yen.of(yen), kind, paidOn, use, until, excluded);
    }
}
