package jp.shuno.batch.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The measurements in figures: each part, each ratio of what happened within one round, and how times grow with size.
 *
 * @param parts by size and part
 * @param ratios by size
 * @param growth from the smallest to each larger size, empty where there is only one
 * @param peakMegabytes most resident memory of the program at any size, rounded up, 0 where unknown
 */
record BenchSummary(List<PartLine> parts, List<RatioLine> ratios, List<GrowthLine> growth, long peakMegabytes) {

    private static final double MILLIS = 1000.0;

    /**
     * A part at one size.
     *
     * @param receipts size
     * @param part what was done
     * @param own seconds of the work itself
     * @param wall seconds with the process around it
     * @param perSecond receipts a second by the median of the work itself
     * @param peakMegabytes most resident memory, 0 for the database alone
     */
    record PartLine(int receipts, BenchPart part, Spread own, Spread wall, long perSecond, long peakMegabytes) {}

    /**
     * A ratio at one size.
     *
     * @param receipts size
     * @param id short name
     * @param japanese name for people
     * @param goal what must hold
     * @param own the work itself against its floor
     * @param wall the whole process against the floor
     * @param rounds the first of the two in the order of measuring
     */
    record RatioLine(
            int receipts, String id, String japanese, BenchGoal goal, Spread own, Spread wall, List<Double> rounds) {

        /** Whether the bounds are meant for that size. */
        boolean isJudged() {
            return receipts >= BenchGoal.RECEIPTS;
        }

        /** In a word. */
        String verdict() {
            return isJudged() ? goal.verdict(own.median()) : "参考";
        }

        boolean isBeyond() {
            return isJudged() && own.median() > goal.must();
        }
    }

    /**
     * How a part grows.
     *
     * @param part what was done
     * @param smaller size
     * @param larger size
     * @param factor time at the larger size, divided by the time at the smaller and by how much larger it is
     */
    record GrowthLine(BenchPart part, int smaller, int larger, double factor) {}

    static BenchSummary of(BenchResult result) {
        List<PartLine> parts = new ArrayList<>();
        List<RatioLine> ratios = new ArrayList<>();
        for (BenchResult.Size size : result.sizes()) {
            List<BenchSample> samples = result.samples().stream()
                    .filter(sample -> sample.receipts() == size.receipts())
                    .toList();
            partsOf(samples).forEach(part -> parts.add(line(size.receipts(), part, of(samples, part))));
            ratios.addAll(ratios(size.receipts(), samples, result.plan().partitions()));
        }
        return new BenchSummary(parts, ratios, growth(parts), megabytes(result.samples()));
    }

    /** Ratios of the parts of one size. */
    private static List<RatioLine> ratios(int receipts, List<BenchSample> samples, List<Integer> partitions) {
        List<RatioLine> ratios = new ArrayList<>();
        ratios.add(ratio(
                receipts,
                "receive/copy",
                "収納取込 ÷ COPY",
                BenchGoal.RECEIVE,
                samples,
                BenchPart.RECEIVE,
                BenchPart.COPY));
        for (int each : partitions) {
            BenchPart reconcile = BenchPart.reconcile(each);
            ratios.add(ratio(
                    receipts,
                    reconcile.id() + "/floor",
                    "消込(区画 " + each + ")÷ 下限",
                    BenchGoal.reconcile(each),
                    samples,
                    reconcile,
                    BenchPart.FLOOR));
        }
        ratios.add(ratio(
                receipts,
                "nightly/(copy+floor)",
                "nightly ÷(COPY + 下限)",
                BenchGoal.NIGHTLY,
                samples,
                BenchPart.NIGHTLY,
                BenchPart.COPY,
                BenchPart.FLOOR));
        return ratios;
    }

    private static RatioLine ratio(
            int receipts,
            String id,
            String japanese,
            BenchGoal goal,
            List<BenchSample> samples,
            BenchPart above,
            BenchPart... below) {
        List<BenchSample> measured = of(samples, above);
        List<Double> own = ratios(measured, samples, below, BenchSample::ownMillis);
        List<Double> wall = ratios(measured, samples, below, BenchSample::wallMillis);
        return new RatioLine(receipts, id, japanese, goal, Spread.of(own), Spread.of(wall), own);
    }

    /** Each measurement against the floors of its own round, so that a slow minute of the machine counts for both. */
    private static List<Double> ratios(
            List<BenchSample> measured,
            List<BenchSample> samples,
            BenchPart[] below,
            ToLongFunction<BenchSample> millis) {
        List<BenchPart> floors = List.of(below);
        return measured.stream()
                .map(each -> {
                    long floor = samples.stream()
                            .filter(sample -> sample.round() == each.round() && floors.contains(sample.part()))
                            .mapToLong(BenchSample::ownMillis)
                            .sum();
                    return (double) millis.applyAsLong(each) / Math.max(1, floor);
                })
                .toList();
    }

    private static List<GrowthLine> growth(List<PartLine> parts) {
        int smallest = parts.stream().mapToInt(PartLine::receipts).min().orElse(0);
        List<GrowthLine> growth = new ArrayList<>();
        for (PartLine large : parts) {
            parts.stream()
                    .filter(small -> small.receipts() == smallest && large.receipts() > smallest)
                    .filter(small -> small.part().equals(large.part()))
                    .forEach(small ->
                            growth.add(new GrowthLine(large.part(), smallest, large.receipts(), growth(small, large))));
        }
        return growth;
    }

    private static double growth(PartLine small, PartLine large) {
        return large.own().median() / small.own().median() * small.receipts() / large.receipts();
    }

    private static PartLine line(int receipts, BenchPart part, List<BenchSample> samples) {
        Spread own = Spread.of(
                samples.stream().map(sample -> sample.ownMillis() / MILLIS).toList());
        Spread wall = Spread.of(
                samples.stream().map(sample -> sample.wallMillis() / MILLIS).toList());
        long perSecond = Math.round(receipts / Math.max(1 / MILLIS, own.median()));
        return new PartLine(receipts, part, own, wall, perSecond, megabytes(samples));
    }

    static long megabytes(Collection<BenchSample> samples) {
        return Math.ceilDiv(
                samples.stream().mapToLong(BenchSample::peakKilobytes).max().orElse(0), 1024);
    }

    private static Collection<BenchPart> partsOf(List<BenchSample> samples) {
        return samples.stream()
                .map(BenchSample::part)
                .distinct()
                .sorted(Comparator.comparingInt(BenchPart::rank))
                .toList();
    }

    private static List<BenchSample> of(List<BenchSample> samples, BenchPart part) {
        return samples.stream().filter(sample -> sample.part().equals(part)).toList();
    }
}
