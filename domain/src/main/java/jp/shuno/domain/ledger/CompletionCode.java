package jp.shuno.domain.ledger;

import jp.shuno.domain.money.Yen;

/** R-009 完納区分: what of a term is still open, in one of five words. */
public enum CompletionCode {
    /** 本料未納. */
    PRINCIPAL_OPEN("本料未納"),
    /** 本料完納、督促手数料・延滞金未納. */
    FEE_AND_LATE_CHARGE_OPEN("督促手数料・延滞金未納"),
    /** 延滞金のみ未納. */
    LATE_CHARGE_OPEN("延滞金未納"),
    /** 督促手数料のみ未納. */
    DEMAND_FEE_OPEN("督促手数料未納"),
    /** 完納; also where nothing is assessed. */
    COMPLETE("完納");

    private final String japanese;

    CompletionCode(String japanese) {
        this.japanese = japanese;
    }

    /** The word on reports. */
    public String japanese() {
        return japanese;
    }

    /**
     * The code that follows from what is unpaid.
     *
     * @param principal unpaid 本料
     * @param demandFee unpaid 督促手数料
     * @param lateCharge unpaid 確定延滞金
     */
    public static CompletionCode of(Yen principal, Yen demandFee, Yen lateCharge) {
        if (!principal.isZero()) {
            return PRINCIPAL_OPEN;
        }
        if (demandFee.isZero()) {
            return lateCharge.isZero() ? COMPLETE : LATE_CHARGE_OPEN;
        }
        return lateCharge.isZero() ? DEMAND_FEE_OPEN : FEE_AND_LATE_CHARGE_OPEN;
    }
}
