package jp.shuno.domain.receivingaccount;

/** 突合結果: whether an account is the claimant's. */
public enum MatchResult {
    /** 一致. */
    MATCH("一致"),
    /** 近似: what the writings of one name commonly differ in; staff decide. */
    NEAR_MATCH("表記ゆれ"),
    /** 名義不一致. */
    MISMATCH_NAME("名義不一致"),
    /** 本人不一致: the My Number of the claim is not the claimant's. */
    MISMATCH_PERSON("本人不一致");

    private final String japanese;

    MatchResult(String japanese) {
        this.japanese = japanese;
    }

    /** The word for staff. */
    public String japanese() {
        return japanese;
    }
}
