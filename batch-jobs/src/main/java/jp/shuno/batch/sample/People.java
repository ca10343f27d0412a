package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import jp.shuno.domain.number.CheckDigit;
import jp.shuno.domain.party.AddresseeNumber;

/** 住民: invents the persons and bodies of each household. */
final class People {

    private static final String[] RELATIONSHIPS = {"世帯主", "配偶者", "子", "子"};
    private static final int FIRST_NUMBER = 100_000_001;
    private static final int WORKING_AGE = 20;

    private final Households households;
    private final Chance chance;
    private final LocalDate today;

    People(Households households, Chance chance, LocalDate today) {
        this.households = households;
        this.chance = chance;
        this.today = today;
    }

    /** 宛名番号 of the person at that place of the ward. */
    static String number(int person) {
        return AddresseeNumber.withBody(String.valueOf(FIRST_NUMBER + person)).value();
    }

    /** The place of a number in the ward, empty for one that the sample gives nobody. */
    static OptionalInt place(String addresseeNo) {
        if (!addresseeNo.matches("[0-9]{10}")) {
            return OptionalInt.empty();
        }
        int place = (int) (Long.parseLong(addresseeNo) / 10 - FIRST_NUMBER);
        return place >= 0 && number(place).equals(addresseeNo) ? OptionalInt.of(place) : OptionalInt.empty();
    }

    /** The number of the household head, who is the obligor. */
    static String headNumber(Household household) {
        return number(household.firstPerson());
    }

    /** Full years of the head on the first day. */
    int ageOfHead(Household household) {
        return WORKING_AGE + chance.about("age", household.index()).nextInt(76);
    }

    /**
     * One person of a household.
     *
     * @param member 0 for the head
     */
    Person member(Household household, int member) {
        return switch (household.kind()) {
            case RESIDENT -> resident(household, member);
            case BODY -> body(household);
            case OUTSIDER -> outsider(household);
        };
    }

    private Person resident(Household household, int member) {
        int place = household.firstPerson() + member;
        SplittableRandom random = chance.about("person", place);
        Person person = new Person()
                .with(AddresseeItem.ADDRESSEE_NO, number(place))
                .with(AddresseeItem.HOUSEHOLD_NO, "%010d".formatted(household.index() + 1))
                .with(AddresseeItem.HOUSEHOLD_HEAD_NO, headNumber(household))
                .with(AddresseeItem.RELATIONSHIP, RELATIONSHIPS[member])
                .with(AddresseeItem.BIRTH_DATE, birthDate(household, member, random))
                .with(AddresseeItem.RESIDENT_CATEGORY, "JP")
                .with(AddresseeItem.MY_NUMBER, myNumber(random))
                .with(AddresseeItem.MOBILE, random.nextInt(3) == 0 ? "" : "090-0" + phoneTail(random));
        PersonalNames.give(person, household, member, chance, random);
        Homes.settle(person, household, chance, today);
        LifeEvents.apply(person, household, member, chance, today, households);
        return person;
    }

    private LocalDate birthDate(Household household, int member, SplittableRandom random) {
        int head = ageOfHead(household);
        int age = switch (member) {
            case 0 -> head;
            case 1 -> Math.max(WORKING_AGE, head - 5 + random.nextInt(10));
            default -> Math.max(0, head - 28 - random.nextInt(12));
        };
        return today.minusYears(age).minusDays(1L + random.nextInt(364));
    }

    private Person body(Household household) {
        SplittableRandom random = chance.about("body", household.index());
        String[] name = Chance.oneOf(NameLists.BODY, random).split(":");
        String base = "9" + Chance.digits(random, 11);
        Person person = new Person()
                .with(AddresseeItem.ADDRESSEE_NO, headNumber(household))
                .with(AddresseeItem.NAME, name[0])
                .with(AddresseeItem.KANA, name[1])
                .with(AddresseeItem.CORPORATE_NUMBER, CheckDigit.corporateNumber(base) + base);
        Homes.settle(person, household, chance, today);
        return person;
    }

    private Person outsider(Household household) {
        SplittableRandom random = chance.about("outsider", household.index());
        Person person = new Person()
                .with(AddresseeItem.ADDRESSEE_NO, headNumber(household))
                .with(AddresseeItem.BIRTH_DATE, birthDate(household, 0, random));
        PersonalNames.give(person, household, 0, chance, random);
        return person.with(AddresseeItem.RESIDENT_CATEGORY, "")
                .with(AddresseeItem.NATIONALITY, "")
                .with(AddresseeItem.POSTAL_CODE, "000-9999")
                .with(AddresseeItem.ADDRESS, Chance.oneOf(NameLists.OTHER_CITIES, random))
                .with(AddresseeItem.PHONE, "0990-00-" + Chance.digits(random, 4));
    }

    private static String phoneTail(SplittableRandom random) {
        return Chance.digits(random, 3) + "-" + Chance.digits(random, 4);
    }

    static String myNumber(SplittableRandom random) {
        String body = Chance.digits(random, 11);
        return body + CheckDigit.myNumber(body);
    }
}
