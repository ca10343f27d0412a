package jp.shuno.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifiers made from content, never from sequences or clocks, so that the same input gives the same identifiers on
 * every database and after every crash.
 */
public final class ContentId {

    private static final String SEPARATOR = "|";

    private ContentId() {}

    /**
     * A letter and the first hexadecimal digits of the SHA-256 over the parts, joined by {@code |}.
     *
     * @param prefix a letter, so that a spreadsheet leaves the identifier alone
     * @param digits hexadecimal digits to keep, 1 to 64
     * @param parts what the identifier stands for
     */
    public static String of(char prefix, int digits, String... parts) {
        byte[] content = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        return prefix + HexFormat.of().formatHex(sha256().digest(content)).substring(0, digits);
    }

    /** A fresh SHA-256, which every Java platform has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
