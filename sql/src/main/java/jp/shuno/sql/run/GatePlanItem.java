package jp.shuno.sql.run;

import java.time.LocalDate;
import jp.shuno.domain.arrival.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * One file that a gate plan misses.
 *
 * @param planId plan
 * @param itemNo place in the plan, from 1
 * @param kind kind of file
 * @param profile bank or agent, null for all of them
 * @param rhythm when such a file is expected
 * @param expectedOn the day that it belongs to; the debit date of a debit result
 * @param bankCode bank of a debit result, null for other files
 * @param dueOn the day by which it should have come
 * @param blocks numbers of the jobs that it holds back, blank between them
 */
public record GatePlanItem(
        String planId,
        int itemNo,
        String kind,
        @Nullable String profile,
        Rhythm rhythm,
        LocalDate expectedOn,
        @Nullable String bankCode,
        LocalDate dueOn,
        String blocks) {}
