package jp.shuno.ocr.engine;

/** A language model of the engine. Two of them read the same digits independently of each other. */
public enum Language {
    /** Digits and Latin letters. */
    ENGLISH("eng", "tesseract-ocr-eng"),
    /** Japanese. */
    JAPANESE("jpn", "tesseract-ocr-jpn");

    private final String code;
    private final String debianPackage;

    Language(String code, String debianPackage) {
        this.code = code;
        this.debianPackage = debianPackage;
    }

    String code() {
        return code;
    }

    String debianPackage() {
        return debianPackage;
    }
}
