package jp.shuno.batch.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench.json}: everything that was measured and stated, for programs. */
final class BenchJson {

    private BenchJson() {}

    static byte[] bytes(BenchResult result, BenchSummary summary) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(document(result, summary));
    }

    private static Map<String, Object> document(BenchResult result, BenchSummary summary) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", result.plan().version());
        document.put("measured_at", result.measuredAt());
        document.put("seed", result.plan().seed());
        document.put("rounds", result.plan().rounds());
        document.put("heap", result.plan().heap());
        document.put("java", result.java());
        document.put("machine", machine(result.machine()));
        document.put("database", result.database());
        document.put("sizes", result.sizes().stream().map(BenchJson::size).toList());
        document.put("parts", summary.parts().stream().map(BenchJson::part).toList());
        document.put("ratios", summary.ratios().stream().map(BenchJson::ratio).toList());
        document.put("growth", summary.growth().stream().map(BenchJson::growth).toList());
        document.put("peak_megabytes", summary.peakMegabytes());
        document.put("same_ledger", true);
        document.put("samples", result.samples().stream().map(BenchJson::sample).toList());
        return document;
    }

    private static Map<String, Object> machine(BenchMachine machine) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("processor", machine.processor());
        node.put("cores", machine.cores());
        node.put("memory_megabytes", machine.memoryMegabytes());
        node.put("system", machine.system());
        node.put("disk", machine.disk());
        node.put("jdk", machine.jdk());
        return node;
    }

    private static Map<String, Object> size(BenchResult.Size size) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("receipts", size.receipts());
        node.put("terms", size.terms());
        node.put("payment_file_bytes", size.paymentBytes());
        node.put("ward_bytes", size.wardBytes());
        node.put("ledger", size.ledger());
        return node;
    }

    private static Map<String, Object> part(BenchSummary.PartLine line) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("receipts", line.receipts());
        node.put("part", line.part().id());
        node.put("seconds", spread(line.own()));
        node.put("seconds_with_start", spread(line.wall()));
        node.put("receipts_per_second", line.perSecond());
        node.put("peak_megabytes", line.part().program() ? line.peakMegabytes() : null);
        return node;
    }

    private static Map<String, Object> ratio(BenchSummary.RatioLine line) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("receipts", line.receipts());
        node.put("ratio", line.id());
        node.put("value", spread(line.own()));
        node.put("with_start", spread(line.wall()));
        node.put("by_round", line.rounds().stream().map(BenchJson::rounded).toList());
        node.put("must", line.goal().must());
        node.put("goal", line.goal().wished());
        node.put("judged", line.isJudged());
        node.put("holds", line.own().median() <= line.goal().must());
        return node;
    }

    private static Map<String, Object> growth(BenchSummary.GrowthLine line) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("part", line.part().id());
        node.put("from", line.smaller());
        node.put("to", line.larger());
        node.put("factor", rounded(line.factor()));
        node.put("must", BenchGoal.GROWTH.must());
        node.put("goal", BenchGoal.GROWTH.wished());
        return node;
    }

    private static Map<String, Object> sample(BenchSample sample) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("receipts", sample.receipts());
        node.put("round", sample.round());
        node.put("part", sample.part().id());
        node.put("milliseconds", sample.ownMillis());
        node.put("milliseconds_with_start", sample.wallMillis());
        node.put("peak_kilobytes", sample.part().program() ? sample.peakKilobytes() : null);
        return node;
    }

    private static Map<String, Object> spread(Spread spread) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("count", spread.count());
        node.put("median", rounded(spread.median()));
        node.put("min", rounded(spread.least()));
        node.put("max", rounded(spread.most()));
        return node;
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
