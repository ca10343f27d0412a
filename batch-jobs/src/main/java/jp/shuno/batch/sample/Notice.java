package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;

/**
 * 年調定: one notice as first assessed.
 *
 * @param key levy, fiscal year and number
 * @param attributableYear 相当年度
 * @param obligorNo 納付義務者
 * @param reason 事由
 * @param decidedOn 決定日
 * @param terms in order of term number, at least one
 */
record Notice(
        NoticeKey key, int attributableYear, String obligorNo, String reason, LocalDate decidedOn, List<Term> terms) {

    /** The first term outside the regular schedule. */
    static final int OCCASIONAL_TERM = TermNumber.LAST_REGULAR + 1;

    private static final int SERIAL_DIGITS = 7;

    /**
     * 月期別調定.
     *
     * @param number 1 to 10, 11 and more occasional
     * @param month its month
     * @param due 納期限
     * @param principal 期別保険料額
     */
    record Term(int number, YearMonth month, LocalDate due, Yen principal) {

        Term withPrincipal(Yen other) {
            return new Term(number, month, due, other);
        }
    }

    /**
     * The key of a notice.
     *
     * @param series kind of notice
     * @param index of the household
     */
    static NoticeKey key(LevyType levy, FiscalYear year, NoticeSeries series, int index) {
        return new NoticeKey(levy, year, NoticeNumber.withBody("%d%08d".formatted(series.digit(), index + 1)));
    }

    TermKey termKey(Term term) {
        return key.term(new TermNumber(term.number()));
    }

    /** 年額. */
    Yen annual() {
        return Yen.total(terms.stream().map(Term::principal).toList());
    }

    /** The first term that is not yet due on that day, otherwise the last. */
    Term current(LocalDate day) {
        return terms.stream()
                .filter(term -> !term.due().isBefore(day))
                .findFirst()
                .orElse(terms.getLast());
    }

    /** The rows of the first assessment. */
    List<AssessedLine> lines() {
        return lines(terms, annual(), 1, reason, decidedOn);
    }

    /**
     * The rows of a correction: the changed terms with their new amounts, the annual amount of all terms.
     *
     * @param changed terms of this notice with other amounts, and new ones
     */
    List<AssessedLine> corrected(List<Term> changed, int revision, String why, LocalDate on) {
        List<Yen> after = new ArrayList<>(changed.stream().map(Term::principal).toList());
        terms.stream()
                .filter(term -> changed.stream().noneMatch(other -> other.number() == term.number()))
                .forEach(term -> after.add(term.principal()));
        return lines(changed, Yen.total(after), revision, why, on);
    }

    private List<AssessedLine> lines(List<Term> which, Yen annual, int revision, String why, LocalDate on) {
        return which.stream()
                .map(term -> new AssessedLine(
                        key.levy(),
                        key.assessmentFiscalYear().value(),
                        attributableYear,
                        obligorNo,
                        key.noticeNumber().value(),
                        "14-" + obligorNo.substring(obligorNo.length() - SERIAL_DIGITS),
                        term.number(),
                        term.month(),
                        term.due(),
                        term.principal(),
                        annual,
                        revision,
                        why,
                        on))
                .toList();
    }
}
