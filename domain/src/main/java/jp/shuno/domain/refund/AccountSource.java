package jp.shuno.domain.refund;

/** 還付先口座の区分: where the account comes from to which a refund is paid. */
public enum AccountSource {
    /** 公金受取口座: registered with the state, learned by an inquiry for this claim. */
    PUBLIC_FUND("公金受取口座"),
    /** 口座振替口座: the account from which premiums are debited. */
    DEBIT("口座振替口座"),
    /** 請求書の口座: the account that the claimant wrote on the form. */
    OTHER("請求書に記入された口座");

    private final String japanese;

    AccountSource(String japanese) {
        this.japanese = japanese;
    }

    /** The word for staff. */
    public String japanese() {
        return japanese;
    }
}
