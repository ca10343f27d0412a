package jp.shuno.domain.arrival;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 到着: a file that was accepted.
 *
 * @param kind kind of file
 * @param profile bank or agent, null where its name says none
 * @param arrivedOn business date on which it was taken in
 */
public record Arrival(String kind, @Nullable String profile, LocalDate arrivedOn) {}
