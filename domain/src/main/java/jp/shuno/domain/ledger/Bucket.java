package jp.shuno.domain.ledger;

/**
 * Where a yen can be. Every posting moves yen from one bucket to another, so that the sum over all buckets is zero;
 * RECEIPT is negative by the cash that came in.
 */
public enum Bucket {
    /** Cash in; its balance is minus the cash in the house. */
    RECEIPT("収入"),
    /** 収納不明. */
    SUSPENSE("収納不明"),
    /** 本料. */
    TERM_PRINCIPAL("本料"),
    /** 督促手数料. */
    DEMAND_FEE("督促手数料"),
    /** 延滞金. */
    LATE_CHARGE("延滞金"),
    /** 過誤納. */
    OVERPAID("過誤納"),
    /** 充当, a clearing bucket, zero after every transaction. */
    APPROPRIATION("充当"),
    /** 還付未済. */
    REFUND_PAYABLE("還付未済"),
    /** 還付済. */
    REFUND_PAID("還付済"),
    /** 収納不明からの返金. */
    SUSPENSE_REFUND_PAID("不明金返金済"),
    /** 雑入. */
    MISCELLANEOUS_REVENUE("雑入"),
    /** 還付加算金. */
    INTEREST_EXPENSE("還付加算金");

    private final String japanese;

    Bucket(String japanese) {
        this.japanese = japanese;
    }

    /** The word on reports. */
    public String japanese() {
        return japanese;
    }
}
