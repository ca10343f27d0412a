package jp.shuno.domain.latecharge;

/** where fractions of a yen are dropped. */
public enum SegmentRounding {
    /** Each segment is floored to whole yen, then summed. */
    FLOOR_EACH,
    /** The segments are summed exactly and floored once. */
    EXACT_SUM
}
