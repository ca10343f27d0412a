package jp.shuno.sql.party;

import org.jspecify.annotations.Nullable;

/**
 * 送付先. Prints nothing of it.
 *
 * @param name 送付先氏名
 * @param postalCode 送付先郵便番号
 * @param address 送付先住所
 */
public record MailingAddress(
        @Nullable String name,
        @Nullable String postalCode,
        @Nullable String address) {

    /** The address of three columns, null where all are empty. */
    public static @Nullable MailingAddress of(
            @Nullable String name, @Nullable String postalCode, @Nullable String address) {
        return name == null && postalCode == null && address == null
                ? null
                : new MailingAddress(name, postalCode, address);
    }

    @Override
    public String toString() {
        return "MailingAddress[…]";
    }
}
