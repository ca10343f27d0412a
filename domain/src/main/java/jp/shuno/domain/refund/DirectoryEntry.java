package jp.shuno.domain.refund;

/** What the directory of banks knows of a bank and branch on the day in question. */
public enum DirectoryEntry {
    /** Both exist. */
    FOUND,
    /** There is no such bank. */
    BANK_UNKNOWN,
    /** There is such a bank, but not the branch. */
    BRANCH_UNKNOWN
}
