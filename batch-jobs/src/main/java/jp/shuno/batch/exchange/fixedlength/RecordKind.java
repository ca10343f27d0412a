package jp.shuno.batch.exchange.fixedlength;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** データ区分: what a record is, by its first byte. */
public enum RecordKind {
    /** ヘッダー・レコード. */
    HEADER('1', "ヘッダー"),
    /** データ・レコード. */
    DATA('2', "データ"),
    /** トレーラ・レコード. */
    TRAILER('8', "トレーラ"),
    /** エンド・レコード. */
    END('9', "エンド");

    private final char code;
    private final String japanese;

    RecordKind(char code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    /** The first byte of such a record. */
    public String code() {
        return String.valueOf(code);
    }

    /** The word for staff. */
    String japanese() {
        return japanese;
    }

    /** The word in listings. */
    String listed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that first byte, null where none has it. */
    static @Nullable RecordKind of(byte first) {
        return switch (first) {
            case '1' -> HEADER;
            case '2' -> DATA;
            case '8' -> TRAILER;
            case '9' -> END;
            default -> null;
        };
    }
}
