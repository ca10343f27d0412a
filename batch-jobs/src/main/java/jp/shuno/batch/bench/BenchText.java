package jp.shuno.batch.bench;

import java.util.ArrayList;
import java.util.List;

/** The figures as lines for the console. */
final class BenchText {

    private BenchText() {}

    static List<String> lines(BenchResult result, BenchSummary summary) {
        List<String> lines = new ArrayList<>();
        for (BenchResult.Size size : result.sizes()) {
            lines.add("");
            lines.add("収納 %,d 件、期別 %,d 件(中央値 [最小–最大] 秒)".formatted(size.receipts(), size.terms()));
            summary.parts().stream()
                    .filter(part -> part.receipts() == size.receipts())
                    .forEach(part -> lines.add(part(part)));
            summary.ratios().stream()
                    .filter(ratio -> ratio.receipts() == size.receipts())
                    .forEach(ratio -> lines.add(ratio(ratio)));
        }
        if (!summary.growth().isEmpty()) {
            lines.add("");
            lines.add("件数による伸び(1.0 = 件数に比例、基準 %s)".formatted(BenchGoal.GROWTH.words()));
            summary.growth().forEach(growth -> lines.add(growth(growth)));
        }
        lines.add("");
        lines.add(memory(summary.peakMegabytes(), result.plan().heap()));
        lines.add("下限とプログラムの台帳: すべての回で一致");
        return lines;
    }

    /** {@code 1.23 [1.10–1.40]}. */
    static String spread(Spread spread) {
        return "%,.2f [%,.2f–%,.2f]".formatted(spread.median(), spread.least(), spread.most());
    }

    private static String part(BenchSummary.PartLine line) {
        String process =
                line.part().program() ? " 起動を含め %s、最大 %,d MB".formatted(spread(line.wall()), line.peakMegabytes()) : "";
        return "  %-14s %s %,d 件/秒%s %s"
                .formatted(
                        line.part().id(),
                        spread(line.own()),
                        line.perSecond(),
                        process,
                        line.part().japanese());
    }

    private static String ratio(BenchSummary.RatioLine line) {
        return "  %s: %s 起動を含め %s、%s: %s"
                .formatted(
                        line.japanese(),
                        spread(line.own()),
                        spread(line.wall()),
                        line.goal().words(),
                        line.verdict());
    }

    private static String memory(long peakMegabytes, String heap) {
        if (peakMegabytes == 0) {
            return "プログラムの最大常駐メモリー: この OS では測れません";
        }
        String peak = "プログラムの最大常駐メモリー %,d MB(最大ヒープ %s)".formatted(peakMegabytes, heap);
        return heap.equals(BenchGoal.HEAP)
                ? "%s、%s: %s"
                        .formatted(
                                peak,
                                BenchGoal.MEMORY_MEGABYTES.words(),
                                BenchGoal.MEMORY_MEGABYTES.verdict(peakMegabytes))
                : peak;
    }

    private static String growth(BenchSummary.GrowthLine line) {
        String factor = "  %s: %,d → %,d 件で %.2f"
                .formatted(line.part().japanese(), line.smaller(), line.larger(), line.factor());
        return line.part().program() ? factor + ": " + BenchGoal.GROWTH.verdict(line.factor()) : factor;
    }
}
