package jp.shuno.batch.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * One call of the program for one business day.
 *
 * @param businessDate the day
 * @param round 1 for the first call of the day
 * @param exitCode as the scheduler sees it
 * @param exitMeaning what the code says, in Japanese
 * @param nextAction what to do now, in Japanese
 * @param startedAt local time
 * @param endedAt local time
 * @param command the command as called
 * @param overrides configuration keys that the call overrode
 * @param version of the program
 * @param jobs in the order in which they ran
 * @param inputs files taken or refused in this call
 * @param openExceptions exceptions open at the end
 * @param newExceptions exceptions that this call opened
 * @param gate what the notice gate said
 */
public record RunSummary(
        LocalDate businessDate,
        int round,
        int exitCode,
        String exitMeaning,
        String nextAction,
        LocalDateTime startedAt,
        LocalDateTime endedAt,
        String command,
        Map<String, String> overrides,
        String version,
        List<JobLine> jobs,
        List<InputLine> inputs,
        long openExceptions,
        long newExceptions,
        GateSummary gate) {

    /** A copy that no one else can change. */
    public RunSummary {
        overrides = Map.copyOf(overrides);
        jobs = List.copyOf(jobs);
        inputs = List.copyOf(inputs);
    }
}
