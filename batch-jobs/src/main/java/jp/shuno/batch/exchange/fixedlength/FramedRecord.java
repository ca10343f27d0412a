package jp.shuno.batch.exchange.fixedlength;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of one physical record without its line break; nothing is decoded yet.
 *
 * @param recordNo the physical record, from 1
 * @param bytes the bytes, cut off behind the length of the layout where there are more
 * @param length how many bytes there are in the file
 */
public record FramedRecord(int recordNo, byte[] bytes, int length) {

    /** What it is by its first byte, null where no record begins so. */
    public @Nullable RecordKind kind() {
        return length == 0 ? null : RecordKind.of(bytes[0]);
    }
}
