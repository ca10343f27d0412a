package jp.shuno.sql.run;

import java.time.LocalDate;

/**
 * 日次証明: the proof of a day in one line, chained to the day before.
 *
 * @param businessDate 処理日
 * @param round run of the day
 * @param holds whether every invariant held
 * @param digest SHA-256 over the day and the digest before
 * @param previousDigest digest of the day before, zeros for the first
 */
public record DayCertificate(LocalDate businessDate, int round, boolean holds, String digest, String previousDigest) {}
