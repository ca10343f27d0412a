package jp.shuno.domain.arrival;

/** 到着周期: when a file of some kind is expected. */
public enum Rhythm {
    /** 毎日: every calendar day. */
    DAILY("毎日"),
    /** 銀行営業日: every bank business day. */
    BANK_DAY("銀行営業日"),
    /** 引落後: after each debit that was requested of a bank. */
    AFTER_DEBIT("引落後");

    private final String japanese;

    Rhythm(String japanese) {
        this.japanese = japanese;
    }

    /** The word on pages for staff. */
    public String japanese() {
        return japanese;
    }
}
