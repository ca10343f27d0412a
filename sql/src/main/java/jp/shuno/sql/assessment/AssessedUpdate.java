package jp.shuno.sql.assessment;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.money.Yen;

/**
 * What a correction changes on a term; the components are columns of {@code term_assessment}. The balances that follow
 * are a {@link ReceivedUpdate}.
 */
public record AssessedUpdate(
        LevyType levy,
        int fiscalYear,
        String noticeNo,
        int term,
        String termMonth,
        LocalDate dueDate,
        int revision,
        Yen principalAssessed) {}
