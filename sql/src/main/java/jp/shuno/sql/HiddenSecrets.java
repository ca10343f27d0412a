package jp.shuno.sql;

import java.util.regex.Pattern;

/** Hides passwords in text that may repeat a JDBC URL: drivers, pools and migrations do in their exceptions. */
public final class HiddenSecrets {

    private static final String HIDDEN = "$1***";

    /** {@code ?password=…}, {@code ;PASSWORD=…}, {@code (WALLET_PASSWORD=…)}; up to what surely ends it. */
    private static final Pattern NAMED = Pattern.compile("(?i)([\\w.]*(?:password|passwd|pwd)=)[^&\\s]+");

    /** {@code jdbc:oracle:thin:user/…@host}; the last @ counts, because a password may hold one. */
    private static final Pattern ORACLE_LOGIN = Pattern.compile("(?i)(jdbc:oracle:\\w+:[^\\s/@]*/)\\S*(?=@)");

    /** {@code //user:…@host}. */
    private static final Pattern AUTHORITY = Pattern.compile("(//[^\\s/:@]+:)\\S*(?=@)");

    private HiddenSecrets() {}

    /** The text with stars in place of passwords. */
    public static String in(String text) {
        String hidden = NAMED.matcher(text).replaceAll(HIDDEN);
        hidden = ORACLE_LOGIN.matcher(hidden).replaceAll(HIDDEN);
        return AUTHORITY.matcher(hidden).replaceAll(HIDDEN);
    }
}
