package jp.shuno.batch.cli;

import java.io.IOException;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.RecordListing;

/** How {@code inspect} shows one file: first the judgement on the whole, then its records as they pass. */
interface FileView {

    /** Shows what was found in the whole file. */
    void begin(String file, FileCheck<?> check) throws IOException;

    /** Shows the records. */
    RecordListing records();

    /** Ends the file. */
    void end() throws IOException;
}
