package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jp.shuno.domain.money.Yen;

/**
 * 移行前の収納: terms that had fallen due, and were mostly paid, before the municipality began to work with this program.
 * They are handed over once, keyed like the slips of a counter.
 */
final class PastPayments {

    private static final String OFFICE = "移行";
    private static final int RELIABLE_OF_A_HUNDRED = 90;

    private final Chance chance;
    private final SampleDays days;
    private final Cast cast;

    PastPayments(Chance chance, SampleDays days, Cast cast) {
        this.chance = chance;
        this.days = days;
        this.cast = cast;
    }

    /** What the household paid before. */
    List<CounterLine> of(Household household, List<Notice> notices) {
        List<CounterLine> lines = new ArrayList<>();
        for (Notice notice : notices) {
            for (Notice.Term term : notice.terms()) {
                Yen paid = paid(household, notice, term);
                if (!paid.isZero()) {
                    LocalDate on = days.municipal().previous(term.due());
                    Slip slip = Slip.of(notice, term, on);
                    lines.add(CounterLine.of(slip, on, term.due(), OFFICE).withAmount(paid));
                }
            }
        }
        return lines;
    }

    /** Whether nothing of a term is left to pay. */
    boolean isSettled(Household household, Notice notice, Notice.Term term) {
        return paid(household, notice, term).equals(term.principal());
    }

    /** Whoever stops paying stops for good: half a term perhaps, and nothing of the terms behind it. */
    private Yen paid(Household household, Notice notice, Notice.Term term) {
        LocalDate longAgo = days.first().minusDays(PayDays.LONGEST_CONFIRMATION);
        if (!term.due().isBefore(longAgo) || cast.owesOldTerms(household)) {
            return Yen.ZERO;
        }
        SplittableRandom random =
                chance.about("paid before " + notice.key().noticeNumber().value(), household.index());
        boolean reliable = random.nextInt(100) < RELIABLE_OF_A_HUNDRED;
        if (reliable || cast.plays(household)) {
            return term.principal();
        }
        int place = notice.terms().indexOf(term);
        int stopped = random.nextInt(notice.terms().size());
        if (place == stopped) {
            return Yen.of(random.nextBoolean() ? term.principal().amount() / 2 : 0);
        }
        return place < stopped ? term.principal() : Yen.ZERO;
    }
}
