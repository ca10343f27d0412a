package jp.shuno.domain.assessment;

import java.util.List;
import java.util.Map;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;

/**
 * 年調定: a notice as the ledger holds it.
 *
 * @param attributableFiscalYear 相当年度
 * @param obligor 納付義務者
 * @param revision latest revision applied
 * @param principalByTerm assessed principal of each term
 * @param latestRows rows that the latest revision brought
 */
public record StandingAssessment(
        FiscalYear attributableFiscalYear,
        AddresseeNumber obligor,
        int revision,
        Map<TermNumber, Yen> principalByTerm,
        List<AssessedTerm> latestRows) {}
