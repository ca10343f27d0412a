package jp.shuno.batch.print;

/**
 * A letter cannot be printed as it is: a text finds no room, or a character is in no font. Names the letter and the
 * place, never the text.
 */
public final class UnprintableLetterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String letter;
    private final String place;

    private UnprintableLetterException(String letter, String place, String reason) {
        super(letter + ", " + place + ": " + reason);
        this.letter = letter;
        this.place = place;
    }

    static UnprintableLetterException noRoom(String letter, String place) {
        return new UnprintableLetterException(letter, place, "the text does not fit, even in the smallest print");
    }

    static UnprintableLetterException noCharacter(String letter, String place, int character, boolean rareKanji) {
        String advice = rareKanji ? "" : ": install the package " + Typeface.RARE_KANJI_PACKAGE;
        return new UnprintableLetterException(
                letter, place, String.format("no font has the character U+%04X", character) + advice);
    }

    static UnprintableLetterException notOfTheForm(String letter, String place) {
        return new UnprintableLetterException(letter, place, "the form does not allow these characters here");
    }

    /** Which letter, {@code 通知書 R0000000017}. */
    public String letter() {
        return letter;
    }

    /** Which place on it. */
    public String place() {
        return place;
    }
}
