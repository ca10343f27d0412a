package jp.shuno.batch.exchange.zengin;

import jp.shuno.domain.receipt.CustomerNumber;

/**
 * The customer numbers seen in one file, to find one that comes twice. Sixteen bytes a number and an open table, so
 * that the largest file that the format allows, 999,999 records, takes 32 MB.
 */
final class CustomerNumberSet {

    private static final int HALF = CustomerNumber.LENGTH / 2;
    private static final int FIRST_CAPACITY = 1024;
    private static final long HASH_MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** Upper ten digits plus one at even places, lower ten digits at odd places; zero = free. */
    private long[] table = new long[2 * FIRST_CAPACITY];

    private int size;

    /** Adds the number; false when it was there already. */
    boolean add(CustomerNumber number) {
        if (2 * (size + 1) > table.length / 2) {
            grow();
        }
        long upper = Long.parseLong(number.value(), 0, HALF, 10) + 1;
        long lower = Long.parseLong(number.value(), HALF, CustomerNumber.LENGTH, 10);
        boolean added = put(upper, lower);
        size += added ? 1 : 0;
        return added;
    }

    private boolean put(long upper, long lower) {
        int capacity = table.length / 2;
        long mixed = (upper * HASH_MULTIPLIER ^ lower) * HASH_MULTIPLIER;
        int slot = (int) (mixed >>> 32) & capacity - 1;
        while (table[2 * slot] != 0) {
            if (table[2 * slot] == upper && table[2 * slot + 1] == lower) {
                return false;
            }
            slot = slot + 1 & capacity - 1;
        }
        table[2 * slot] = upper;
        table[2 * slot + 1] = lower;
        return true;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                put(old[i], old[i + 1]);
            }
        }
    }
}
