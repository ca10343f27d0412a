package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;

/**
 * 調定履歴: what one revision assessed on a term.
 *
 * @param revision number of the revision, the highest is in force now
 * @param decidedOn day of the decision
 * @param dueDate 納期限, the revised one where there is one
 * @param principal 本料, yen
 */
public record TermRevision(int revision, LocalDate decidedOn, LocalDate dueDate, Yen principal) {

    /** Whether less is due than by the revision before: less principal, or a late charge that starts later. */
    boolean lowers(TermRevision before) {
        return before.principal.exceeds(principal) || dueDate.isAfter(before.dueDate);
    }
}
