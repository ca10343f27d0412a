package jp.shuno.ocr.reading;

/**
 * 切抜き: the part of a page that staff look at beside a value.
 *
 * @param png the picture as PNG, grey; not copied. Empty where the page gave none
 */
public record CutOut(byte[] png) {

    /** No picture. */
    public static final CutOut NONE = new CutOut(new byte[0]);

    /** It may show a My Number. */
    @Override
    public String toString() {
        return "CutOut[" + png.length + " bytes]";
    }
}
