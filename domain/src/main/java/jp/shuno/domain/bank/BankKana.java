package jp.shuno.domain.bank;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 半角カナ: a name as a bank file takes it. Converts what has one certain reading and refuses the rest; kanji are never
 * guessed.
 *
 * <p>Full-width letters, digits and symbols become half-width, hiragana and katakana half-width kana, small kana large,
 * every long mark and dash a hyphen, voiced kana two characters, archaic ヰ and ヱ ｲ and ｴ, the middle dot and runs of
 * spaces one space, letters capital.
 *
 * <p>Source: 全銀協「使用可能文字」(付録1).
 */
public final class BankKana {

    private static final String LARGE = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private static final String LARGE_HALF = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
    private static final String SMALL = "ァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮヰヱ";
    private static final String SMALL_HALF = "ｱｲｳｴｵﾂﾔﾕﾖﾜｶｹｱｲｳｴｵﾂﾔﾕﾖｲｴ";
    private static final String VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ";
    private static final String VOICED_BASE = "ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎｳ";
    private static final String HALF_VOICED = "パピプペポ";
    private static final String HALF_VOICED_BASE = "ﾊﾋﾌﾍﾎ";
    private static final String HYPHENS = "ーｰ‐‑–—―−─-－";
    private static final String SPACES = " \u3000・･";
    private static final int NONE = -1;
    private static final char VOICED_MARK = 'ﾞ';
    private static final char HALF_VOICED_MARK = 'ﾟ';
    private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';
    private static final int FULL_WIDTH_TO_ASCII = '！' - '!';
    private static final Map<Integer, String> TABLE = table();

    private BankKana() {}

    /** What became of a text. */
    public sealed interface Result permits Normalised, Refused {}

    /**
     * A text that the field takes.
     *
     * @param text half-width characters
     * @param bytes its length in a bank file, one byte per character
     */
    public record Normalised(String text, int bytes) implements Result {

        private Normalised(String text) {
            this(text, text.length());
        }

        /**
         * The text cut to that many bytes, never between a kana and its mark; shorter by one byte then. It was cut when
         * it has fewer bytes than before.
         */
        public Normalised truncate(int maxBytes) {
            if (bytes <= maxBytes) {
                return this;
            }
            char firstLost = text.charAt(maxBytes);
            boolean splits = firstLost == VOICED_MARK || firstLost == HALF_VOICED_MARK;
            return new Normalised(text.substring(0, Math.max(0, splits ? maxBytes - 1 : maxBytes))
                    .stripTrailing());
        }
    }

    /**
     * A text that the field does not take.
     *
     * @param position the character in the given text, from 1
     * @param character that character as given
     * @param reason why it cannot stand there
     */
    public record Refused(int position, String character, Reason reason) implements Result {}

    /** Why a character cannot stand in a field. */
    public enum Reason {
        /** The field takes no such character, and it has no certain reading. */
        NOT_PERMITTED("使用できない文字です"),
        /** A voiced or half-voiced mark behind a kana that cannot have it. */
        ORPHAN_MARK("濁点・半濁点の付かない文字に付いています"),
        /** ヲ in a field that does not take it. */
        WO("ヲは使用できません");

        private final String japanese;

        Reason(String japanese) {
            this.japanese = japanese;
        }

        /** The words for staff. */
        public String japanese() {
            return japanese;
        }
    }

    /**
     * The text as the field takes it, or the first character that it does not take.
     *
     * @param text kana, letters, digits and symbols of any width
     * @param fieldClass the characters that the field takes
     */
    public static Result normalise(String text, BankKanaClass fieldClass) {
        StringBuilder normalised = new StringBuilder(text.length());
        int[] characters = text.codePoints().toArray();
        int space = NONE;
        for (int i = 0; i < characters.length; i++) {
            String reading = TABLE.getOrDefault(fold(characters[i]), "");
            if (reading.equals(" ")) {
                space = normalised.isEmpty() || space != NONE ? space : i;
                continue;
            }
            if (space != NONE && !fieldClass.permits(' ')) {
                return new Refused(space + 1, Character.toString(characters[space]), Reason.NOT_PERMITTED);
            }
            normalised.append(space == NONE ? "" : " ");
            space = NONE;
            Reason reason = append(normalised, reading, fieldClass);
            if (reason != null) {
                return new Refused(i + 1, Character.toString(characters[i]), reason);
            }
        }
        return new Normalised(normalised.toString());
    }

