package jp.shuno.domain.dispatch;

import java.time.LocalDate;

/**
 * 送付: a file that left the house.
 *
 * @param sentOn business date
 * @param fileName its name
 * @param acknowledged whether the other side confirmed that it has this very content
 */
public record Dispatch(LocalDate sentOn, String fileName, boolean acknowledged) {}
