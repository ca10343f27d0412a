package jp.shuno.batch.report;

import java.text.Normalizer;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * 五十音順: the order in which staff look for a name. Half and full width, hiragana and katakana, large and small kana
 * are the same letter, voiced kana stand beside the plain ones, and a long vowel counts as the vowel. Where all that is
 * equal, the spelling decides, so that the order never depends on where a name came from. Names without kana come last.
 */
final class KanaOrder {

    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";
    private static final String[] COLUMNS = {"アカサタナハマヤラワ", "イキシチニヒミリヰ", "ウクスツヌフムユル", "エケセテネヘメレヱ", "オコソトノホモヨロヲ"};
    private static final String VOWELS = "アイウエオ";
    private static final char LONG_VOWEL = 'ー';
    private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';

    /** Compares names in kana, the family name first, so that one family name stands in one place. */
    static final Comparator<@Nullable String> BY_KANA =
            Comparator.nullsLast(Comparator.comparing((String kana) -> letters(familyName(kana)))
                    .thenComparing(KanaOrder::familyName)
                    .thenComparing(KanaOrder::letters)
                    .thenComparing(Comparator.naturalOrder()));

    private KanaOrder() {}

    /** The name as bare letters, {@code メーガン} and {@code めえかん} alike. */
    static String letters(String kana) {
        String decomposed = Normalizer.normalize(Normalizer.normalize(kana, Normalizer.Form.NFKC), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == LONG_VOWEL) {
                appendVowel(letters);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                letters.append(large(katakana(c)));
            }
        }
        return letters.toString();
    }

    /** What stands before the first blank, in one width and one kind of kana. */
    private static String familyName(String kana) {
        String normal = Normalizer.normalize(kana, Normalizer.Form.NFKC).strip();
        int blank = normal.indexOf(' ');
        return (blank < 0 ? normal : normal.substring(0, blank))
                .chars()
                .collect(StringBuilder::new, (name, c) -> name.append(katakana((char) c)), StringBuilder::append)
                .toString();
    }

    private static char katakana(char c) {
        return c >= 'ぁ' && c <= 'ゖ' ? (char) (c + HIRAGANA_TO_KATAKANA) : c;
    }

    private static char large(char c) {
        int small = SMALL.indexOf(c);
        return small < 0 ? c : LARGE.charAt(small);
    }

    private static void appendVowel(StringBuilder letters) {
        if (letters.isEmpty()) {
            return;
        }
        char last = letters.charAt(letters.length() - 1);
        for (int column = 0; column < COLUMNS.length; column++) {
            if (COLUMNS[column].indexOf(last) >= 0) {
                letters.append(VOWELS.charAt(column));
                return;
            }
        }
    }
}
