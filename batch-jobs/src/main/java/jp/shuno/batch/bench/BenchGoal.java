package jp.shuno.batch.bench;

/**
 * What must hold, and what is aimed at.
 *
 * @param must the figure may not be larger
 * @param wished it is good when the figure is not larger
 */
record BenchGoal(double must, double wished) {

    static final BenchGoal RECEIVE = new BenchGoal(7, 4);
    static final BenchGoal RECONCILE_ALONE = new BenchGoal(1.6, 1.3);
    static final BenchGoal RECONCILE_PARTITIONED = new BenchGoal(1.3, 1.0);
    static final BenchGoal NIGHTLY = new BenchGoal(4, 2.5);
    static final BenchGoal GROWTH = new BenchGoal(1.2, 1.1);
    static final BenchGoal MEMORY_MEGABYTES = new BenchGoal(700, 500);

    /** The heap for which the bound of the memory is meant. */
    static final String HEAP = "512m";

    /** The receipts for which the ratios are meant; with fewer the start of the JVM's compiler weighs more. */
    static final int RECEIPTS = 1_000_000;

    /** Reconciling with that many partitions. */
    static BenchGoal reconcile(int partitions) {
        return partitions == 1 ? RECONCILE_ALONE : RECONCILE_PARTITIONED;
    }

    /** In a word. */
    String verdict(double figure) {
        return figure <= wished ? "目標内" : figure <= must ? "基準内" : "基準超過";
    }

    /** {@code 1.3 以下(目標 1.0)}. */
    String words() {
        return must == wished
                ? "%s 以下".formatted(number(must))
                : "%s 以下(目標 %s)".formatted(number(must), number(wished));
    }

    private static String number(double figure) {
        return figure == Math.rint(figure) && figure >= 10 ? "%.0f".formatted(figure) : "%.1f".formatted(figure);
    }
}
