package jp.shuno.batch.print;

/** 書体: the faces that letters and forms are set in. */
enum Typeface {
    /** 明朝: running text, and names. */
    MINCHO("fonts-ipaexfont", "ipaexm.ttf"),
    /** ゴシック: headings and printed values. */
    GOTHIC("fonts-ipaexfont", "ipaexg.ttf");

    /** The digits that a machine reads. */
    static final String OCR_B_FILE = "OCRB.otf";

    /** The package that brings {@link #OCR_B_FILE}. */
    static final String OCR_B_PACKAGE = "fonts-ocr-b";

    /** Kanji that only names have, taken from here where the faces lack them; may be missing. */
    static final String RARE_KANJI_FILE = "ipamjm.ttf";

    /** The package that brings {@link #RARE_KANJI_FILE}. */
    static final String RARE_KANJI_PACKAGE = "fonts-ipamj-mincho";

    private final String fontPackage;
    private final String file;

    Typeface(String fontPackage, String file) {
        this.fontPackage = fontPackage;
        this.file = file;
    }

    /** The package of Debian and Ubuntu that brings the face. */
    String fontPackage() {
        return fontPackage;
    }

    /** Name of its file. */
    String file() {
        return file;
    }
}
