package jp.shuno.sql.party;

import org.jspecify.annotations.Nullable;

/**
 * 相続人.
 *
 * @param addresseeNo whose number it is
 * @param relationship 相続人続柄
 */
public record Heir(@Nullable String addresseeNo, @Nullable String relationship) {

    /** The heir of two columns, null where both are empty. */
    public static @Nullable Heir of(@Nullable String addresseeNo, @Nullable String relationship) {
        return addresseeNo == null && relationship == null ? null : new Heir(addresseeNo, relationship);
    }
}
