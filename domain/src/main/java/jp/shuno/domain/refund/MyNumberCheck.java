package jp.shuno.domain.refund;

/** R-098 個人番号の確認: what became of the My Number on a claim form. The number itself never comes here. */
public enum MyNumberCheck {
    /** Twelve digits with the right check digit, accepted. */
    VALID,
    /** The form has none. */
    MISSING,
    /** Not twelve digits, or the check digit is wrong, or staff rejected it. */
    WRONG
}
