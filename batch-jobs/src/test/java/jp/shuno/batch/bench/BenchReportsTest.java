package jp.shuno.batch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the benchmark tells: the same figures for programs, for a browser and for the console. */
class BenchReportsTest {

    private static final BenchResult RESULT = MeasuredBench.twoSizes();
    private static final BenchSummary SUMMARY = BenchSummary.of(RESULT);

    private static JsonNode json() {
        return JsonMapper.shared().readTree(new String(BenchJson.bytes(RESULT, SUMMARY), StandardCharsets.UTF_8));
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Test
    void theJsonHoldsEveryMeasurementAndEveryCondition() {
        JsonNode json = json();

        assertThat(json.propertyNames())
                .containsExactly(
                        "version",
                        "measured_at",
                        "seed",
                        "rounds",
                        "heap",
                        "java",
                        "machine",
                        "database",
                        "sizes",
                        "parts",
                        "ratios",
                        "growth",
                        "peak_megabytes",
                        "same_ledger",
                        "samples");
        assertThat(json.path("samples").size()).isEqualTo(RESULT.samples().size());
        assertThat(json.path("database").path("fsync").asString()).isEqualTo("on");
        assertThat(json.path("heap").asString()).isEqualTo("512m");
        assertThat(all(json.path("ratios")))
                .filteredOn(ratio -> ratio.path("receipts").asInt() == 1_000
                        && ratio.path("ratio").asString().equals("receive/copy"))
                .singleElement()
                .satisfies(ratio -> {
                    assertThat(ratio.path("value").path("median").asDouble()).isEqualTo(4.0);
                    assertThat(ratio.path("must").asDouble()).isEqualTo(7.0);
                    assertThat(ratio.path("holds").asBoolean()).isTrue();
                });
    }

    @Test
    void neitherReportTellsThePassword() {
        assertThat(json().toString()).doesNotContain("hidden");
        assertThat(BenchPage.html(RESULT, SUMMARY)).doesNotContain("hidden");
        assertThat(RESULT.plan().toString()).doesNotContain("hidden");
    }

    @Test
    void thePageNeedsNothingFromOutside() {
        String page = BenchPage.html(RESULT, SUMMARY);

        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContain("src=")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void thePageDrawsAndTellsTheFigures() {
        String page = BenchPage.html(RESULT, SUMMARY);

        assertThat(page)
                .contains("収納 1,000 件")
                .contains("収納 4,000 件")
                .contains("shuno &lt;1.0&gt;")
                .contains("a processor")
                .contains("INSERT INTO posting")
                .contains("4.00 秒(250 件/秒)");
        assertThat(page.split("<svg ", -1)).hasSize(1 + 2 * RESULT.sizes().size() + 1);
        assertThat(page).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void theConsoleNamesEachRatioWithItsBound() {
        List<String> lines = BenchText.lines(RESULT, SUMMARY);

        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains("収納取込 ÷ COPY: 4.00 [4.00–4.00]")
                        .contains("7.0 以下(目標 4.0)")
                        .contains("参考"));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains("400 MB")
                        .contains("700 以下(目標 500)")
                        .contains("目標内"));
    }
}
