package jp.shuno.batch.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Results with figures that can be checked by hand. */
final class MeasuredBench {

    static final String VERSION = "shuno <1.0>";

    private MeasuredBench() {}

    /** COPY 1 s, floor 2 s, receive 4 s, reconcile 3 s, nightly 6 s; in the second round everything twice as slow. */
    static BenchResult twoRoundsOneTwiceAsSlow() {
        List<BenchSample> samples = new ArrayList<>();
        round(samples, 1_000, 1, 1, 1);
        round(samples, 1_000, 2, 2, 2);
        return result(List.of(1_000), samples);
    }

    /** Four times the receipts take four times as long, COPY six times. */
    static BenchResult twoSizes() {
        List<BenchSample> samples = new ArrayList<>();
        round(samples, 1_000, 1, 1, 1);
        round(samples, 4_000, 1, 4, 6);
        return result(List.of(1_000, 4_000), samples);
    }

    private static void round(List<BenchSample> samples, int receipts, int round, int times, int copyTimes) {
        samples.add(new BenchSample(receipts, round, BenchPart.COPY, 1_000L * copyTimes, 1_000L * copyTimes, 0));
        samples.add(new BenchSample(receipts, round, BenchPart.FLOOR, 2_000L * times, 2_000L * times, 0));
        samples.add(byProgram(receipts, round, BenchPart.RECEIVE, 4_000L * times));
        samples.add(byProgram(receipts, round, BenchPart.reconcile(1), 3_000L * times));
        samples.add(byProgram(receipts, round, BenchPart.NIGHTLY, 6_000L * times));
    }

    private static BenchSample byProgram(int receipts, int round, BenchPart part, long millis) {
        return new BenchSample(receipts, round, part, millis, millis + 2_500, 100L * 1024 * receipts / 1_000);
    }

    private static BenchResult result(List<Integer> receipts, List<BenchSample> samples) {
        BenchLogin login = new BenchLogin("jdbc:postgresql://host/any?password=hidden", "user", "hidden");
        return new BenchResult(
                new BenchPlan(receipts, 2, 1, "512m", List.of(1), login, Path.of("out"), VERSION),
                "2026-06-26 12:00 +09:00",
                new BenchMachine("a processor", 2, 8_000, "an operating system", "a disk", "a JDK"),
                List.of("java", "-XX:+UseSerialGC"),
                Map.of("fsync", "on"),
                receipts.stream()
                        .map(size -> new BenchResult.Size(size, 3 * size, 120L * size, 1_000_000, List.of("posting 1")))
                        .toList(),
                samples);
    }
}
