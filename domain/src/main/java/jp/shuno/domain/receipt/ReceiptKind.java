package jp.shuno.domain.receipt;

/**
 * 速報・確報・速報取消: what a record says of a payment. The constants stand in the order in which the records
 * of one business day are processed: flash, cancel, confirmed.
 */
public enum ReceiptKind {
    /** 速報: early word of a payment; no money yet. */
    FLASH,
    /** 速報取消: the store voided the payment. */
    CANCEL,
    /** 確報: final word; makes revenue. Channels without flash data send only this. */
    CONFIRMED
}
