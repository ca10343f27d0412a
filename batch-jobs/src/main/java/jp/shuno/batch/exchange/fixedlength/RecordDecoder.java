package jp.shuno.batch.exchange.fixedlength;

/**
 * Decodes the records of one file of one format. Judges nothing but the form of fields.
 *
 * @param <L> the sealed family of decoded records
 */
@FunctionalInterface
public interface RecordDecoder<L extends DecodedLine> {

    /** The record as its kind says, or the malformed member of the family with what is wrong. */
    L decode(FramedRecord record, RecordKind kind);
}
