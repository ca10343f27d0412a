package jp.shuno.batch.exchange;

import java.util.regex.Pattern;

/**
 * One field of a record as staff see it.
 *
 * @param identifier identifier of the field or name of the column
 * @param label 項目名 in Japanese, the identifier where the format has none
 * @param value what stands there without the blanks that fill it up; empty for nothing
 * @param secrecy who may see the value
 */
public record ListedField(String identifier, String label, String value, Secrecy secrecy) {

    private static final Pattern ACCOUNT = Pattern.compile("(?i).*(account_?(no|number)|yucho_?(symbol|number))");
    private static final Pattern MY_NUMBER = Pattern.compile("(?i).*my_?number");
    private static final int SHOWN = 3;

    /** Who may see a value. */
    public enum Secrecy {
        /** 表示可: anyone who may see the file. */
        OPEN,
        /** 口座番号: the last three digits. */
        ACCOUNT,
        /** 個人番号: nothing of it. */
        MY_NUMBER
    }

    /** A field whose name says whether it holds an account or a My Number; so a new format cannot forget it. */
    public static ListedField of(String identifier, String label, String value) {
        return new ListedField(identifier, label, value, secrecyOf(identifier));
    }

    /** The same field, taken for a My Number whatever its name. */
    public ListedField asMyNumber() {
        return new ListedField(identifier, label, value, Secrecy.MY_NUMBER);
    }

    /** The value as it may be shown to anyone. */
    public String masked() {
        return switch (secrecy) {
            case OPEN -> value;
            case ACCOUNT -> {
                int hidden = value.length() <= SHOWN ? value.length() : value.length() - SHOWN;
                yield "*".repeat(hidden) + value.substring(hidden);
            }
            case MY_NUMBER -> "*".repeat(value.length());
        };
    }

    private static Secrecy secrecyOf(String identifier) {
        if (MY_NUMBER.matcher(identifier).matches()) {
            return Secrecy.MY_NUMBER;
        }
        return ACCOUNT.matcher(identifier).matches() ? Secrecy.ACCOUNT : Secrecy.OPEN;
    }

    @Override
    public String toString() {
        return "ListedField[" + identifier + "=" + masked() + "]";
    }
}
