package jp.shuno.batch.sample;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** 住民: what somebody who gets a letter knows of himself and no report tells. */
final class Residents {

    /** Enough for the last household of the ward to be whole. */
    private static final int LARGEST_HOUSEHOLD = 4;

    private final AnswerRequest request;
    private final Chance chance;

    /** Those of the ward that was written with the same seed. */
    Residents(AnswerRequest request) {
        this.request = request;
        this.chance = new Chance(request.seed());
    }

    /** 口座名義人カナ of an addressee, empty where the ward has nobody under that number. */
    Optional<String> holder(String addresseeNo) {
        OptionalInt place = People.place(addresseeNo);
        return place.isEmpty() ? Optional.empty() : Optional.of(DebitAccounts.holder(person(place.getAsInt())));
    }

    /** 相続人代表者 of an addressee who died, empty for everybody else. */
    Optional<String> heir(String addresseeNo) {
        OptionalInt place = People.place(addresseeNo);
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(person(place.getAsInt()).get(AddresseeItem.HEIR_NO))
                        .filter(number -> !number.isEmpty());
    }

    private Person person(int place) {
        Households households = new Households(place + LARGEST_HOUSEHOLD, chance);
        Household household = households.of(place);
        return new People(households, chance, request.businessDate())
                .member(household, place - household.firstPerson());
    }

    /**
     * An account of an addressee.
     *
     * @param which tells it from others of the same person
     */
    Account account(String addresseeNo, String which) {
        SplittableRandom random = chance.about(which, addresseeNo.hashCode());
        BankBranch branch =
                BankBranch.open().get(random.nextInt(BankBranch.open().size()));
        return new Account(branch.bankCode(), branch.branchCode(), "9" + Chance.digits(random, 6));
    }

    /**
     * 普通預金口座. Prints no number.
     *
     * @param bankCode 4 digits
     * @param branchCode 3 digits
     * @param number 7 digits
     */
    record Account(String bankCode, String branchCode, String number) {
        @Override
        public String toString() {
            return "Account[" + bankCode + "]";
        }
    }
}
