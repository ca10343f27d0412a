package jp.shuno.domain.refund;

/** 請求者の区分: by what right somebody claims a refund. */
public enum ClaimantRole {
    /** 納付義務者. */
    OBLIGOR("納付義務者"),
    /** 相続人代表者. */
    HEIR("相続人代表者"),
    /** 代理人. */
    AGENT("代理人");

    private final String japanese;

    ClaimantRole(String japanese) {
        this.japanese = japanese;
    }

    /** The word for staff. */
    public String japanese() {
        return japanese;
    }
}
