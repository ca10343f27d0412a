package jp.shuno.batch.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures follow from the measurements, each compared with the floors of its own round. */
class BenchSummaryTest {

    @Test
    void theMedianLiesInTheMiddleAndBetweenTwoMiddles() {
        assertThat(Spread.of(List.of(3, 1, 2))).isEqualTo(new Spread(3, 2, 1, 3));
        assertThat(Spread.of(List.of(4, 1, 2, 3))).isEqualTo(new Spread(4, 2.5, 1, 4));
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSlowRoundIsComparedWithItsOwnFloor() {
        BenchSummary summary = BenchSummary.of(MeasuredBench.twoRoundsOneTwiceAsSlow());

        assertThat(summary.ratios())
                .filteredOn(ratio -> ratio.id().equals("reconcile-1/floor"))
                .singleElement()
                .satisfies(ratio -> assertThat(ratio.rounds()).containsExactly(1.5, 1.5))
                .satisfies(ratio -> assertThat(ratio.own()).isEqualTo(new Spread(2, 1.5, 1.5, 1.5)));
    }

    @Test
    void theNightIsComparedWithCopyAndFloorTogether() {
        BenchSummary summary = BenchSummary.of(MeasuredBench.twoRoundsOneTwiceAsSlow());

        assertThat(summary.ratios())
                .filteredOn(ratio -> ratio.id().equals("nightly/(copy+floor)"))
                .singleElement()
                .satisfies(ratio -> assertThat(ratio.own().median()).isCloseTo(2.0, within(0.001)))
                .satisfies(ratio -> assertThat(ratio.wall().median()).isGreaterThan(2.0));
    }

    @Test
    void growthIsOneWhereTimeGrowsAsTheSize() {
        BenchSummary summary = BenchSummary.of(MeasuredBench.twoSizes());

        assertThat(summary.growth())
                .filteredOn(growth -> growth.part().equals(BenchPart.NIGHTLY))
                .singleElement()
                .satisfies(growth -> assertThat(growth.factor()).isCloseTo(1.0, within(0.001)));
        assertThat(summary.growth())
                .filteredOn(growth -> growth.part().equals(BenchPart.COPY))
                .singleElement()
                .satisfies(growth -> assertThat(growth.factor()).isCloseTo(1.5, within(0.001)));
        assertThat(BenchSummary.of(MeasuredBench.twoRoundsOneTwiceAsSlow()).growth())
                .isEmpty();
    }

    @Test
    void memoryIsTheMostThatTheProgramEverHad() {
        BenchSummary summary = BenchSummary.of(MeasuredBench.twoSizes());

        assertThat(summary.peakMegabytes()).isEqualTo(400);
        assertThat(summary.parts())
                .filteredOn(part -> !part.part().program())
                .allSatisfy(part -> assertThat(part.peakMegabytes()).isZero());
    }

    @Test
    void aBrokenMegabyteCountsAsAWholeOne() {
        BenchSample sample = new BenchSample(1_000, 1, BenchPart.NIGHTLY, 1, 1, 700 * 1024L + 1);

        assertThat(BenchSummary.megabytes(List.of(sample))).isEqualTo(701);
    }

    @ParameterizedTest
    @CsvSource({"1.1, 目標内", "1.11, 基準内", "1.2, 基準内", "1.21, 基準超過"})
    void growthIsJudgedByItsOwnBounds(double figure, String verdict) {
        assertThat(BenchGoal.GROWTH.verdict(figure)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"500, 目標内", "501, 基準内", "700, 基準内", "701, 基準超過"})
    void memoryIsJudgedByItsOwnBounds(long megabytes, String verdict) {
        assertThat(BenchGoal.MEMORY_MEGABYTES.verdict(megabytes)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"1.0, 目標内", "1.01, 基準内", "1.3, 基準内", "1.31, 基準超過"})
    void aFigureIsJudgedByBoundAndGoal(double figure, String verdict) {
        assertThat(BenchGoal.reconcile(2).verdict(figure)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"999800, 1.31, 参考, false", "1000000, 1.31, 基準超過, true", "1000000, 1.3, 基準内, false"})
    void aRatioIsJudgedOnlyAtTheSizeForWhichItsBoundIsMeant(
            int receipts, double figure, String verdict, boolean beyond) {
        Spread spread = Spread.of(List.of(figure));
        BenchSummary.RatioLine line = new BenchSummary.RatioLine(
                receipts, "id", "消込", BenchGoal.reconcile(2), spread, spread, List.of(figure));

        assertThat(line.verdict()).isEqualTo(verdict);
        assertThat(line.isBeyond()).isEqualTo(beyond);
    }
}
