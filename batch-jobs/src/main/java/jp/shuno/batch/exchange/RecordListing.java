package jp.shuno.batch.exchange;

import java.io.IOException;

/** Takes the records of a file one after the other, as they stand, to show them. */
@FunctionalInterface
public interface RecordListing {

    /** Shows nothing. */
    RecordListing NONE = record -> {};

    /** The next record. */
    void show(ListedRecord record) throws IOException;
}
