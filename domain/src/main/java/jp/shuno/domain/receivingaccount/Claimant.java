package jp.shuno.domain.receivingaccount;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shuno.domain.party.Addressee;
import jp.shuno.domain.party.AddresseeNumber;

/**
 * 請求者: who claims a refund, the obligor or the heir or agent whom the claim was accepted from, with every name under
 * which the person is registered. Prints the number only.
 *
 * @param number 宛名番号
 * @param names kana, kana of the alias, name and alias, in the order in which they are compared; those with kanji
 *     take no part
 */
public record Claimant(AddresseeNumber number, List<String> names) {

    /** Keeps its own copy. */
    public Claimant {
        names = List.copyOf(names);
    }

    /**
     * The claimant as the core system knows the person: a foreign resident may hold the account in Latin letters or
     * under the alias.
     *
     * @throws jp.shuno.domain.number.InvalidNumberException when the check digit of the addressee number is wrong
     */
    public static Claimant of(Addressee addressee) {
        return new Claimant(
                new AddresseeNumber(addressee.addresseeNo()),
                Stream.of(addressee.kana(), addressee.aliasKana(), addressee.name(), addressee.alias())
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Override
    public String toString() {
        return "Claimant[" + number + "]";
    }
}
