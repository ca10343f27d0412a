package jp.shuno.batch.sample;

/** How the data of the small chain reach the municipality on a day: mostly with all others, sometimes by themselves. */
enum SmallChainDelivery {
    /** In the file of the day. */
    WITH_ALL,
    /** In a file of its own, cut off on the way and sent again the next day. */
    CUT_OFF,
    /** In a file of its own that comes a day late, behind younger ones. */
    LATE,
    /** In a file of its own with a wrong total, sent again the next day. */
    WRONG_TOTAL;

    /**
     * The way of a day; what is sent again needs one more day.
     *
     * @param day from 0
     * @param days of the whole sample
     */
    static SmallChainDelivery of(int day, int days) {
        if (day < 1 || day + 1 >= days) {
            return WITH_ALL;
        }
        return switch (day) {
            case 1 -> CUT_OFF;
            case 2 -> LATE;
            case 3 -> WRONG_TOTAL;
            default -> WITH_ALL;
        };
    }
}
