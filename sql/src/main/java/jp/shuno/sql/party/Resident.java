package jp.shuno.sql.party;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.receivingaccount.Claimant;
import org.jspecify.annotations.Nullable;

/**
 * A person or body as letters and claims need it. Prints its number only.
 *
 * @param addresseeNo 宛名番号
 * @param name 氏名
 * @param kana 氏名カナ
 * @param alias 通称, null for none
 * @param aliasKana 通称カナ, null for none
 * @param birthDate null for a body
 * @param postalCode null where not known
 * @param address null where not known
 * @param mailingName 送付先氏名, null where letters go to the person
 * @param mailingPostalCode null where letters go to the address
 * @param mailingAddress 送付先住所, null where letters go to the address
 * @param diedOn null for the living
 * @param heirNo 相続人代表者, null where none is named
 * @param protectedPerson 支援措置対象者
 */
public record Resident(
        String addresseeNo,
        String name,
        String kana,
        @Nullable String alias,
        @Nullable String aliasKana,
        @Nullable LocalDate birthDate,
        @Nullable String postalCode,
        @Nullable String address,
        @Nullable String mailingName,
        @Nullable String mailingPostalCode,
        @Nullable String mailingAddress,
        @Nullable LocalDate diedOn,
        @Nullable String heirNo,
        boolean protectedPerson) {

    /** Whether the person lives, as far as is known. */
    public boolean isAlive() {
        return diedOn == null;
    }

    /** The person as account holders are compared with, in the order of {@link Claimant#of}. */
    public Claimant toClaimant() {
        return new Claimant(
                new AddresseeNumber(addresseeNo),
                Stream.of(kana, aliasKana, name, alias).filter(Objects::nonNull).toList());
    }

    @Override
    public String toString() {
        return "Resident[" + addresseeNo + "]";
    }
}
