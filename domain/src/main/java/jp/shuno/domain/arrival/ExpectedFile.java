package jp.shuno.domain.arrival;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 到着予定: one line of the list of expected files.
 *
 * @param kind kind of file
 * @param profile bank or agent, null for every file of the kind
 * @param rhythm when it is expected
 * @param deadline bank business days within which it must have come, counted from the day it belongs to, from 0
 * @param blocks numbers of the jobs that wait for it ({@code JOB-70})
 */
public record ExpectedFile(String kind, @Nullable String profile, Rhythm rhythm, int deadline, List<String> blocks) {

    /** @throws IllegalArgumentException when the deadline is negative or no job waits */
    public ExpectedFile {
        if (deadline < 0 || blocks.isEmpty()) {
            throw new IllegalArgumentException("an expected file has a deadline from 0 and blocks a job");
        }
        blocks = List.copyOf(blocks);
    }

    boolean isMetBy(Arrival arrival) {
        return kind.equals(arrival.kind()) && (profile == null || profile.equals(arrival.profile()));
    }
}
