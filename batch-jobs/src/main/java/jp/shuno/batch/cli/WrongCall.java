package jp.shuno.batch.cli;

import java.util.List;
import java.util.stream.Collectors;
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

    private WrongCall() {}

    /** One Japanese sentence that names the option or argument concerned. */
    static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing -> "指定が足りません: " + names(missing.getMissing());
            case UnmatchedArgumentException unknown -> unknown(unknown);
            case OverwrittenOptionException twice -> "同じ指定が二度あります: " + name(twice.getOverwritten());
            case MutuallyExclusiveArgsException together -> "同時に指定できないものがあります: " + together.getMessage();
            default -> unreadable(wrong);
        };
    }

    private static String unknown(UnmatchedArgumentException unknown) {
        String given = String.join(" ", unknown.getUnmatched());
        List<String> near = unknown.getSuggestions();
        return "知らない指定です: " + given + (near.isEmpty() ? "" : "(もしかして: " + String.join(", ", near) + ")");
    }

    private static String unreadable(ParameterException wrong) {
        ArgSpec concerned = wrong.getArgSpec();
        if (concerned == null) {
            return String.valueOf(wrong.getMessage());
        }
        String value = wrong.getValue() == null ? "" : " 値 " + wrong.getValue();
        String why = wrong.getCause() instanceof TypeConversionException own ? ": " + own.getMessage() : "";
        return "指定を読めません: " + name(concerned) + value + why;
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream().map(WrongCall::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
