package jp.shuno.batch.bench;

import java.math.BigInteger;

/** Mixes a row of places without holding it in memory: each place is met once, neighbours end far apart. */
final class BenchShuffle {

    /** About the golden section of any size, so that neighbours end far apart. */
    private static final long PART = 618_034;

    private static final long WHOLE = 1_000_000;

    private final int size;
    private final long step;

    BenchShuffle(int size) {
        this.size = size;
        this.step = coprime(size, Math.max(1, size * PART / WHOLE));
    }

    /** Where an element of the row goes. */
    int place(int index) {
        return (int) (index * step % size);
    }

    private static long coprime(int size, long from) {
        long step = from;
        while (!BigInteger.valueOf(step).gcd(BigInteger.valueOf(size)).equals(BigInteger.ONE)) {
            step++;
        }
        return step;
    }
}
