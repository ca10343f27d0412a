package jp.shuno.batch.exchange.fixedlength;

/** 属性: what the bytes of a field may be. */
public enum FieldType {
    /** 数字: ASCII digits, right-aligned, filled with zeros. */
    N,
    /** 文字: single-byte characters of JIS X 0201, left-aligned, filled with spaces. */
    C,
    /** ダミー: C, but nothing stands there. */
    DUMMY
}
