package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;

/** 納付者: what each household without direct debit pays, where and when. */
final class Payers {

    private static final int MOST_VISITS = 3;
    private static final int DAYS_BETWEEN_VISITS = 3;
    private static final String[] OFFICES = {"本庁会計課", "東出張所", "港町出張所"};

    private final Chance chance;
    private final SampleDays days;
    private final Assessments assessments;
    private final DebitAccounts accounts;
    private final PayDays payDays;
    private final String makerCode;
    private final Cast cast;

    Payers(SampleRequest request, Chance chance, SampleDays days, Ledger ledger, Cast cast) {
        this.chance = chance;
        this.cast = cast;
        this.days = days;
        this.assessments = ledger.assessments();
        this.accounts = ledger.accounts();
        this.payDays = new PayDays(days, ledger.schedule());
        this.makerCode = request.identity().storeMakerCode();
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
        Set<TermKey> paid = new HashSet<>();
        for (int visit = 0; visit < MOST_VISITS && day != PayDays.NEVER; visit++) {
            List<Slip> slips = slips(notices, payDays.date(day), random);
            slips.removeIf(slip -> !paid.add(slip.key()));
            pay(slips, payDays.date(day), random, payments);
            day = payDays.next(day + DAYS_BETWEEN_VISITS, random);
        }
        return payments;
    }

    /** Mostly the term that falls due next; sometimes several, an old one, a part, or a term of another notice. */
    private static List<Slip> slips(List<Notice> notices, LocalDate on, SplittableRandom random) {
        Notice notice = notices.getFirst();
        Notice.Term current = notice.current(on);
        int place = notice.terms().indexOf(current);
        List<Slip> slips = new ArrayList<>();
        int habit = random.nextInt(100);
        if (habit < 72) {
            slips.add(Slip.of(notice, current, on));
            notices.stream().skip(1).forEach(other -> slips.add(Slip.of(other, other.current(on), on)));
        } else if (habit < 82) {
            int several = Math.min(2 + random.nextInt(3), notice.terms().size() - place);
            notice.terms().subList(place, place + several).forEach(term -> slips.add(Slip.of(notice, term, on)));
        } else if (habit < 92) {
            slips.add(Slip.of(notice, notice.terms().get(Math.max(0, place - 1)), on));
        } else if (habit < 97) {
            Slip slip = Slip.of(notice, current, on);
            slips.add(slip.reissued(Yen.of(Math.max(1, slip.amount().amount() / 2))));
        } else {
            Notice other = notices.getLast();
            slips.add(Slip.of(other, other.current(on), on));
        }
        return slips;
    }

    private void pay(List<Slip> slips, LocalDate on, SplittableRandom random, List<Payment> payments) {
        boolean counter = random.nextInt(100) < 8;
        LocalTime at = LocalTime.of(6 + random.nextInt(17), random.nextInt(60));
        String chain = Stores.chain(random);
        String store = Stores.store(random);
        for (Slip slip : slips) {
            if (counter || !slip.isTakenByStores()) {
                payments.add(atCounter(slip, on, random));
            } else {
                payments.add(atStore(new Sale(slip.barcode(makerCode), on, at, chain, store), random));
            }
            at = at.plusMinutes(1);
        }
    }

    private Payment atCounter(Slip slip, LocalDate on, SplittableRandom random) {
        LocalDate open =
                days.municipal().isBusinessDay(on) ? on : days.municipal().previous(on);
        String office = Chance.oneOf(OFFICES, random);
        CounterLine line = CounterLine.of(slip, open, days.municipal().next(open), office);
        return new Payment.AtCounter(random.nextInt(4) == 0 ? line.spaced() : line);
    }

    private Payment atStore(Sale sale, SplittableRandom random) {
        LocalDate confirmedOn = sale.paidOn().plusDays(3L + random.nextInt(PayDays.LONGEST_CONFIRMATION - 2));
        int luck = random.nextInt(1000);
        boolean voided = luck < 10 && !sale.chain().equals(Stores.SMALL_CHAIN);
        Payment.Fate fate = voided
                ? luck < 5 ? Payment.Fate.CANCELLED_SAME_DAY : Payment.Fate.CANCELLED_NEXT_DAY
                : Payment.Fate.CONFIRMED;
        return new Payment.AtStore(sale, fate, confirmedOn, Stores.transferDate(confirmedOn, days.bank()));
    }
}
