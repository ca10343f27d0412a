package jp.shuno.sql.run;

import java.time.LocalDate;

/**
 * 送付前点検の計画: a closed gate that two people may override.
 *
 * @param planId {@code G} + 15 hexadecimal digits, from what is missing
 * @param openedOn business date on which the same files were first missing together
 * @param openedRound run of that day
 * @param state what became of it
 */
public record GatePlan(String planId, LocalDate openedOn, int openedRound, GatePlanState state) {}
