package jp.shuno.domain.receipt;

/**
 * What became of a record of a payment file. Every reconciled record has exactly one, so that per file, in records and
 * in yen, all dispositions together give what was read.
 */
public enum Disposition {
    /** 消込済: final money, applied to a term. */
    POSTED,
    /** 仮消込: flash data, waiting for its confirmed record. */
    PROVISIONAL,
    /** 確報済: flash data whose confirmed record came. */
    CONFIRMED,
    /** 取消: flash data that was cancelled, and every cancellation record. */
    CANCELLED,
    /** 収納不明: final money that no rule could place. */
    SUSPENSE,
    /** 重複: a technical duplicate of another record. */
    DUPLICATE,
    /** 戻し: final money that was withdrawn again. */
    REVERSED,
    /** 振替不能: a direct debit that was not collected. */
    NOT_COLLECTED
}
