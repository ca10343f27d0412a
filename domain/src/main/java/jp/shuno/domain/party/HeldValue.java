package jp.shuno.domain.party;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a party for a time: a mailing address, an heir, an agent, a trustee.
 *
 * @param value what holds, null for nothing
 * @param from business date since when, null where that was before the history began or nothing holds
 */
public record HeldValue<T>(@Nullable T value, @Nullable LocalDate from) {

    /** Nothing yet. */
    public static <T> HeldValue<T> nothing() {
        return new HeldValue<>(null, null);
    }

    /**
     * What holds after a delivery: itself when the delivery says the same.
     *
     * @param delivered what the delivery says, null for nothing
     * @param day business date of the delivery
     */
    public HeldValue<T> after(@Nullable T delivered, LocalDate day) {
        if (isSame(delivered)) {
            return this;
        }
        return new HeldValue<>(delivered, delivered == null ? null : day);
    }

    /** What a delivery ends, empty when it says the same or there was nothing to end. */
    public Optional<T> endedBy(@Nullable T delivered) {
        return isSame(delivered) ? Optional.empty() : Optional.ofNullable(value);
    }

    private boolean isSame(@Nullable T delivered) {
        return delivered == null ? value == null : delivered.equals(value);
    }
}
