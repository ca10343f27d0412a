package jp.shuno.batch.run;

import java.util.List;

/** Work that can be cut into ranges of keys, so that what two ranges hold never touches each other. */
public interface RangedWork {

    /** Work begins, or goes on after an interruption; gives how many rows wait. */
    long begin();

    /**
     * The last key of each part, in order; together the parts hold everything that waits. Fewer than asked for where
     * there are fewer keys, none where nothing waits.
     *
     * @param parts how many parts of about the same size are wanted
     */
    List<String> lastKeys(int parts);

    /** A key that sorts before every other. */
    String beforeAll();
}
