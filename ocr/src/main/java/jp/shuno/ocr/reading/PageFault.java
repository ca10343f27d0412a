package jp.shuno.ocr.reading;

/** 読取不能の理由: why a page, or a whole file, cannot be used. */
public enum PageFault {
    /** The file has no content. */
    EMPTY_FILE("空のファイルです"),
    /** Not a picture of a kind that is read here, or its content contradicts its kind. */
    UNKNOWN_FORMAT("PNG、JPEG、TIFF、PDF のいずれでもありません"),
    /** Begins well and cannot be read to its end. */
    DAMAGED("ファイルが壊れています"),
    /** More pages or bytes than a batch may have. */
    TOO_MUCH("ファイルの大きさまたはページ数が上限を超えています"),
    /** More pixels than a page of a form has. */
    TOO_LARGE("画像の縦横が上限を超えています"),
    /** Scanned too coarsely or too finely. */
    WRONG_RESOLUTION("解像度が 300 dpi ではありません"),
    /** 白紙. */
    BLANK_PAGE("白紙です"),
    /** No registration marks of a form. */
    NO_FORM("位置合わせ標が見つかりません"),
    /** A form, and none of ours. */
    WRONG_FORM("対象外の様式です"),
    /** Part of the sheet is missing. */
    CUT_OFF("用紙の途中で切れています"),
    /** The reader did not come to an end in time. */
    TOO_SLOW("時間内に読み終わりませんでした"),
    /** The reader broke down over this page. */
    READER_DIED("読取が異常終了しました");

    private final String japanese;

    PageFault(String japanese) {
        this.japanese = japanese;
    }

    /** What staff read. */
    public String japanese() {
        return japanese;
    }
}
