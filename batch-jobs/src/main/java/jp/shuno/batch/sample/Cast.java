package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 配役: the households with which the planted cases are played, one case each. They pay nothing beside, so that the
 * outcome of a case is certain. They are the first suitable ones of the ward, never more than three quarters of them.
 */
final class Cast {

    private static final int MOST = 90;

    private final Deque<Actor> waiting = new ArrayDeque<>();
    private final Set<Integer> playing = new HashSet<>();
    private final Set<Integer> owing = new HashSet<>();
    private final LocalDate latest;

    /**
     * @param today first day
     * @param latest day on which late payers pay at the latest
     */
    Cast(Ledger ledger, LocalDate today, LocalDate latest) {
        this.latest = latest;
        List<Actor> suitable = new ArrayList<>();
        for (int i = 0; i < ledger.households().count() && suitable.size() < 2 * MOST; i++) {
            Household household = ledger.households().get(i);
            if (ledger.assessments().isUsual(household) && !ledger.accounts().isDebited(household)) {
                Notice notice = ledger.assessments().healthInsurance(household);
                suitable.add(new Actor(household, notice, notice.current(today)));
            }
        }
        waiting.addAll(suitable.subList(0, suitable.size() * 3 / 4));
    }

    /**
     * A household with the usual ten terms.
     *
     * @param notice its NHI notice
     * @param term the first term not yet due on the first day
     */
    record Actor(Household household, Notice notice, Notice.Term term) {}

    /** What a case asks of the household that plays it. */
    enum Part {
        /** Nothing; it has paid every term that is past. */
        ANYBODY,
        /** To owe all terms that are past, the first for so long that late charge is due before the sample ends. */
        LATE_PAYER;

        private boolean suits(Actor actor, LocalDate latest) {
            Notice.Term oldest = actor.notice().terms().getFirst();
            return this == ANYBODY || !OverdueCharge.of(oldest, latest).isZero();
        }
    }

    /** The next one who suits, empty when the ward is too small or the year too young. */
    Optional<Actor> next(Part part) {
        Optional<Actor> found =
                waiting.stream().filter(actor -> part.suits(actor, latest)).findFirst();
        found.ifPresent(actor -> {
            waiting.remove(actor);
            playing.add(actor.household().index());
            if (part == Part.LATE_PAYER) {
                owing.add(actor.household().index());
            }
        });
        return found;
    }

    /** Whether the household has paid nothing of the terms that were due before the first day. */
    boolean owesOldTerms(Household household) {
        return owing.contains(household.index());
    }

    /** Whether the household plays a planted case. */
    boolean plays(Household household) {
        return playing.contains(household.index());
    }
}
