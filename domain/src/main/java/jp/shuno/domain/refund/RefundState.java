package jp.shuno.domain.refund;

import java.util.Set;

/** R-100 還付の状態: how far a refund has come, and where it may go from there. */
public enum RefundState {
    /** 過誤納を検出. */
    DETECTED("検出"),
    /** 還付予定: it stands on a refund plan that nobody has approved yet. */
    PLANNED("還付予定"),
    /** 還付決定. */
    DECIDED("還付決定"),
    /** 通知済み. */
    NOTIFIED("通知済み"),
    /** 請求済み: a claim was received; whether it is complete, the claim itself says. */
    CLAIMED("請求済み"),
    /** 支払承認. */
    APPROVED_FOR_PAYMENT("支払承認"),
    /** 振込依頼済み: it stands in a file for the bank. */
    TRANSFER_REQUESTED("振込依頼済み"),
    /** 支払済み. */
    PAID("支払済み"),
    /** 振込不能: the money came back. */
    RETURNED("振込不能"),
    /** 取消し: there is nothing to refund any more. */
    CANCELLED("取消し"),
    /** 時効完成: nobody claimed it in time. */
    PRESCRIBED("時効完成");

    private final String japanese;

    RefundState(String japanese) {
        this.japanese = japanese;
    }

    /** The word for staff. */
    public String japanese() {
        return japanese;
    }

    /**
     * The states to which a refund may go from this one.
     *
     * <p>A plan that is made anew lets its refunds fall back, and so does an account that changes after the approval.
     * Where no claim is needed a notified refund is approved without one. What came back goes back to its claim, or,
     * where there was none, to the notice, so that an account can be named; its first claim was in time, so
     * that only what was never claimed can be prescribed.
     */
    public Set<RefundState> next() {
        return switch (this) {
            case DETECTED -> Set.of(PLANNED, CANCELLED, PRESCRIBED);
            case PLANNED -> Set.of(DETECTED, DECIDED, CANCELLED, PRESCRIBED);
            case DECIDED -> Set.of(NOTIFIED, CANCELLED, PRESCRIBED);
            case NOTIFIED -> Set.of(CLAIMED, APPROVED_FOR_PAYMENT, CANCELLED, PRESCRIBED);
            case CLAIMED -> Set.of(APPROVED_FOR_PAYMENT, CANCELLED);
            case APPROVED_FOR_PAYMENT -> Set.of(TRANSFER_REQUESTED, NOTIFIED, CLAIMED, CANCELLED);
            case TRANSFER_REQUESTED -> Set.of(PAID, RETURNED);
            case PAID -> Set.of(RETURNED);
            case RETURNED -> Set.of(NOTIFIED, CLAIMED, CANCELLED);
            case CANCELLED, PRESCRIBED -> Set.of();
        };
    }

    /** Whether a refund may go there from here. */
    public boolean mayBecome(RefundState state) {
        return next().contains(state);
    }

    /** Whether only two persons together may bring a refund here. */
    public boolean needsSecondPerson() {
        return this == DECIDED || this == APPROVED_FOR_PAYMENT;
    }

    /** whether a claim may refer to it: the obligor was told of it, and no money is on its way or gone. */
    public boolean isClaimable() {
        return switch (this) {
            case NOTIFIED, CLAIMED, RETURNED -> true;
            case DETECTED, PLANNED, DECIDED, APPROVED_FOR_PAYMENT, TRANSFER_REQUESTED, PAID, CANCELLED, PRESCRIBED ->
                false;
        };
    }

    /** Whether nothing more can happen to it. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
