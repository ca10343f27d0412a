package jp.shuno.domain.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.shuno.domain.latecharge.SegmentRounding;
import jp.shuno.domain.money.RateSegment;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;
import org.junit.jupiter.api.Test;

/** on invented overpayments; a failure names its seed. */
class RefundInterestPropertiesTest {

    private static final int CASES = 4_000;
    private static final RefundInterestRates RATES = OfficialInterestRates.table();
    private static final LocalDate LAST = LocalDate.of(OfficialInterestRates.LAST_YEAR, 12, 31);

    /** Parts of one term with the rounding by which they are counted. */
    private record Case(List<OverpaidPart> parts, SegmentRounding rounding) {

        RefundInterest interest() {
            return RefundInterestCalculation.together(
                    parts, RefundInterestPolicy.standard().with(rounding), RATES);
        }
    }

    private static Case invent(long seed) {
        Random random = new Random(seed);
        List<OverpaidPart> parts = new ArrayList<>();
        LocalDate anchor = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5_800));
        for (int i = random.nextInt(4); i >= 0; i--) {
            LocalDate paid = anchor.plusDays(random.nextInt(200));
            LocalDate until = paid.plusDays(random.nextInt(1_000) - 5);
            parts.add(Overpaid.part(
                    "L" + i,
                    Overpaid.term(2025, 1),
                    OverpaymentKind.values()[random.nextInt(2)],
                    1 + (random.nextInt(3) == 0 ? random.nextInt(3_000) : random.nextInt(500_000)),
                    paid,
                    InterestUse.REFUND,
                    until.isAfter(LAST) ? LAST : until,
                    excluded(random, paid)));
        }
        return new Case(parts, SegmentRounding.values()[random.nextInt(2)]);
    }

    private static List<ExcludedDays> excluded(Random random, LocalDate paid) {
        List<ExcludedDays> excluded = new ArrayList<>();
        for (int i = Math.max(0, random.nextInt(5) - 2); i > 0; i--) {
            LocalDate from = paid.plusDays(random.nextInt(400) - 20);
            excluded.add(
                    ExcludedDays.attachment(from, random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(120))));
        }
        return excluded;
    }

    @Test
    void r120_aCountDayByDayAgrees() {
        int bearing = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            Case invented = invent(seed);
            RefundInterest interest = invented.interest();
            assertThat(interest.raw().amount())
                    .as("seed %d: %s", seed, invented)
                    .isEqualTo(InterestDayByDay.raw(invented.parts(), invented.rounding()));
            bearing += interest.interest().isZero() ? 0 : 1;
        }
        assertThat(bearing).as("cases that bear interest").isBetween(CASES / 4, CASES * 9 / 10);
    }

    @Test
    void r120_theSegmentsFollowEachOtherEachInOneYear() {
        for (long seed = 1; seed <= CASES; seed++) {
            LocalDate before = LocalDate.MIN;
            for (RateSegment segment : invent(seed).interest().segments()) {
                assertThat(segment.from()).as("seed %d", seed).isAfter(before).isBeforeOrEqualTo(segment.to());
                assertThat(segment.from().getYear()).isEqualTo(segment.to().getYear());
                assertThat(segment.days()).isEqualTo((int) ChronoUnit.DAYS.between(segment.from(), segment.to()) + 1);
                assertThat(segment.base().amount() % 1_000).isZero();
                before = segment.to();
            }
        }
    }

    @Test
    void r906_interestIsNothingOrAThousandYenAtLeastInHundreds() {
        for (long seed = 1; seed <= CASES; seed++) {
            long interest = invent(seed).interest().interest().amount();
            assertThat(interest == 0 || interest >= 1_000 && interest % 100 == 0)
                    .as("seed %d: %d", seed, interest)
                    .isTrue();
        }
    }

    @Test
    void r120_theOrderOfThePartsDoesNotMatter() {
        for (long seed = 1; seed <= CASES; seed++) {
            Case invented = invent(seed);
            List<OverpaidPart> shuffled = new ArrayList<>(invented.parts());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(new Case(shuffled, invented.rounding()).interest())
                    .as("seed %d", seed)
                    .isEqualTo(invented.interest());
        }
    }

    @Test
    void r122_aLaterDecisionNeverGivesLess() {
        int compared = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            OverpaidPart part = invent(seed).parts().getFirst();
            LocalDate later = part.until().plusDays(1 + new Random(seed).nextInt(40));
            if (!later.isAfter(LAST)) {
                OverpaidPart then = new OverpaidPart(
                        part.term(),
                        part.lotId(),
                        part.amount(),
                        part.kind(),
                        part.paidOn(),
                        part.use(),
                        later,
                        part.excluded());
                Yen now = new Case(List.of(part), SegmentRounding.FLOOR_EACH)
                        .interest()
                        .interest();
                assertThat(new Case(List.of(then), SegmentRounding.FLOOR_EACH)
                                .interest()
                                .interest())
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(now);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(CASES / 2);
    }
}
