package jp.shuno.domain.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DispatchOrderTest {

    private static final LocalDate MON = LocalDate.of(2026, 6, 15);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);

    private static Dispatch sent(LocalDate day, boolean acknowledged) {
        return new Dispatch(day, "demand-notices.csv", acknowledged);
    }

    /** 勝浦市 2015: a corrected file was made and never arrived; 1,266 people were billed from the old one. */
    @Test
    void accident_katsuura2015_theNextFileWaitsForTheReceiptOfTheCorrectedOne() {
        assertThat(DispatchOrder.awaited(List.of(sent(MON, true), sent(TUE, false)), WED))
                .contains(sent(TUE, false));
        assertThat(DispatchOrder.awaited(List.of(sent(MON, true), sent(TUE, true)), WED))
                .isEmpty();
    }

    @Test
    void theFirstFileOfAKindWaitsForNobody() {
        assertThat(DispatchOrder.awaited(List.of(), MON)).isEmpty();
    }

    @Test
    void aFileThatIsMadeAgainOnItsOwnDayWaitsForNobody() {
        assertThat(DispatchOrder.awaited(List.of(sent(MON, false)), MON)).isEmpty();
    }

    @Test
    void theOldestWithoutReceiptIsNamed() {
        assertThat(DispatchOrder.awaited(List.of(sent(TUE, false), sent(MON, false)), WED))
                .contains(sent(MON, false));
    }
}
