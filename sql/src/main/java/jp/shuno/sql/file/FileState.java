package jp.shuno.sql.file;

/** How far a file has come. */
public enum FileState {
    /** Structure and totals are right; its records are being stored. */
    CHECKED,
    /** All its records are stored. */
    ACCEPTED,
    /** It was refused whole and changed nothing. */
    REFUSED
}
