package jp.shuno.domain.deposit;

import org.jspecify.annotations.Nullable;

/**
 * 送付元: who sends confirmed files and pays in what they state.
 *
 * @param kind kind of file, {@code cvs}
 * @param profile profile that the file names say, null for files without one
 */
public record Sender(String kind, @Nullable String profile) {}
