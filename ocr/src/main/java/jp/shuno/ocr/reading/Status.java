package jp.shuno.ocr.reading;

/** Whether a value may be used without a person having looked at it. */
public enum Status {
    /** 自動採用. */
    ACCEPT,
    /** 確認. */
    REVIEW
}
