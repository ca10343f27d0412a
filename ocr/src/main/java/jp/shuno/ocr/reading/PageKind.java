package jp.shuno.ocr.reading;

/** What a scanned page is. */
public enum PageKind {
    /** 納入済通知書 (form A). */
    PAID_SLIP("A"),
    /** 過誤納金還付請求書 (form B). */
    CLAIM("B"),
    /** 白紙. */
    BLANK("blank"),
    /** Neither: another form, a page that was cut, a picture that cannot be read. */
    UNKNOWN("unknown");

    private final String written;

    PageKind(String written) {
        this.written = written;
    }

    /** As it is written in results: {@code A}, {@code B}, {@code blank}, {@code unknown}. */
    public String written() {
        return written;
    }
}
