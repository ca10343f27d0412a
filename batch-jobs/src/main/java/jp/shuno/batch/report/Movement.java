package jp.shuno.batch.report;

/** 区分: why yen of an item changed. */
public enum Movement {
    /** 収入: cash that came in. */
    INCOME("収入"),
    /** 振替: yen that went from one item to another without cash. */
    TRANSFER("振替"),
    /** 取消: what an earlier posting had done is undone. */
    REVERSAL("取消");

    private final String japanese;

    Movement(String japanese) {
        this.japanese = japanese;
    }

    /** The word on reports. */
    public String japanese() {
        return japanese;
    }
}
