package jp.shuno.ocr.reading;

/** When two names are the same: blanks do not count, everything else does. */
final class Spelling {

    private Spelling() {}

    static boolean same(String one, String other) {
        return squeezed(one).equals(squeezed(other));
    }

    static String squeezed(String name) {
        return name.replaceAll("[\\s　]", "");
    }
}
