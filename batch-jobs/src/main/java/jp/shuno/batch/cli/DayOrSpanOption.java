package jp.shuno.batch.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** {@code --business-date}, or {@code --from} and {@code --to}; always given, never taken from the clock. */
final class DayOrSpanOption {

    @Option(names = "--business-date", required = true, paramLabel = "yyyy-MM-dd", description = "処理日")
    private @Nullable LocalDate businessDate;

    @ArgGroup(exclusive = false)
    private @Nullable Span span;

    /** The days of a catch-up. */
    static final class Span {

        @Option(
                names = "--from",
                required = true,
                paramLabel = "yyyy-MM-dd",
                description = "追いつき実行の最初の処理日(営業日と、フォルダーのある休日を順に実行する)")
        private LocalDate from;

        @Option(names = "--to", required = true, paramLabel = "yyyy-MM-dd", description = "追いつき実行の最後の処理日")
        private LocalDate to;

        LocalDate from() {
            return from;
        }

        LocalDate to() {
            return to;
        }
    }

    /** 処理日, null where a span was given. */
    @Nullable
    LocalDate businessDate() {
        return businessDate;
    }

    /** The span, null where one day was given. */
    @Nullable
    Span span() {
        return span;
    }
}
