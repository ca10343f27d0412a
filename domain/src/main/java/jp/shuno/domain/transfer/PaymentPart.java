package jp.shuno.domain.transfer;

/** 支払の内訳: what of a refund a posting pays. */
public enum PaymentPart {
    /** 還付金. */
    REFUND,
    /** 還付加算金. */
    INTEREST
}
