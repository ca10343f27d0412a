package jp.shuno.domain.overpayment;

/** why money is too much. Yen of one receipt leave in this order. */
public enum OverpaymentKind {
    /** 誤納: nothing was due when it was paid. */
    ERRONEOUS("誤納"),
    /** 過納: it was due when it was paid, and a later correction made it excess. */
    OVERASSESSED("過納");

    private final String japanese;

    OverpaymentKind(String japanese) {
        this.japanese = japanese;
    }

    /** The word on notices and reports. */
    public String japanese() {
        return japanese;
    }
}
