package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.BankKana;
import jp.shuno.domain.bank.BankKanaClass;

/** 口座振替: which households pay by direct debit, and from where. */
final class DebitAccounts {

    private static final int PERCENT_WITH_ACCOUNT = 46;
    private static final int PERCENT_ENDED = 3;
    private static final int PERCENT_HELD_BY_SPOUSE = 10;
    private static final int HOLDER_BYTES = 30;

    private final Chance chance;
    private final People people;
    private final TermSchedule schedule;
    private final LocalDate today;

    DebitAccounts(Chance chance, People people, TermSchedule schedule, LocalDate today) {
        this.chance = chance;
        this.people = people;
        this.schedule = schedule;
        this.today = today;
    }

    /** Whether the household's premiums are debited, so that it pays no slips. */
    boolean isDebited(Household household) {
        SplittableRandom random = chance.about("debit account", household.index());
        return household.isResident()
                && random.nextInt(100) < PERCENT_WITH_ACCOUNT
                && random.nextInt(100) >= PERCENT_ENDED;
    }

    /** The account that the household registered, ended ones included. */
    Optional<DebitAccount> of(Household household) {
        SplittableRandom random = chance.about("debit account", household.index());
        if (!household.isResident() || random.nextInt(100) >= PERCENT_WITH_ACCOUNT) {
            return Optional.empty();
        }
        boolean ended = random.nextInt(100) < PERCENT_ENDED;
        BankBranch branch =
                BankBranch.open().get(random.nextInt(BankBranch.open().size()));
        boolean spouse = household.size() > 1 && random.nextInt(100) < PERCENT_HELD_BY_SPOUSE;
        return Optional.of(new DebitAccount(
                branch.bankCode(),
                branch.branchCode(),
                random.nextInt(20) == 0 ? '2' : '1',
                new AccountNumber((random.nextBoolean() ? "9" : "0") + Chance.digits(random, 6)),
                holder(people.member(household, spouse ? 1 : 0)),
                schedule.year().firstDay().minusDays(100L + random.nextInt(3_000)),
                ended ? today.minusDays(1L + random.nextInt(60)) : null,
                random.nextInt(100) < 40));
    }

    /** The account from which a debit of that day is taken. */
    Optional<DebitAccount> activeOn(Household household, LocalDate day) {
        return of(household).filter(account -> account.isActiveOn(day));
    }

    /** 口座名義人カナ of an account of that person. */
    static String holder(Person person) {
        return switch (BankKana.normalise(person.get(AddresseeItem.KANA), BankKanaClass.PARTY_NAME)) {
            case BankKana.Normalised name -> name.truncate(HOLDER_BYTES).text();
            case BankKana.Refused refused -> throw new IllegalStateException("reading of an invented name: " + refused);
        };
    }
}
