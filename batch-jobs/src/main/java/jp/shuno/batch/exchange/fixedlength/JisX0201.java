package jp.shuno.batch.exchange.fixedlength;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * JIS X 0201: one byte per character, ASCII and half-width katakana, as far as bank files carry it. Byte 5C is read as
 * a backslash, as Windows-31J does. A byte that would begin a double-byte character is no character here.
 */
public final class JisX0201 {

    /** The charset whose single bytes these are. */
    public static final Charset CHARSET = Charset.forName("windows-31j");

    private static final int SPACE = 0x20;
    private static final int TILDE = 0x7E;
    private static final int FIRST_KANA = 0xA1;
    private static final int LAST_KANA = 0xDF;
    private static final char FIRST_KANA_CHARACTER = '\uFF61';
    private static final char LAST_KANA_CHARACTER = '\uFF9F';
    private static final int KANA_SHIFT = FIRST_KANA_CHARACTER - FIRST_KANA;

    private JisX0201() {}

    /** Whether the byte is a printable character or a space. */
    public static boolean isCharacter(byte value) {
        int code = value & 0xFF;
        return code >= SPACE && code <= TILDE || code >= FIRST_KANA && code <= LAST_KANA;
    }

    /** The characters of bytes that are all {@linkplain #isCharacter(byte) characters}. */
    static String decode(byte[] bytes, int from, int length) {
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            int code = bytes[from + i] & 0xFF;
            text[i] = (char) (code >= FIRST_KANA ? code + KANA_SHIFT : code);
        }
        return new String(text);
    }

    /** The characters of any bytes, a question mark for each that is none. */
    static String readable(byte[] bytes, int from, int length) {
        byte[] shown = Arrays.copyOfRange(bytes, from, from + length);
        for (int i = 0; i < length; i++) {
            shown[i] = isCharacter(shown[i]) ? shown[i] : (byte) '?';
        }
        return decode(shown, 0, length);
    }

    /**
     * The byte of a character.
     *
     * @throws IllegalArgumentException when it has none
     */
    static byte encode(char character) {
        if (character >= SPACE && character <= TILDE) {
            return (byte) character;
        }
        if (character >= FIRST_KANA_CHARACTER && character <= LAST_KANA_CHARACTER) {
            return (byte) (character - KANA_SHIFT);
        }
        throw new IllegalArgumentException("no character of JIS X 0201: U+%04X".formatted((int) character));
    }

    /** What a byte is that should not be there, in words for staff. */
    static String describe(byte value) {
        int code = value & 0xFF;
        if (code == '\r' || code == '\n') {
            return "改行";
        }
        if (code < SPACE || code == TILDE + 1) {
            return "制御文字(%02X)".formatted(code);
        }
        if (code == SPACE) {
            return "空白";
        }
        if (code <= TILDE) {
            return Character.isLetter(code) ? "英字" : "数字以外の記号";
        }
        if (code >= FIRST_KANA && code <= LAST_KANA) {
            return "カナ";
        }
        boolean lead = code > 0x80 && code < 0xA0 || code > LAST_KANA && code < 0xFD;
        return lead ? "全角文字の1バイト目(%02X)".formatted(code) : "JIS X 0201 にないバイト(%02X)".formatted(code);
    }

    /** Whether there are kana of three bytes each among the bytes, as UTF-8 has them. */
    static boolean looksLikeUtf8(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            int second = bytes[i + 1] & 0xFF;
            boolean fullWidth = lead == 0xE3 && second >= 0x80 && second <= 0x83;
            boolean halfWidth = lead == 0xEF && second >= 0xBC && second <= 0xBE;
            if ((fullWidth || halfWidth) && (bytes[i + 2] & 0xC0) == 0x80) {
                return true;
            }
        }
        return false;
    }
}
