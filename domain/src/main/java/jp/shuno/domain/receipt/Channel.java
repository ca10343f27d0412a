package jp.shuno.domain.receipt;

/** 収納種別: the one way by which a receipt reached the municipality. */
public enum Channel {
    /** 金融機関窓口: paid slip returned by a bank. */
    BANK_COUNTER("金融機関窓口"),
    /** 郵便局. */
    POST_OFFICE("郵便局"),
    /** 窓口収納. */
    WARD_COUNTER("窓口"),
    /** コンビニエンスストア. */
    CONVENIENCE("コンビニ"),
    /** 決済アプリ. */
    APP("決済アプリ"),
    /** クレジットカード. */
    CARD("クレジット"),
    /** Pay-easy (MPN). */
    PAYEASY("ペイジー"),
    /** eL-QR. */
    ELQR("eL-QR"),
    /** 口座振替. */
    DIRECT_DEBIT("口座振替"),
    /** 振込入金. */
    TRANSFER_IN("振込入金"),
    /** 充当. */
    APPROPRIATION("充当"),
    /** 配当・差押取立. */
    DISTRIBUTION("配当・取立"),
    /** その他. */
    OTHER("その他");

    private final String japanese;

    Channel(String japanese) {
        this.japanese = japanese;
    }

    /** The word on reports. */
    public String japanese() {
        return japanese;
    }
}
