package jp.shuno.batch.bench;

import java.util.List;
import java.util.Map;

/**
 * What was measured, with everything that it depends on.
 *
 * @param plan what was asked for
 * @param measuredAt time of the database server
 * @param machine where
 * @param java how the program's JVM is started, without the heap
 * @param database version and settings of the server
 * @param sizes one for each size of the ward
 * @param samples every measurement in its order
 */
public record BenchResult(
        BenchPlan plan,
        String measuredAt,
        BenchMachine machine,
        List<String> java,
        Map<String, String> database,
        List<Size> sizes,
        List<BenchSample> samples) {

    /**
     * A ward.
     *
     * @param receipts payments of the day
     * @param terms term rows
     * @param paymentBytes the file that arrived
     * @param wardBytes the loaded database
     * @param ledger what floor and program both reached
     */
    public record Size(int receipts, int terms, long paymentBytes, long wardBytes, List<String> ledger) {}
}
