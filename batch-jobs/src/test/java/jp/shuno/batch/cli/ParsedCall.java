package jp.shuno.batch.cli;

import java.util.Optional;
import picocli.CommandLine;

/** A call as the real command line takes it, without running it. */
public final class ParsedCall {

    private ParsedCall() {}

    /**
     * What the command line says against a call, empty when command and options are right.
     *
     * @param arguments the call without the program's name
     */
    public static Optional<String> complaint(String... arguments) {
        try {
            Shuno.commandLine().parseArgs(arguments);
            return Optional.empty();
        } catch (CommandLine.ParameterException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }
}
