package jp.shuno.batch.bench;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code bench.html}: the figures with charts, one file that needs nothing else. */
final class BenchPage {

    private static final String STYLE = resource("/jp/shuno/batch/report/page.css") + resource("bench.css");

    private BenchPage() {}

    /** What the template sees. */
    private record PageView(
            String style,
            String version,
            String measuredAt,
            String verdict,
            String tone,
            List<GoalView> goals,
            List<SizeView> sizes,
            List<BenchChart> growth,
            List<String> conditions,
            List<SettingView> settings,
            String floor) {}

    /** What must hold, and what came out. */
    private record GoalView(
            String what, String at, String figure, String range, String bound, String verdict, String tone) {}

    /** One size of the ward. */
    private record SizeView(
            String title, BenchChart times, BenchChart ratios, List<PartView> parts, List<String> ledger) {}

    /** One row of the table of times. */
    private record PartView(
            String name, String median, String least, String most, String perSecond, String wall, String memory) {}

    /** A setting of the database. */
    private record SettingView(String name, String value) {}

    static String html(BenchResult result, BenchSummary summary) {
        List<GoalView> goals = goals(summary, result.plan().heap());
        boolean beyond = goals.stream().anyMatch(goal -> goal.tone().equals("bad"));
        boolean judged = summary.ratios().stream().anyMatch(BenchSummary.RatioLine::isJudged);
        PageView view = new PageView(
                STYLE,
                result.plan().version(),
                result.measuredAt(),
                beyond ? "基準超過" : judged ? "基準内" : "参考値",
                beyond ? "bad" : judged ? "good" : "plain",
                goals,
                result.sizes().stream().map(size -> size(size, summary)).toList(),
                summary.growth().isEmpty() ? List.of() : List.of(BenchChart.growth(summary)),
                conditions(result),
                result.database().entrySet().stream().map(BenchPage::setting).toList(),
                BenchFloor.script());
        return Mustache.compiler()
                .strictSections(true)
                .withLoader(name -> new StringReader(resource(name + ".mustache")))
                .compile(resource("bench.mustache"))
                .execute(view);
    }

    private static SettingView setting(Map.Entry<String, String> setting) {
        return new SettingView(setting.getKey(), setting.getValue());
    }

    private static List<GoalView> goals(BenchSummary summary, String heap) {
        List<GoalView> goals = new ArrayList<>();
        summary.ratios().forEach(line -> goals.add(ratio(line)));
        summary.growth().stream()
                .filter(line -> line.part().program())
                .forEach(line -> goals.add(goal(
                        line.part().japanese() + " の伸び",
                        "%,d→%,d件".formatted(line.smaller(), line.larger()),
                        BenchGoal.GROWTH,
                        line.factor())));
        if (summary.peakMegabytes() > 0 && heap.equals(BenchGoal.HEAP)) {
            goals.add(goal("プログラムの最大常駐メモリー(MB)", "全件数", BenchGoal.MEMORY_MEGABYTES, summary.peakMegabytes()));
        }
        return goals;
    }

    private static GoalView ratio(BenchSummary.RatioLine line) {
        return new GoalView(
                line.japanese(),
                "%,d件".formatted(line.receipts()),
                "%.2f".formatted(line.own().median()),
                "%.2f–%.2f".formatted(line.own().least(), line.own().most()),
                line.goal().words(),
                line.verdict(),
                line.isBeyond() ? "bad" : line.isJudged() ? "good" : "plain");
    }

    private static GoalView goal(String what, String at, BenchGoal goal, double figure) {
        String verdict = goal.verdict(figure);
        String shown = figure >= 100 ? "%,.0f".formatted(figure) : "%.2f".formatted(figure);
        return new GoalView(what, at, shown, "", goal.words(), verdict, figure <= goal.must() ? "good" : "bad");
    }

    private static SizeView size(BenchResult.Size size, BenchSummary summary) {
        List<BenchSummary.PartLine> parts = summary.parts().stream()
                .filter(part -> part.receipts() == size.receipts())
                .toList();
        List<BenchSummary.RatioLine> ratios = summary.ratios().stream()
                .filter(ratio -> ratio.receipts() == size.receipts())
                .toList();
        return new SizeView(
                "収納 %,d 件(期別 %,d 件、ファイル %,.1f MB、データベース %,.0f MB)"
                        .formatted(
                                size.receipts(),
                                size.terms(),
                                size.paymentBytes() / 1024.0 / 1024,
                                size.wardBytes() / 1024.0 / 1024),
                BenchChart.times(parts),
                BenchChart.ratios(ratios),
                parts.stream().map(BenchPage::part).toList(),
                size.ledger());
    }

    private static PartView part(BenchSummary.PartLine line) {
        boolean program = line.part().program();
        return new PartView(
                line.part().japanese(),
                "%,.2f".formatted(line.own().median()),
                "%,.2f".formatted(line.own().least()),
                "%,.2f".formatted(line.own().most()),
                "%,d".formatted(line.perSecond()),
                program ? "%,.2f".formatted(line.wall().median()) : "―",
                line.peakMegabytes() > 0 ? "%,d".formatted(line.peakMegabytes()) : "―");
    }

    private static List<String> conditions(BenchResult result) {
        return Stream.concat(
                        result.machine().lines().stream(),
                        Stream.of(
                                "プログラム " + result.plan().version() + "、最大ヒープ "
                                        + result.plan().heap(),
                                "JVM の起動 " + String.join(" ", result.java()),
                                "繰り返し " + result.plan().rounds() + " 回、種 "
                                        + result.plan().seed()))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(BenchPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
