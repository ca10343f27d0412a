package jp.shuno.domain.latecharge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.money.RateSegment;
import jp.shuno.domain.money.Yen;
import org.junit.jupiter.api.Test;

/** on invented terms; a failure names its seed. */
class LateChargePropertiesTest {

    private static final int CASES = 10_000;
    private static final LateChargeRates RATES = OfficialRates.table();

    /** A term with its ordinance and the day on which it is asked about. */
    private record Case(OverdueTerm term, LocalDate until, LateChargeTerms terms) {

        LateCharge charge() {
            return LateChargeCalculation.asOf(term, until, terms, RATES);
        }

        Case asOf(LocalDate day) {
            return new Case(term, day, terms);
        }

        Case ofPrincipal(long yen) {
            return new Case(
                    new OverdueTerm(term.levy(), term.dueDate(), Yen.of(yen), term.payments(), term.exemptions()),
                    until,
                    terms);
        }
    }

    private static Case invent(long seed) {
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(2018, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        LocalDate due = random.nextInt(10) == 0
                ? LocalDate.of(2023, 11, 27).plusDays(random.nextInt(4))
                : first.plusDays(random.nextInt(3_200));
        LocalDate until = due.plusDays(random.nextInt(1_200) - 5);
        until = until.isAfter(last) ? last : until;
        long principal = random.nextInt(4) == 0 ? random.nextInt(4_000) : random.nextInt(300_000);
        List<PrincipalPayment> payments = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            payments.add(new PrincipalPayment(
                    due.plusDays(random.nextInt(900) - 20), Yen.of(random.nextInt((int) principal / 2 + 1))));
        }
        List<ExemptionPeriod> exemptions = new ArrayList<>();
        for (int i = Math.max(0, random.nextInt(5) - 2); i > 0; i--) {
            LocalDate from = due.plusDays(random.nextInt(600) - 50);
            exemptions.add(new ExemptionPeriod(
                    from,
                    random.nextInt(3) == 0 ? null : from.plusDays(random.nextInt(300)),
                    new BigDecimal(1 + random.nextInt(100)).movePointLeft(2)));
        }
        LevyType levy = LevyType.values()[random.nextInt(LevyType.values().length)];
        LateChargeTerms terms = LateChargeTerms.standard()
                .withLowRateMonths(levy, random.nextInt(5))
                .with(
                        any(SegmentRounding.values(), random),
                        any(PartialPaymentMethod.values(), random),
                        any(ThresholdBasis.values(), random));
        return new Case(new OverdueTerm(levy, due, Yen.of(principal), payments, exemptions), until, terms);
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void r181_aCountDayByDayAgrees() {
        int charged = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            Case invented = invent(seed);
            LateCharge charge = invented.charge();
            assertThat(charge.raw().amount())
                    .as("seed %d: %s", seed, invented)
                    .isEqualTo(DayByDay.raw(invented.term(), invented.until(), invented.terms()));
            assertThat(charge.charge().amount())
                    .as("seed %d", seed)
                    .isEqualTo(DayByDay.charge(invented.term(), invented.until(), invented.terms()));
            charged += charge.charge().isZero() ? 0 : 1;
        }
        assertThat(charged).as("cases that bear a charge").isBetween(CASES / 4, CASES * 9 / 10);
    }

    @Test
    void r181_theSegmentsFollowEachOtherAndGiveTheSum() {
        for (long seed = 1; seed <= CASES; seed++) {
            Case invented = invent(seed);
            LateCharge charge = invented.charge();
            long sum = 0;
            for (RateSegment segment : charge.segments()) {
                assertThat(segment.from())
                        .as("seed %d", seed)
                        .isAfter(invented.term().dueDate())
                        .isBeforeOrEqualTo(segment.to());
                assertThat(segment.to()).isBeforeOrEqualTo(invented.until());
                assertThat(segment.from().getYear()).isEqualTo(segment.to().getYear());
                assertThat(segment.base().amount() % 1_000).isZero();
                sum += segment.yen().amount();
            }
            if (invented.terms().segmentRounding() == SegmentRounding.FLOOR_EACH) {
                assertThat(charge.raw().amount()).as("seed %d", seed).isEqualTo(sum);
            } else {
                assertThat(charge.raw().amount())
                        .as("seed %d", seed)
                        .isBetween(sum, sum + charge.segments().size());
            }
            assertThat(charge.charge().amount() % 100).isZero();
            assertThat(charge.charge().isZero() || charge.charge().amount() >= 1_000)
                    .isTrue();
        }
    }

    /** Payment by payment, a payment between the two days cuts the rest into two bases, which is left out. */
    @Test
    void r905_aLaterDayNeverGivesLess() {
        int compared = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            Case invented = invent(seed);
            LocalDate later = invented.until().plusDays(1 + new Random(seed).nextInt(40));
            boolean paidBetween = invented.term().payments().stream()
                    .anyMatch(payment -> payment.on().isAfter(invented.until())
                            && !payment.on().isAfter(later));
            boolean perPayment = invented.terms().partialPaymentMethod() == PartialPaymentMethod.PER_PAYMENT;
            if (later.getYear() <= OfficialRates.LAST_YEAR && !(perPayment && paidBetween)) {
                LateCharge then = invented.asOf(later).charge();
                assertThat(then.raw())
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(invented.charge().raw());
                assertThat(then.charge())
                        .isGreaterThanOrEqualTo(invented.charge().charge());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(CASES / 2);
    }

    @Test
    void r905_aHigherPrincipalNeverGivesLess() {
        for (long seed = 1; seed <= CASES; seed++) {
            Case invented = invent(seed);
            long more = invented.term().principal().amount() + 1 + new Random(seed).nextInt(5_000);
            assertThat(invented.ofPrincipal(more).charge().raw())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(invented.charge().raw());
        }
    }
}
