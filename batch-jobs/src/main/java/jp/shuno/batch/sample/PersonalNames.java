package jp.shuno.batch.sample;

import java.util.SplittableRandom;

/** 命名: family name by household, given name by person; foreign residents by a list of whole names. */
final class PersonalNames {

    private PersonalNames() {}

    /** Gives name, reading, alias and sex. */
    static void give(Person person, Household household, int member, Chance chance, SplittableRandom random) {
        boolean male = member == 1
                ? !headIsMale(household, chance)
                : member > 1 ? random.nextBoolean() : headIsMale(household, chance);
        person.with(AddresseeItem.SEX, male ? "1" : "2");
        if (household.lot() == Household.Lot.FOREIGN) {
            giveForeign(person, random);
            return;
        }
        boolean isLong = household.lot() == Household.Lot.LONG_NAME;
        String[] family = family(household, chance).split(":");
        String[] givenNames = isLong ? NameLists.GIVEN_LONG : male ? NameLists.MALE : NameLists.FEMALE;
        String[] given = Chance.oneOf(givenNames, random).split(":");
        person.with(AddresseeItem.NAME, family[0] + "\u3000" + given[0])
                .with(AddresseeItem.KANA, family[1] + "\u3000" + given[1]);
    }

    private static boolean headIsMale(Household household, Chance chance) {
        return chance.about("head is male", household.index()).nextInt(100) < 62;
    }

    private static String family(Household household, Chance chance) {
        SplittableRandom random = chance.about("family name", household.index());
        String[] names = switch (household.lot()) {
            case VARIANT_NAME -> NameLists.FAMILY_VARIANT;
            case LONG_NAME -> NameLists.FAMILY_LONG;
            case PLAIN, FOREIGN, MOVED_OUT, PROTECTED, HEAD_DIED, PUBLIC_ASSISTANCE, PAYMENT_AGENT, BANKRUPT ->
                NameLists.FAMILY;
        };
        return Chance.oneOf(names, random);
    }

    private static void giveForeign(Person person, SplittableRandom random) {
        String[] whole = Chance.oneOf(NameLists.FOREIGN, random).split(":");
        person.with(AddresseeItem.NATIONALITY, whole[0])
                .with(AddresseeItem.NAME, whole[1])
                .with(AddresseeItem.KANA, whole[2])
                .with(AddresseeItem.ALIAS, whole[3])
                .with(AddresseeItem.ALIAS_KANA, whole[4])
                .with(AddresseeItem.LANGUAGE, whole[5])
                .with(AddresseeItem.RESIDENT_CATEGORY, "FOREIGN")
                .with(AddresseeItem.RESIDENCE_STATUS, random.nextBoolean() ? "永住者" : "技術・人文知識・国際業務")
                .with(AddresseeItem.RESIDENCE_CARD_NO, "ZZ" + Chance.digits(random, 8) + "ZZ");
    }
}
