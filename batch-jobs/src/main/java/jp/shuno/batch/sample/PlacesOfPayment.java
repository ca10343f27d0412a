package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jp.shuno.domain.assessment.LevyType;

/** 納付場所: where slips are paid, in the shares of a ward, and what is heard of each payment afterwards. */
final class PlacesOfPayment {

    private static final String[] OFFICES = {"本庁会計課", "東出張所", "港町出張所"};
    private static final LocalDate ELQR_FROM = LocalDate.of(2026, 9, 1);
    private static final int FUND_BANK_DAYS = 3;
    private static final int VOIDED_OF_A_THOUSAND = 10;

    private final SampleDays days;
    private final Identity identity;

    PlacesOfPayment(SampleDays days, Identity identity) {
        this.days = days;
        this.identity = identity;
    }

    /** Pays some slips on one visit, all in the same way. */
    void pay(Household household, List<Slip> slips, LocalDate on, SplittableRandom random, List<Payment> payments) {
        int place = random.nextInt(100);
        LocalTime at = LocalTime.of(6 + random.nextInt(17), random.nextInt(60));
        String chain = Stores.chain(random);
        String store = Stores.store(random);
        for (Slip slip : slips) {
            if (place < 8 || !slip.isTakenByStores()) {
                payments.add(atCounter(slip, on, random));
            } else if (place < 58) {
                payments.add(atStore(new Sale(slip.barcode(identity.storeMakerCode()), on, at, chain, store), random));
            } else {
                payments.add(atAgent(agent(place, on), household, slip, on.atTime(at.plusSeconds(17)), random));
            }
            at = at.plusMinutes(1);
        }
    }

    private static Agent agent(int place, LocalDate on) {
        if (place < 74) {
            return Agent.OTHER_STORES;
        }
        if (place < 86) {
            return Agent.APP;
        }
        if (place < 92) {
            return Agent.PAYEASY;
        }
        return place < 97 || on.isBefore(ELQR_FROM) ? Agent.CARD : Agent.ELQR;
    }

    private Payment atCounter(Slip slip, LocalDate on, SplittableRandom random) {
        LocalDate open =
                days.municipal().isBusinessDay(on) ? on : days.municipal().previous(on);
        String office = Chance.oneOf(OFFICES, random);
        CounterLine line = CounterLine.of(slip, open, days.municipal().next(open), office);
        return new Payment.AtCounter(random.nextInt(4) == 0 ? line.spaced() : line);
    }

    private Payment atStore(Sale sale, SplittableRandom random) {
        LocalDate confirmedOn = confirmedOn(sale.paidOn(), random);
        int luck = random.nextInt(1000);
        boolean voided = luck < VOIDED_OF_A_THOUSAND && !sale.chain().equals(Stores.SMALL_CHAIN);
        Payment.Fate fate = voided
                ? luck < VOIDED_OF_A_THOUSAND / 2 ? Payment.Fate.CANCELLED_SAME_DAY : Payment.Fate.CANCELLED_NEXT_DAY
                : Payment.Fate.CONFIRMED;
        return new Payment.AtStore(sale, fate, confirmedOn, Stores.transferDate(confirmedOn, days.bank()));
    }

    /** A flash in the next night, days later the confirmed data; few are voided, some are final at once. */
    private Payment atAgent(Agent agent, Household household, Slip slip, LocalDateTime at, SplittableRandom random) {
        AgentPayment payment = AgentPayment.of(agent, identity, slip, at, reference(household, slip, at));
        LocalDate confirmedOn = confirmedOn(payment.paidOn(), random);
        LocalDate paidInOn = days.bank().plusBusinessDays(confirmedOn, FUND_BANK_DAYS);
        List<AgentReport> reports = new ArrayList<>();
        if (agent == Agent.ELQR) {
            reports.add(payment.confirmed(payment.paidOn().plusDays(1), paidInOn));
        } else if (agent == Agent.OTHER_STORES && random.nextInt(3) == 0) {
            reports.add(payment.postal(confirmedOn, paidInOn));
        } else {
            reports.add(payment.flash());
            reports.add(
                    random.nextInt(1000) < VOIDED_OF_A_THOUSAND
                            ? payment.cancel(payment.paidOn().plusDays(2))
                            : payment.confirmed(confirmedOn, paidInOn));
        }
        return new Payment.AtAgent(reports);
    }

    private static LocalDate confirmedOn(LocalDate paidOn, SplittableRandom random) {
        return paidOn.plusDays(3L + random.nextInt(PayDays.LONGEST_CONFIRMATION - 2));
    }

    /** No two payments have the same: it tells household, levy, term and day. */
    private static String reference(Household household, Slip slip, LocalDateTime at) {
        LevyType levy = slip.key().notice().levy();
        String notice = slip.key().notice().noticeNumber().value();
        return "%d%d%s%s%03d"
                .formatted(
                        levy.ordinal() + 1,
                        notice.charAt(0) - '0',
                        household.index() + 1,
                        slip.key().term().code(),
                        at.getDayOfYear());
    }
}
