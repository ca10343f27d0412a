package jp.shuno.domain.refund;

/** What becomes of an overpayment, and with it of its interest. */
public enum InterestUse {
    /** 還付: it is paid back; its interest is 還付加算金. */
    REFUND("還付加算金"),
    /** 充当: it pays arrears; its interest is 充当加算金. */
    APPROPRIATION("充当加算金");

    private final String japanese;

    InterestUse(String japanese) {
        this.japanese = japanese;
    }

    /** The word for its interest. */
    public String japanese() {
        return japanese;
    }
}
