package jp.shuno.sql.plan;

/** What became of a plan. Every state but the first is final. */
public enum PlanState {
    /** 承認待ち. */
    OPEN("承認待ち"),
    /** 承認済み. */
    APPROVED("承認済み"),
    /** 却下. */
    REJECTED("却下"),
    /** 取下げ: the ledger moved underneath, another plan was made. */
    WITHDRAWN("取下げ"),
    /** 失効: nobody approved it in time. */
    LAPSED("失効");

    private final String japanese;

    PlanState(String japanese) {
        this.japanese = japanese;
    }

    /** The word for staff. */
    public String japanese() {
        return japanese;
    }
}
