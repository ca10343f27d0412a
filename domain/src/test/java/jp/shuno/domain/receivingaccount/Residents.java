package jp.shuno.domain.receivingaccount;

import jp.shuno.domain.party.Addressee;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.party.Residency;
import org.jspecify.annotations.Nullable;

/** Invented residents with the names under which they are registered. */
final class Residents {

    private static final Residency UNTOLD = new Residency(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private Residents() {}

    static Addressee foreign(
            AddresseeNumber number, String name, String kana, @Nullable String alias, @Nullable String aliasKana) {
        return new Addressee(
                number.value(),
                null,
                null,
                name,
                kana,
                alias,
                aliasKana,
                null,
                null,
                "FOREIGN",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                UNTOLD);
    }
}
