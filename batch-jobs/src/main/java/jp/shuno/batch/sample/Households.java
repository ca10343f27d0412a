package jp.shuno.batch.sample;

import java.util.Arrays;

/** 世帯の並び: divides the wanted number of addressees into households of one to four, 1.6 on average. */
final class Households {

    private static final int[] SIZE_UP_TO_PERCENT = {63, 87, 95, 100};

    private final int addressees;
    private final int count;
    private final int[] firstPersons;

    Households(int addressees, Chance chance) {
        this.addressees = addressees;
        int[] starts = new int[addressees + 1];
        int households = 0;
        int persons = 0;
        while (persons < addressees) {
            starts[households] = persons;
            persons += Math.min(size(households, chance), addressees - persons);
            households++;
        }
        starts[households] = addressees;
        this.count = households;
        this.firstPersons = Arrays.copyOf(starts, households + 1);
    }

    int count() {
        return count;
    }

    /**
     * The household at that place; from {@link #count()} on newcomers, one person each, whom the first day does not
     * know.
     */
    Household get(int index) {
        if (index >= count) {
            return new Household(index, Household.Kind.RESIDENT, Household.Lot.PLAIN, addressees + index - count, 1);
        }
        int size = firstPersons[index + 1] - firstPersons[index];
        return new Household(index, Household.Kind.of(index), Household.Lot.of(index), firstPersons[index], size);
    }

    /** The household of the person at that place, who is not a newcomer. */
    Household of(int person) {
        int found = Arrays.binarySearch(firstPersons, person);
        return get(found >= 0 ? found : -found - 2);
    }

    private static int size(int index, Chance chance) {
        if (Household.Kind.of(index) != Household.Kind.RESIDENT) {
            return 1;
        }
        int percent = chance.about("household size", index).nextInt(100);
        int size = 1;
        while (percent >= SIZE_UP_TO_PERCENT[size - 1]) {
            size++;
        }
        return size;
    }
}
