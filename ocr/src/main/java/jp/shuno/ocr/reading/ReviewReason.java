package jp.shuno.ocr.reading;

/** 確認理由: why a field waits for a person. */
public enum ReviewReason {
    /** Nothing was made out. */
    NOT_READ("読み取れません"),
    /** Two independent readings differ, or only one came about. */
    READINGS_DIFFER("二通りの読取が一致しません"),
    /** A check digit does not match. */
    CHECK_DIGIT_WRONG("検査数字が合いません"),
    /** The same number stands elsewhere on the form and reads differently, or could not be read there. */
    NOT_CONFIRMED_ON_FORM("帳票の他の記載で裏付けられません"),
    /** The ledger does not have exactly this. */
    NOT_CONFIRMED_BY_LEDGER("台帳と一致しません"),
    /** No value that the field can have. */
    IMPLAUSIBLE("あり得ない値です"),
    /** None is marked. */
    NONE_MARKED("選択がありません"),
    /** More than one is marked. */
    SEVERAL_MARKED("二つ以上選択されています"),
    /** Marked or not: the ink lies between. */
    MARK_DOUBTFUL("記入の有無が紛らわしい"),
    /** A box is neither clearly empty nor clearly filled. */
    BOX_DOUBTFUL("記入の有無が紛らわしい枠があります"),
    /** A character was struck out or written over, or something stands above the boxes. */
    CORRECTED("訂正があります"),
    /** A handwritten character has no clear reading. */
    CHARACTER_DOUBTFUL("判読の確からしさが足りません"),
    /** Fewer characters than the field needs, or a gap between them. */
    INCOMPLETE("桁がそろっていません"),
    /** Written although the choice does not call for it, or missing although it does. */
    NOT_AS_CHOSEN("選択と記入が合いません");

    private final String japanese;

    ReviewReason(String japanese) {
        this.japanese = japanese;
    }

    /** What staff read. */
    public String japanese() {
        return japanese;
    }
}
