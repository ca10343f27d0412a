package jp.shuno.batch.cli;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.OperatorMessage;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call, in the operator's language; the parser's own sentences are English. */
final class WrongCall {

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

    private WrongCall() {}

    /**
     * One Japanese sentence that names the option or argument concerned.
     *
     * @param path the command called, with a space behind it, empty for the program itself
     */
    static OperatorException complaint(ParameterException wrong, String path) {
        return switch (wrong) {
            case MissingParameterException missing ->
                OperatorMessage.OPTION_MISSING.exception(names(missing.getMissing()), path);
            case UnmatchedArgumentException unknown ->
                OperatorMessage.OPTION_UNKNOWN.exception(withNearOnes(unknown), path);
            case OverwrittenOptionException twice ->
                OperatorMessage.OPTION_TWICE.exception(name(twice.getOverwritten()), path);
            case MutuallyExclusiveArgsException together -> together(together, path);
            case MaxValuesExceededException together -> together(together, path);
            default -> unreadable(wrong, path);
        };
    }

    /** The parser names what was given of a group of options only in its own sentence. */
    private static OperatorException together(ParameterException wrong, String path) {
        List<String> given = OPTION.matcher(String.valueOf(wrong.getMessage()).replaceAll("\\([^()]*\\)=", ""))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        OperatorMessage message = given.size() == 1 ? OperatorMessage.OPTION_TWICE : OperatorMessage.OPTIONS_EXCLUSIVE;
        return message.exception(String.join(", ", given), path);
    }

    private static String withNearOnes(UnmatchedArgumentException unknown) {
        String given = String.join(" ", unknown.getUnmatched());
        List<String> near = unknown.getSuggestions();
        return given + (near.isEmpty() ? "" : "(もしかして: " + String.join(", ", near) + ")");
    }

    private static OperatorException unreadable(ParameterException wrong, String path) {
        ArgSpec concerned = wrong.getArgSpec();
        if (concerned == null) {
            return OperatorMessage.ILLEGAL_CALL.exception(wrong.getMessage(), path);
        }
        String value = wrong.getValue() == null ? "" : " 値 " + wrong.getValue();
        String why = wrong.getCause() instanceof TypeConversionException own ? ": " + own.getMessage() : "";
        return OperatorMessage.OPTION_UNREADABLE.exception(name(concerned) + value + why, path);
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream().map(WrongCall::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
