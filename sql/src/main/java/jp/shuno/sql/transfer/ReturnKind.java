package jp.shuno.sql.transfer;

/** Who made the money come back. */
public enum ReturnKind {
    /** 振込不能. */
    RETURNED,
    /** 組戻. */
    RECALLED
}
