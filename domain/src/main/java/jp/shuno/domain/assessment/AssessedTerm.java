package jp.shuno.domain.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 月期別調定: what a delivered row assesses on one term.
 *
 * @param term 期別
 * @param termMonth 期月
 * @param dueDate 納期限
 * @param principal 期別の本料, yen
 * @param annualPrincipal 年調定額 of the notice after this revision, yen
 * @param reason 更正事由, null for none
 * @param decidedOn day of the decision
 * @param source where the row stands
 */
public record AssessedTerm(
        TermNumber term,
        YearMonth termMonth,
        LocalDate dueDate,
        Yen principal,
        Yen annualPrincipal,
        @Nullable String reason,
        LocalDate decidedOn,
        Source source) {

    /**
     * File and record of a row.
     *
     * @param fileId short identifier of the file
     * @param recordNo data record within it, from 1
     */
    public record Source(String fileId, int recordNo) {}

    /** Whether both rows say the same, wherever they stand. */
    public boolean saysTheSameAs(AssessedTerm other) {
        return term.equals(other.term)
                && termMonth.equals(other.termMonth)
                && dueDate.equals(other.dueDate)
                && principal.equals(other.principal)
                && annualPrincipal.equals(other.annualPrincipal)
                && (reason == null ? other.reason == null : reason.equals(other.reason))
                && decidedOn.equals(other.decidedOn);
    }
}
