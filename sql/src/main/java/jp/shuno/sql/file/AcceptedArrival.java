package jp.shuno.sql.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a file of some kind came.
 *
 * @param kind kind that its name says
 * @param profile profile that its name says, null for the default
 * @param businessDate day on which it was taken in
 */
public record AcceptedArrival(String kind, @Nullable String profile, LocalDate businessDate) {}
