package jp.shuno.batch.job.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import jp.shuno.sql.BulkWriter;

/** Replaces rows by their key and adds those that are new, two statements per chunk. */
final class Upsert {

    private Upsert() {}

    /**
     * Writes rows; of several with one key the last counts.
     *
     * @param rows in file order
     * @param key what identifies a row
     * @param update mapper method that replaces a row
     * @param insert mapper method that adds a row
     */
    static <M, R> void write(
            BulkWriter bulk,
            Class<M> mapper,
            List<R> rows,
            Function<R, Object> key,
            BiConsumer<M, R> update,
            BiConsumer<M, R> insert) {
        Map<Object, R> lastOfKey = new LinkedHashMap<>();
        rows.forEach(row -> lastOfKey.put(key.apply(row), row));
        List<R> distinct = List.copyOf(lastOfKey.values());
        int[] updated = bulk.run(mapper, distinct, update);
        List<R> missing = new ArrayList<>();
        for (int row = 0; row < updated.length; row++) {
            if (updated[row] == 0) {
                missing.add(distinct.get(row));
            }
        }
        bulk.write(mapper, missing, insert);
    }
}
