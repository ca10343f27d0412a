package jp.shuno.batch.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * What to measure.
 *
 * @param receipts sizes of the ward, in receipts
 * @param rounds how often each part is measured
 * @param seed of the ward
 * @param heap largest heap of the program, {@code 512m}
 * @param partitions with how many partitions to reconcile
 * @param login database server
 * @param out folder for results and working files
 * @param version version of the program
 */
public record BenchPlan(
        List<Integer> receipts,
        int rounds,
        long seed,
        String heap,
        List<Integer> partitions,
        BenchLogin login,
        Path out,
        String version) {}
