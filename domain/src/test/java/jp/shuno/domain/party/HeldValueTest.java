package jp.shuno.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a delivery begins and ends of a value that holds for a time. */
class HeldValueTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private final HeldValue<String> nothing = HeldValue.nothing();
    private final HeldValue<String> held = new HeldValue<>("A", SINCE);

    @Test
    void theSameValueBeginsAndEndsNothing() {
        assertThat(held.after("A", TODAY)).isEqualTo(held);
        assertThat(held.endedBy("A")).isEmpty();
        assertThat(nothing.after(null, TODAY)).isEqualTo(nothing);
        assertThat(nothing.endedBy(null)).isEmpty();
    }

    @Test
    void anotherValueBeginsTodayAndEndsTheOneThatHeld() {
        assertThat(held.after("B", TODAY)).isEqualTo(new HeldValue<>("B", TODAY));
        assertThat(held.endedBy("B")).contains("A");
    }

    @Test
    void aFirstValueBeginsTodayAndEndsNothing() {
        assertThat(nothing.after("A", TODAY)).isEqualTo(new HeldValue<>("A", TODAY));
        assertThat(nothing.endedBy("A")).isEmpty();
    }

    @Test
    void anEmptyValueEndsTheOneThatHeldAndBeginsNothing() {
        assertThat(held.after(null, TODAY)).isEqualTo(new HeldValue<>(null, null));
        assertThat(held.endedBy(null)).contains("A");
    }
}
