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
 * outcome of a case is certain. They are the first suitable ones of the ward, and never more than half of them.
 */
final class Cast {

    private static final int MOST = 60;

    private final Deque<Actor> waiting = new ArrayDeque<>();
    private final Set<Integer> playing = new HashSet<>();

    Cast(Ledger ledger, LocalDate today) {
        List<Actor> suitable = new ArrayList<>();
        for (int i = 0; i < ledger.households().count() && suitable.size() < 2 * MOST; i++) {
            Household household = ledger.households().get(i);
            if (ledger.assessments().isUsual(household) && !ledger.accounts().isDebited(household)) {
                Notice notice = ledger.assessments().healthInsurance(household);
                suitable.add(new Actor(household, notice, notice.current(today)));
            }
        }
        waiting.addAll(suitable.subList(0, suitable.size() / 2));
    }

    /**
     * A household with the usual ten terms.
     *
     * @param notice its NHI notice
     * @param term the first term not yet due on the first day
     */
    record Actor(Household household, Notice notice, Notice.Term term) {}

    /** The next one, empty when the ward is too small. */
    Optional<Actor> next() {
        Actor actor = waiting.poll();
        if (actor != null) {
            playing.add(actor.household().index());
        }
        return Optional.ofNullable(actor);
    }

    /** Whether the household plays a planted case. */
    boolean plays(Household household) {
        return playing.contains(household.index());
    }
}
