package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;

/** 納付者: what each household without direct debit pays, where and when. */
final class Payers {

    private static final int FEWEST_VISITS = 3;
    private static final int DAYS_OF_A_VISIT = 15;
    private static final int DAYS_BETWEEN_VISITS = 3;
    private static final int DAYS_UNTIL_FORGOTTEN = 2;

    private final Chance chance;
    private final Assessments assessments;
    private final DebitAccounts accounts;
    private final PayDays payDays;
    private final PastPayments past;
    private final PlacesOfPayment places;
    private final Cast cast;
    private final int mostVisits;

    Payers(SampleRequest request, Chance chance, SampleDays days, Ledger ledger, Cast cast) {
        this.chance = chance;
        this.cast = cast;
        this.assessments = ledger.assessments();
        this.accounts = ledger.accounts();
        this.payDays = new PayDays(days, ledger.schedule());
        this.past = new PastPayments(chance, days, cast);
        this.places = new PlacesOfPayment(days, request.identity());
        this.mostVisits = FEWEST_VISITS + days.count() / DAYS_OF_A_VISIT;
    }

    /** What was paid before the first day. */
    PastPayments past() {
        return past;
    }

    /** All payments of a household that can reach the municipality while the sample runs, in order. */
    List<Payment> of(Household household) {
        if (!household.isResident() || accounts.isDebited(household) || cast.plays(household)) {
            return List.of();
        }
        SplittableRandom random = chance.about("payments", household.index());
        int day = payDays.next(0, random);
        if (day == PayDays.NEVER) {
            return List.of();
        }
        List<Notice> notices = assessments.of(household);
        List<Payment> payments = new ArrayList<>();
        Set<TermKey> paid = paidBefore(household, notices);
        for (int visit = 0; visit < mostVisits && day != PayDays.NEVER; visit++) {
            LocalDate on = payDays.date(day);
            List<Slip> slips = slips(notices, paid, on, random);
            slips.removeIf(slip -> !paid.add(slip.key()));
            places.pay(household, slips, on, random, payments);
            if (random.nextInt(100) == 0) {
                places.pay(household, slips, on.plusDays(DAYS_UNTIL_FORGOTTEN), random, payments);
            }
            day = payDays.next(day + DAYS_BETWEEN_VISITS, random);
        }
        return payments;
    }

    private Set<TermKey> paidBefore(Household household, List<Notice> notices) {
        Set<TermKey> paid = new HashSet<>();
        for (Notice notice : notices) {
            notice.terms().stream()
                    .filter(term -> past.isSettled(household, notice, term))
                    .forEach(term -> paid.add(notice.termKey(term)));
        }
        return paid;
    }

    /** Mostly the term that falls due next; sometimes several, an old one, a part, or a term of another notice. */
    private static List<Slip> slips(List<Notice> notices, Set<TermKey> paid, LocalDate on, SplittableRandom random) {
        Notice notice = notices.getFirst();
        Notice.Term current = notice.current(on);
        int place = notice.terms().indexOf(current);
        List<Notice.Term> old = notice.terms().subList(0, place).stream()
                .filter(term -> term.due().isBefore(on) && !paid.contains(notice.termKey(term)))
                .toList();
        List<Slip> slips = new ArrayList<>();
        int habit = random.nextInt(100);
        if (habit < 72) {
            if (!old.isEmpty() && habit < 54) {
                slips.add(overdue(notice, old.getFirst(), on, random));
            }
            slips.add(Slip.of(notice, current, on));
            notices.stream().skip(1).forEach(other -> slips.add(Slip.of(other, other.current(on), on)));
        } else if (habit < 82) {
            int several = Math.min(2 + random.nextInt(3), notice.terms().size() - place);
            notice.terms().subList(place, place + several).forEach(term -> slips.add(Slip.of(notice, term, on)));
        } else if (habit < 92) {
            old.forEach(term -> slips.add(overdue(notice, term, on, random)));
            if (old.isEmpty()) {
                slips.add(Slip.of(notice, current, on));
            }
        } else if (habit < 97) {
            Slip slip = Slip.of(notice, current, on);
            slips.add(slip.reissued(Yen.of(Math.max(1, slip.amount().amount() / 2))));
        } else {
            Notice other = notices.getLast();
            slips.add(Slip.of(other, other.current(on), on));
        }
        return slips;
    }

    /** Mostly a slip printed anew with the late charge of the day, sometimes the old one over the premium alone. */
    private static Slip overdue(Notice notice, Notice.Term term, LocalDate on, SplittableRandom random) {
        return random.nextInt(4) > 0 ? Slip.withLateCharge(notice, term, on) : Slip.of(notice, term, on);
    }
}
