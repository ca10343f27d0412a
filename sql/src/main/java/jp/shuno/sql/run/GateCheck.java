package jp.shuno.sql.run;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 送付前点検の結果: what the notice gate of one run came to.
 *
 * @param businessDate 処理日
 * @param round run of the day
 * @param proofHolds whether the ledger could be proved
 * @param planId plan of the expected files that were missing, null where none was
 * @param closed whether outputs were held back
 */
public record GateCheck(
        LocalDate businessDate,
        int round,
        boolean proofHolds,
        @Nullable String planId,
        boolean closed) {}
