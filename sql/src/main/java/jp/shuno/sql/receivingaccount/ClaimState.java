package jp.shuno.sql.receivingaccount;

/** 請求の状態: what became of one submission of a claim. */
public enum ClaimState {
    /** 受付: read, not judged yet. */
    RECEIVED("受付"),
    /** 受理. */
    ACCEPTED("受理"),
    /** 不備. */
    INCOMPLETE("不備"),
    /** 差替え: the claimant, or staff, submitted the claim once more. */
    REPLACED("差替え");

    private final String japanese;

    ClaimState(String japanese) {
        this.japanese = japanese;
    }

    /** The word for staff. */
    public String japanese() {
        return japanese;
    }
}
