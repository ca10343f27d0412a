package jp.shuno.batch.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** {@code --business-date}: always given, never taken from the clock. */
final class BusinessDateOption {

    @Option(names = "--business-date", required = true, paramLabel = "yyyy-MM-dd", description = "処理日")
    private LocalDate businessDate;

    /** 処理日. */
    LocalDate value() {
        return businessDate;
    }
}
