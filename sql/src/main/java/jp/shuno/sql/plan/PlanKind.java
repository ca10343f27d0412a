package jp.shuno.sql.plan;

/** What a plan is about. */
public enum PlanKind {
    /** 還付計画: appropriations and refunds are decided. */
    REFUND,
    /** 振込計画: refunds are paid. */
    TRANSFER
}
