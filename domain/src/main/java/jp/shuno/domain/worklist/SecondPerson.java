package jp.shuno.domain.worklist;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shuno.domain.worklist.DecisionOutcome.Applies;
import jp.shuno.domain.worklist.DecisionOutcome.Refused;
import jp.shuno.domain.worklist.DecisionOutcome.Waits;

/**
 * R-034 Money moves on a decision only when as many different persons as it needs have decided the same.
 *
 * <p>Those who decided otherwise neither help nor hinder: contradicting decisions wait side by side, and the first that
 * enough persons agree on is applied.
 */
public final class SecondPerson {

    private SecondPerson() {}

    /**
     * What becomes of a decision that could have effect.
     *
     * @param decision what was decided now
     * @param needed how many persons it needs, 1 or more
     * @param waiting what others, or the same person, decided about the matter before and is still without effect
     */
    public static DecisionOutcome decide(StaffDecision decision, int needed, List<StaffDecision> waiting) {
        List<StaffDecision> alike =
                waiting.stream().filter(decision::saysTheSameAs).toList();
        if (alike.stream().anyMatch(other -> other.decidedBy().equals(decision.decidedBy()))) {
            return new Refused(
                    "同じ職員 %s の同じ決定が確認待ちです。%d人目は別の職員が決定してください".formatted(decision.decidedBy(), alike.size() + 1));
        }
        if (alike.size() + 1 >= needed) {
            return new Applies(
                    Stream.concat(alike.stream(), Stream.of(decision)).toList());
        }
        String contradicting = waiting.stream()
                .filter(other -> !decision.saysTheSameAs(other))
                .map(other -> "%s は %s %s"
                        .formatted(other.decidedBy(), other.action(), other.value())
                        .strip())
                .collect(Collectors.joining("、"));
        return new Waits(
                contradicting.isEmpty() ? "別の職員の同じ決定を待っています" : "異なる決定があります(" + contradicting + ")。同じ決定がそろったものを適用します");
    }
}
