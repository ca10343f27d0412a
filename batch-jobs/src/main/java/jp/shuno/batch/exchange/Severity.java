package jp.shuno.batch.exchange;

/** What a finding does to its file. */
public enum Severity {
    /** 受入不可: the whole file is unusable. */
    REFUSE,
    /** 注意: reported, the file stays usable. */
    NOTICE
}
