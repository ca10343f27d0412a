package jp.shuno.domain.dispatch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * No next file of a kind leaves before the last is acknowledged: a corrected file that never arrived is noticed before
 * people act on the old one.
 */
public final class DispatchOrder {

    private DispatchOrder() {}

    /**
     * The file that keeps the next one of its kind back: the oldest of an earlier day that nobody acknowledged.
     *
     * @param sameKind files of the kind that were sent, in any order
     * @param businessDate day of the next file; one made again on its own day replaces itself and waits for nobody
     */
    public static Optional<Dispatch> awaited(List<Dispatch> sameKind, LocalDate businessDate) {
        return sameKind.stream()
                .filter(sent -> sent.sentOn().isBefore(businessDate) && !sent.acknowledged())
                .min(Comparator.comparing(Dispatch::sentOn).thenComparing(Dispatch::fileName));
    }
}
