package jp.shuno.batch.exchange.fixedlength;

import java.util.List;
import jp.shuno.batch.exchange.Finding;

/**
 * Decodes the records of one file of one format. Judges nothing but the form of fields.
 *
 * @param <L> the sealed family of decoded records
 */
public interface RecordDecoder<L extends DecodedLine> {

    /** The layout of a record of that kind. */
    Layout<?> layout(RecordKind kind);

    /** The record as its kind says, or the malformed member of the family with what is wrong. */
    L decode(FramedRecord record, RecordKind kind);

    /** What keeps the record from being decoded, and dummies that are not blank. */
    default List<Finding> examine(FramedRecord record, RecordKind kind) {
        return layout(kind).examine(record);
    }
}