    /**
     * The text in the same characters where they have a certain reading, every other one left as it is in capitals and
     * every blank a space. Takes any text; for comparison only, never for a bank file.
     *
     * @param text anything, kanji and symbols included
     */
    public static String readable(String text) {
        String plain = text.replace('゛', VOICED_MARK).replace('゜', HALF_VOICED_MARK);
        StringBuilder readable = new StringBuilder(text.length());
        Normalizer.normalize(plain, Normalizer.Form.NFKD).codePoints().forEach(character -> {
            String reading = TABLE.get(fold(character));
            readable.append(reading == null ? other(character) : reading);
        });
        return readable.toString().toUpperCase(Locale.ROOT);
    }

    private static String other(int character) {
        return Character.isWhitespace(character) ? " " : Character.toString(character);
    }

    private static @Nullable Reason append(StringBuilder target, String reading, BankKanaClass fieldClass) {
        if (reading.isEmpty()) {
            return Reason.NOT_PERMITTED;
        }
        char first = reading.charAt(0);
        if (first == 'ｦ' && !fieldClass.permits(first)) {
            return Reason.WO;
        }
        if (isMark(first) && !takesMark(target, first)) {
            return Reason.ORPHAN_MARK;
        }
        if (!fieldClass.permits(first)) {
            return Reason.NOT_PERMITTED;
        }
        target.append(reading);
        return null;
    }

    /** Full-width ASCII and hiragana to what the table holds. */
    private static int fold(int character) {
        if (character >= '！' && character <= '～') {
            return character - FULL_WIDTH_TO_ASCII;
        }
        boolean hiragana = character >= 'ぁ' && character <= 'ゖ';
        return hiragana ? character + HIRAGANA_TO_KATAKANA : character;
    }

    private static boolean isMark(char character) {
        return character == VOICED_MARK || character == HALF_VOICED_MARK;
    }

    private static boolean takesMark(CharSequence target, char mark) {
        if (target.isEmpty()) {
            return false;
        }
        String bases = mark == VOICED_MARK ? VOICED_BASE : HALF_VOICED_BASE;
        return bases.indexOf(target.charAt(target.length() - 1)) >= 0;
    }

    private static Map<Integer, String> table() {
        Map<Integer, String> readings = new HashMap<>();
        for (char ascii = '!'; ascii <= '~'; ascii++) {
            readings.put((int) ascii, String.valueOf(Character.toUpperCase(ascii)));
        }
        put(readings, LARGE, LARGE_HALF, "");
        put(readings, LARGE_HALF, LARGE_HALF, "");
        put(readings, SMALL, SMALL_HALF, "");
        put(readings, VOICED, VOICED_BASE, String.valueOf(VOICED_MARK));
        put(readings, HALF_VOICED, HALF_VOICED_BASE, String.valueOf(HALF_VOICED_MARK));
        put(readings, HYPHENS, "-".repeat(HYPHENS.length()), "");
        put(readings, SPACES, " ".repeat(SPACES.length()), "");
        put(readings, "ﾞ゛\u3099", "ﾞﾞﾞ", "");
        put(readings, "ﾟ゜\u309A", "ﾟﾟﾟ", "");
        put(readings, "｢｣「」¥￥", "｢｣｢｣\\\\", "");
        return Map.copyOf(readings);
    }

    private static void put(Map<Integer, String> readings, String from, String to, String mark) {
        for (int i = 0; i < from.length(); i++) {
            readings.put((int) from.charAt(i), to.charAt(i) + mark);
        }
    }
}
