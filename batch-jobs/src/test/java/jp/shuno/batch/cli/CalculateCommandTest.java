package jp.shuno.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.batch.run.HomeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code calculate}: single cases at the counter, many cases for acceptance. */
class CalculateCommandTest {

    @TempDir
    static Path folder;

    private static Outcome calculate(String... arguments) {
        List<String> all = new ArrayList<>(List.of("calculate"));
        all.addAll(List.of(arguments));
        return TestHome.command(all.toArray(String[]::new));
    }

    @Test
    void r181_oneLateChargeIsToldStepByStep() {
        Outcome outcome = calculate("late-charge", "--principal", "100000", "--due", "2025-06-30", "--paid=2026-03-31");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .contains(
                        "late_charge: 5000",
                        "raw: 5039",
                        "納期限の翌日から 3 か月、2025-09-30 までは低い割合です。",
                        "2026-01-01 から 2026-03-31 まで 90 日: 100,000円 × 9.1% × 90 ÷ 365 = 2,243円",
                        "延滞金は 5,000円です。",
                        "規則: R-181");
    }

    @Test
    void aCaseThatCannotBeCalculatedIsTenAndAMistypedOneIsFifty() {
        Outcome kanji = calculate("kana", "--text", "港");
        assertThat(kanji.exitCode()).isEqualTo(10);
        assertThat(kanji.out()).contains("計算できません", "1文字目");
        assertThat(calculate("kana", "--text", "港", "--json").out()).contains("\"error\"");
        assertThat(calculate("kana", "--text", "ミナト", "--max-byte", "3").exitCode())
                .isEqualTo(50);
        assertThat(calculate("kana").exitCode()).isEqualTo(50);
        assertThat(calculate("kana", "--text").exitCode()).isEqualTo(50);
        Outcome later = calculate("prescription");
        assertThat(later.exitCode()).isEqualTo(50);
        assertThat(later.onlyComplaint()).contains("この版にはない");
    }

    @Test
    void manyCasesGoFromFileToFileInTheirOrder() throws IOException {
        Path in = folder.resolve("cases.jsonl");
        Path out = folder.resolve("results.jsonl");
        Files.writeString(
                in, "{\"id\":\"1\",\"text\":\"ア\"}\n{\"id\":\"2\",\"text\":\"港\"}\n{\"id\":\"3\",\"text\":\"イ\"}\n");

        Outcome outcome = calculate("kana", "--in", in.toString(), "--out", out.toString());

        assertThat(outcome.exitCode()).isEqualTo(10);
        assertThat(outcome.out()).contains("3 件", "計算できないもの 1 件");
        assertThat(Files.readAllLines(out)).hasSize(3);
        assertThat(Files.readAllLines(out).get(1)).startsWith("{\"id\":\"2\",\"error\":{\"code\":\"NOT_PERMITTED\"");
        assertThat(Files.exists(folder.resolve("results.jsonl.part"))).isFalse();

        Files.writeString(in, "{\"id\":\"1\",\"text\":\"ア\"}\n");
        assertThat(calculate("kana", "--in", in.toString(), "--out", out.toString())
                        .exitCode())
                .isZero();
        assertThat(calculate("kana", "--in", folder.resolve("none").toString(), "--out", out.toString())
                        .exitCode())
                .isEqualTo(40);
        assertThat(calculate("kana", "--in", in.toString()).exitCode()).isEqualTo(50);
        assertThat(calculate("kana", "--in", in.toString(), "--out", out.toString(), "--text", "ア")
                        .exitCode())
                .isEqualTo(50);
    }

    @Test
    void r124_theRefundInterestRatesAndSettingsOfAHomeCount() throws IOException {
        TestHome home = TestHome.at(folder.resolve("home"));
        HomeBuilder.build(home.home());
        Files.writeString(home.home().master().resolve("refund-interest-rates.csv"), "year,rate\r\n2025,7.3\r\n");
        String[] options = {
            "refund-interest",
            "--amount",
            "100000",
            "--kind",
            "OVERASSESSED",
            "--paid",
            "2025-06-30",
            "--decided",
            "2025-12-31"
        };

        Outcome outcome = home.shuno("calculate", options);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("raw: 3680", "interest: 3600", "start: 2025-07-01");
        List<String> overridden = new ArrayList<>(List.of(options));
        overridden.addAll(List.of("--set", "rules.interest-result-unit=10", "--set", "rules.year-days=366"));
        assertThat(home.shuno("calculate", overridden.toArray(String[]::new)).out())
                .contains("raw: 3669", "interest: 3660");
        overridden.addAll(List.of("--set", "rules.interest-base-unit=0"));
        assertThat(home.shuno("calculate", overridden.toArray(String[]::new)).exitCode())
                .isEqualTo(50);
    }

    @Test
    void r183_theRatesAndSettingsOfAHomeCount() throws IOException {
        TestHome home = TestHome.at(folder.resolve("home"));
        HomeBuilder.build(home.home());
        Files.writeString(home.home().master().resolve("late-charge-rates.csv"), "year,low,high\r\n2025,3.65,7.3\r\n");
        String[] options = {"late-charge", "--principal", "100000", "--due", "2025-06-30", "--paid", "2025-10-31"};

        Outcome outcome = home.shuno("calculate", options);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("raw: 1540");
        List<String> overridden = new ArrayList<>(List.of(options));
        overridden.addAll(List.of("--set", "rules.low-rate-months.nhi=0"));
        assertThat(home.shuno("calculate", overridden.toArray(String[]::new)).out())
                .contains("raw: 2460");
    }
}
