package jp.shuno.batch.sample;

import java.util.SplittableRandom;

/**
 * 乱数: one independent stream for every subject and place, so that one person more, or one draw more about one subject,
 * leaves all others as they were.
 *
 * @param seed of the whole ward
 */
record Chance(long seed) {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /**
     * The stream of one thing.
     *
     * @param subject what is drawn, {@code "name"}
     * @param index of whom, a household or a person
     */
    SplittableRandom about(String subject, long index) {
        return new SplittableRandom(mixed(mixed(seed + GOLDEN * subject.hashCode()) + GOLDEN * (index + 1)));
    }

    /** One of these, each as likely. */
    static <T> T oneOf(T[] choices, SplittableRandom random) {
        return choices[random.nextInt(choices.length)];
    }

    /** That many random digits. */
    static String digits(SplittableRandom random, int length) {
        StringBuilder digits = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
