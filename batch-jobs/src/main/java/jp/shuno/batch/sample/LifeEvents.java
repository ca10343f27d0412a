package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** 異動: what befell a household, written on its members. */
final class LifeEvents {

    private LifeEvents() {}

    /** Marks deaths, removals, protection and representatives. */
    static void apply(
            Person person, Household household, int member, Chance chance, LocalDate today, Households households) {
        SplittableRandom random = chance.about("life", household.index());
        LocalDate lately = today.minusDays(15L + random.nextInt(180));
        boolean head = member == 0;
        switch (household.lot()) {
            case MOVED_OUT -> moveOut(person, lately, Chance.oneOf(NameLists.OTHER_CITIES, random));
            case HEAD_DIED -> {
                if (head) {
                    die(person, household, lately, households);
                }
            }
            case PROTECTED ->
                person.with(AddresseeItem.PROTECTED, "1")
                        .with(AddresseeItem.MAILING_NAME, person.get(AddresseeItem.NAME))
                        .with(AddresseeItem.MAILING_POSTAL_CODE, "000-9000")
                        .with(AddresseeItem.MAILING_ADDRESS, "みなと野市本町1丁目1番1号 私書箱%d号".formatted(1 + random.nextInt(99)));
            case PUBLIC_ASSISTANCE ->
                person.with(AddresseeItem.PUBLIC_ASSISTANCE_FROM, today.minusYears(1 + random.nextInt(3)))
                        .with(AddresseeItem.PUBLIC_ASSISTANCE_TO, random.nextBoolean() ? lately.toString() : "");
            case PAYMENT_AGENT -> {
                int agent = households
                        .get(Household.Kind.outsiderBefore(household.index()))
                        .firstPerson();
                moveOut(person, lately, "国外(台北市)");
                person.with(AddresseeItem.PAYMENT_AGENT_NO, People.number(agent));
            }
            case BANKRUPT -> {
                int body = households
                        .get(Household.Kind.bodyBefore(household.index()))
                        .firstPerson();
                person.with(AddresseeItem.TRUSTEE_NO, head ? People.number(body) : "");
            }
            case PLAIN, FOREIGN, VARIANT_NAME, LONG_NAME -> {}
        }
    }

    private static void moveOut(Person person, LocalDate on, String where) {
        person.with(AddresseeItem.MOVED_OUT_ON, on)
                .with(AddresseeItem.MOVE_OUT_TO, where)
                .with(AddresseeItem.MAILING_NAME, person.get(AddresseeItem.NAME))
                .with(AddresseeItem.MAILING_ADDRESS, where);
    }

    private static void die(Person person, Household household, LocalDate on, Households households) {
        boolean hasSpouse = household.size() > 1;
        int heir = hasSpouse
                ? household.firstPerson() + 1
                : households
                        .get(Household.Kind.outsiderBefore(household.index()))
                        .firstPerson();
        person.with(AddresseeItem.DIED_ON, on)
                .with(AddresseeItem.HEIR_NO, People.number(heir))
                .with(AddresseeItem.HEIR_RELATIONSHIP, hasSpouse ? "配偶者" : "子");
    }
}
