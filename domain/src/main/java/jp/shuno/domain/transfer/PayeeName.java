package jp.shuno.domain.transfer;

import jp.shuno.domain.bank.BankKana;
import jp.shuno.domain.bank.BankKanaClass;

/**
 * R-151 受取人名: a holder's name as the bank file carries it, or why the file cannot carry it. Nothing is replaced by
 * guess, and nothing is cut unless asked for. Prints no name.
 */
public sealed interface PayeeName {

    /** Bytes of the field. */
    int MAX_BYTES = 30;

    /** A name that the file can carry. */
    sealed interface Written extends PayeeName {

        /** 受取人名, half-width characters. */
        String text();
    }

    /**
     * The name fits as a whole.
     *
     * @param text half-width characters
     */
    record Whole(String text) implements Written {
        @Override
        public String toString() {
            return "Whole[" + text.length() + " bytes]";
        }
    }

    /**
     * The name was cut, as was asked for.
     *
     * @param text what is left, half-width characters
     * @param bytesBefore bytes of the whole name, more than {@link #MAX_BYTES}
     */
    record Cut(String text, int bytesBefore) implements Written {
        @Override
        public String toString() {
            return "Cut[" + text.length() + " of " + bytesBefore + " bytes]";
        }
    }

    /** The name has more bytes than the field, and nobody asked for a cut. */
    record TooLong(int bytes) implements PayeeName {}

    /**
     * A character has no certain reading in the field.
     *
     * @param position the character in the given name, from 1
     * @param reason why it cannot stand there
     */
    record NotWritable(int position, BankKana.Reason reason) implements PayeeName {}

    /** There is no name, or one of blanks only. */
    record Missing() implements PayeeName {}

    /**
     * The name for the file.
     *
     * @param holderKana 口座名義人カナ, of any width
     * @param mayCut whether a longer name is cut; a cut never separates a kana from its mark
     */
    static PayeeName of(String holderKana, boolean mayCut) {
        return switch (BankKana.normalise(holderKana, BankKanaClass.PARTY_NAME)) {
            case BankKana.Refused refused -> new NotWritable(refused.position(), refused.reason());
            case BankKana.Normalised name when name.text().isEmpty() -> new Missing();
            case BankKana.Normalised name when name.bytes() <= MAX_BYTES -> new Whole(name.text());
            case BankKana.Normalised name
            when mayCut -> new Cut(name.truncate(MAX_BYTES).text(), name.bytes());
            case BankKana.Normalised name -> new TooLong(name.bytes());
        };
    }
}
