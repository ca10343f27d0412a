package jp.shuno.domain.refund;

/** 突合の結果: how the holder of an account compares with the claimant, near matches decided by staff. */
public enum HolderMatch {
    /** They are the same, or staff decided so. */
    MATCH,
    /** They nearly agree, and nobody has decided yet. */
    UNDECIDED,
    /** They are not the same. */
    MISMATCH
}
