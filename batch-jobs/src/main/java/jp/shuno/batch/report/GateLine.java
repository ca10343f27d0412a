package jp.shuno.batch.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One expected file that is overdue.
 *
 * @param kind kind of file
 * @param profile bank or agent, null for every file of the kind
 * @param bankCode 4 digits, null where no single bank is meant
 * @param bankName its name, null where it is not known
 * @param expectedOn the day that the file belongs to
 * @param dueOn the day by which it should have come
 * @param rhythm when such files are expected, in Japanese
 * @param blocks numbers of the jobs that wait for it
 * @param excused whether two people let outputs leave without it
 */
public record GateLine(
        String kind,
        @Nullable String profile,
        @Nullable String bankCode,
        @Nullable String bankName,
        LocalDate expectedOn,
        LocalDate dueOn,
        String rhythm,
        List<String> blocks,
        boolean excused) {}
