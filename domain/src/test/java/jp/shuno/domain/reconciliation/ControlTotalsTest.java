package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.ControlTotals.Count;
import jp.shuno.domain.worklist.ExceptionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** what was read is what became of it. */
class ControlTotalsTest {

    private static final Map<Disposition, Count> WORKED_EXAMPLE = Map.of(
            Disposition.POSTED, new Count(2, 20_000),
            Disposition.PROVISIONAL, new Count(1, 10_000),
            Disposition.SUSPENSE, new Count(1, 10_000),
            Disposition.DUPLICATE, new Count(1, 10_000));

    @ParameterizedTest(name = "read {0} records and {1} yen: {2}")
    @CsvSource({"5, 50000, true", "4, 50000, false", "6, 50000, false", "5, 49999, false", "5, 50001, false"})
    void r037_readEqualsTheSumOfAllDispositionsInRecordsAndInYen(long records, long yen, boolean balanced) {
        assertThat(new ControlTotals(records, yen, WORKED_EXAMPLE).balance()).isEqualTo(balanced);
    }

    @Test
    void r037_everyDispositionCounts() {
        Map<Disposition, Count> all = new EnumMap<>(Disposition.class);
        for (Disposition disposition : Disposition.values()) {
            all.put(disposition, new Count(1, 1_000));
        }

        assertThat(all).hasSize(8);
        assertThat(new ControlTotals(8, 8_000, all).balance()).isTrue();
    }

    @Test
    void r037_aFileWithoutRecordsBalances() {
        assertThat(new ControlTotals(0, 0, Map.of()).balance()).isTrue();
        assertThat(new ControlTotals(1, 0, Map.of()).balance()).isFalse();
    }

    @Test
    void r037_totalsAreNotChangedAfterwards() {
        Map<Disposition, Count> counts = new EnumMap<>(WORKED_EXAMPLE);
        ControlTotals totals = new ControlTotals(5, 50_000, counts);
        counts.clear();

        assertThat(totals.balance()).isTrue();
        assertThat(totals.byDisposition().keySet())
                .containsExactly(
                        Disposition.POSTED, Disposition.PROVISIONAL, Disposition.SUSPENSE, Disposition.DUPLICATE);
    }

    @Test
    void r037_everyOutcomeHasADispositionAndNamesTheRecordThatDecidedIt() {
        assertOutcome(new ReceiptOutcome.Posted(Terms.TERM_1), Disposition.POSTED, null);
        assertOutcome(new ReceiptOutcome.Suspended(ExceptionKind.E02, ""), Disposition.SUSPENSE, null);
        assertOutcome(new ReceiptOutcome.Provisional(null), Disposition.PROVISIONAL, null);
        assertOutcome(new ReceiptOutcome.Provisional(Terms.TERM_1), Disposition.PROVISIONAL, null);
        assertOutcome(new ReceiptOutcome.Confirmed("R2"), Disposition.CONFIRMED, "R2");
        assertOutcome(new ReceiptOutcome.Cancelled("R3"), Disposition.CANCELLED, "R3");
        assertOutcome(new ReceiptOutcome.Cancelled(null), Disposition.CANCELLED, null);
        assertOutcome(new ReceiptOutcome.Duplicate("R1"), Disposition.DUPLICATE, "R1");
        assertOutcome(new ReceiptOutcome.NotCollected(), Disposition.NOT_COLLECTED, null);
    }

    private static void assertOutcome(ReceiptOutcome outcome, Disposition disposition, String counterpart) {
        assertThat(outcome.disposition()).isEqualTo(disposition);
        assertThat(outcome.counterpart()).isEqualTo(counterpart);
    }
}
