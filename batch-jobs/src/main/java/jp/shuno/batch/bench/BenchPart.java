package jp.shuno.batch.bench;

/**
 * What is measured in each round.
 *
 * @param id short name, as in the JSON
 * @param japanese name for people
 * @param rank place in lists
 * @param program whether the program does it, otherwise the database alone
 */
public record BenchPart(String id, String japanese, int rank, boolean program) {

    static final BenchPart COPY = new BenchPart("copy", "COPY(収納をそのまま格納)", 1, false);
    static final BenchPart FLOOR = new BenchPart("floor", "下限の SQL(消込)", 2, false);
    static final BenchPart RECEIVE = new BenchPart("receive", "JOB-20 収納取込", 3, true);
    static final BenchPart NIGHTLY = new BenchPart("nightly", "nightly(受信から日次締めまで)", 1000, true);

    /** JOB-30 with that many partitions. */
    static BenchPart reconcile(int partitions) {
        return new BenchPart("reconcile-" + partitions, "JOB-30 消込(区画 " + partitions + ")", 3 + partitions, true);
    }
}
