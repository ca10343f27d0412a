package jp.shuno.domain.assessment;

import java.util.List;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.party.AddresseeNumber;

/**
 * One revision of one notice as delivered: the rows that share levy, years, obligor, notice number and revision,
 * whatever files of the day they stand in. Terms that are not in the group stay as they are.
 *
 * @param notice the notice
 * @param attributableFiscalYear 相当年度
 * @param obligor 納付義務者
 * @param revision 1 for the first assessment, higher for a correction
 * @param rows one row per term, at least one
 */
public record AssessmentGroup(
        NoticeKey notice,
        FiscalYear attributableFiscalYear,
        AddresseeNumber obligor,
        int revision,
        List<AssessedTerm> rows) {}
