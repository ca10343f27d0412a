package jp.shuno.domain.money;

import java.util.Collection;

/**
 * An amount of money in whole yen, never negative.
 *
 * <p>Arithmetic is exact: a result below zero or above {@link #MAX} is a defect of the caller and throws, so that a
 * wrapped or negative amount cannot travel on.
 *
 * @param amount yen, 0 to 999,999,999,999
 */
public record Yen(long amount) implements Comparable<Yen> {

    /** The largest amount that a bank file can total, twelve digits. */
    public static final long MAX = 999_999_999_999L;

    /** No money. */
    public static final Yen ZERO = new Yen(0);

    /**
     * @throws IllegalArgumentException when the amount is negative or has more than twelve digits
     */
    public Yen {
        if (amount < 0 || amount > MAX) {
            throw new IllegalArgumentException("yen out of range 0 to 999,999,999,999: " + amount);
        }
    }

    /** The amount as a value. */
    public static Yen of(long amount) {
        return amount == 0 ? ZERO : new Yen(amount);
    }

    /** The sum of many amounts, zero for none. */
    public static Yen total(Collection<Yen> amounts) {
        long sum = 0;
        for (Yen each : amounts) {
            sum = Math.addExact(sum, each.amount);
        }
        return of(sum);
    }

    /** This and the other together. */
    public Yen plus(Yen other) {
        return of(Math.addExact(amount, other.amount));
    }

    /**
     * This without the other.
     *
     * @throws IllegalArgumentException when the other is larger
     */
    public Yen minus(Yen other) {
        return of(amount - other.amount);
    }

    /** This without the other, zero where the other is larger. */
    public Yen minusOrZero(Yen other) {
        return of(Math.max(0, amount - other.amount));
    }

    /** The smaller of the two. */
    public Yen min(Yen other) {
        return amount <= other.amount ? this : other;
    }

    /** Whether there is no money at all. */
    public boolean isZero() {
        return amount == 0;
    }

    /** Whether this is more than the other. */
    public boolean exceeds(Yen other) {
        return amount > other.amount;
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }

    /** Yen with thousands separators as staff write them, {@code 34,500}. */
    public String separated() {
        return String.format(java.util.Locale.ROOT, "%,d", amount);
    }
}
