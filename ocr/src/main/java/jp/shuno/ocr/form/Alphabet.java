package jp.shuno.ocr.form;

/** 文字種: the characters that may stand in a zone. */
public enum Alphabet {
    /** Digits. */
    DIGITS("0123456789"),
    /** Digits in groups with blanks between. */
    DIGIT_GROUPS("0123456789 "),
    /** Digits and hyphens of a telephone number. */
    PHONE("0123456789-"),
    /** Yen with sign and separators, {@code ¥34,500}. */
    YEN("¥,0123456789"),
    /** {@code 令和8年度}. */
    FISCAL_YEAR("令和元年度0123456789"),
    /** {@code 第3期}. */
    TERM("第期0123456789"),
    /** {@code 令和8年度 第3期}. */
    LEVY_PERIOD("令和元年度第期 0123456789"),
    /** {@code 令和8年8月31日}. */
    DATE("令和元年月日0123456789"),
    /** Year, month and day in a bank's stamp. */
    STAMPED_DATE("0123456789.- "),
    /** Full-width katakana with the long vowel mark. */
    KATAKANA(katakana()),
    /** Whatever a name is written with; no character is excluded. */
    NAME(""),
    /** Marked or not. */
    MARK("01");

    private final String characters;

    Alphabet(String characters) {
        this.characters = characters;
    }

    private static String katakana() {
        StringBuilder all = new StringBuilder();
        for (char kana = 'ァ'; kana <= 'ヴ'; kana++) {
            // Kana that today's spelling of names has no use for.
            if (kana != 'ヰ' && kana != 'ヱ' && kana != 'ヮ') {
                all.append(kana);
            }
        }
        return all.append('ー').toString();
    }

    /** The characters one after the other; empty where none is excluded. */
    public String characters() {
        return characters;
    }

    /** Whether every character of the text may stand there. */
    public boolean spells(String text) {
        return characters.isEmpty() || text.codePoints().allMatch(c -> characters.indexOf(c) >= 0);
    }
}
