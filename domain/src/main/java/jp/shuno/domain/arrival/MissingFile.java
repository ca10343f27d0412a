package jp.shuno.domain.arrival;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 未着: a file that should have come and did not.
 *
 * @param kind kind of file
 * @param profile bank or agent, null for every file of the kind
 * @param rhythm when such a file is expected
 * @param expectedOn 対象日: the day that it belongs to, the debit date of a debit result
 * @param bankCode 引落銀行番号 of a debit result, null for other files
 * @param dueOn 期限: the day by which it should have come
 * @param blocks numbers of the jobs that wait for it
 */
public record MissingFile(
        String kind,
        @Nullable String profile,
        Rhythm rhythm,
        LocalDate expectedOn,
        @Nullable String bankCode,
        LocalDate dueOn,
        List<String> blocks) {

    /** The order of lists: oldest first. */
    static final Comparator<MissingFile> ORDER = Comparator.comparing(MissingFile::expectedOn)
            .thenComparing(MissingFile::kind)
            .thenComparing(MissingFile::content);

    /** What is missing and what waits for it, as one line; the same on whatever day it is asked. */
    public String content() {
        return String.join(
                " ",
                kind,
                Objects.requireNonNullElse(profile, "-"),
                rhythm.name(),
                expectedOn.toString(),
                Objects.requireNonNullElse(bankCode, "-"),
                dueOn.toString(),
                String.join(",", blocks));
    }
}
