package jp.shuno.batch.run.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that lies in the inbox.
 *
 * @param path where it lies
 * @param name its name
 * @param kind the kind that its name says, known or not
 * @param profile the profile that its name says, null for the default
 */
public record ArrivedFile(
        Path path, String name, String kind, @Nullable String profile) {}
