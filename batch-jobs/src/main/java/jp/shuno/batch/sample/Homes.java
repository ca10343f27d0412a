package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** 住所: an address in the invented city, the same for all of a household. Post codes and telephone numbers are ones
 * that are never assigned. */
final class Homes {

    private Homes() {}

    /** Gives address, telephone and the day of moving in. */
    static void settle(Person person, Household household, Chance chance, LocalDate today) {
        SplittableRandom random = chance.about("home", household.index());
        int town = random.nextInt(NameLists.TOWNS.length);
        String address = "みなと野市%s%d丁目%d番%d号"
                .formatted(
                        NameLists.TOWNS[town], 1 + random.nextInt(5), 1 + random.nextInt(30), 1 + random.nextInt(25));
        String building = Chance.oneOf(NameLists.BUILDINGS, random).formatted(101 + 100 * random.nextInt(9));
        LocalDate movedIn = today.minusDays(200L + random.nextInt(12_000));
        person.with(AddresseeItem.POSTAL_CODE, "000-%04d".formatted(town + 1))
                .with(AddresseeItem.ADDRESS, building.isEmpty() ? address : address + "\u3000" + building)
                .with(AddresseeItem.PHONE, random.nextInt(4) == 0 ? "" : "0420-00-" + Chance.digits(random, 4))
                .with(AddresseeItem.MOVED_IN_ON, movedIn)
                .with(AddresseeItem.RESIDENCY_START_ON, movedIn);
    }
}
