package jp.shuno.ocr.reading;

import java.util.Locale;

/** 裏付け: what speaks for a value. Which of it a field needs stands in the acceptance table. */
public enum Evidence {
    /** Two readings that know nothing of each other agree. */
    READINGS,
    /** The check digit of the line, or of the number itself, matches. */
    CHECK_DIGIT,
    /** A number within a line has a check digit of its own, and it matches. */
    OWN_CHECK_DIGIT,
    /** The bar code says the same. */
    BAR_CODE,
    /** The same stands elsewhere on the form. */
    ON_FORM,
    /** The amounts of the form add up. */
    SUM,
    /** As many shapes of the height of a digit stand there as digits were read, or all readings agree. */
    GLYPHS,
    /** A value that the field can have. */
    PLAUSIBLE,
    /** The ledger has exactly this under the number of the form. */
    LEDGER,
    /** The list of banks has exactly this. */
    BANK_LIST,
    /** Ink is clearly there or clearly not. */
    CLEAR,
    /** At least one is marked. */
    MARKED,
    /** No more than one is marked. */
    ONE,
    /** As many characters as the field needs. */
    COMPLETE,
    /** Nothing was struck out, written over or written above. */
    UNTOUCHED,
    /** Every handwritten character has one clear reading. */
    SURE,
    /** Filled or blank as the choice asks for. */
    AS_CHOSEN;

    /** As it stands in the acceptance table: {@code check-digit}. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
