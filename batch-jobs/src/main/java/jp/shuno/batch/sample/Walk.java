package jp.shuno.batch.sample;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Goes through the households one by one and gives what each of them brings, holding only one at a time. */
final class Walk<T> implements Iterator<T> {

    private final Households households;
    private final Function<Household, List<T>> bringing;
    private final Deque<T> waiting = new ArrayDeque<>();
    private final Deque<T> atTheEnd;
    private int next;
    private int given;

    /**
     * A walk from the first household to the last.
     *
     * @param bringing what a household brings, possibly nothing
     * @param atTheEnd what comes behind all households
     */
    Walk(Households households, Function<Household, List<T>> bringing, Collection<T> atTheEnd) {
        this.households = households;
        this.bringing = bringing;
        this.atTheEnd = new ArrayDeque<>(atTheEnd);
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && next < households.count()) {
            waiting.addAll(bringing.apply(households.get(next++)));
        }
        return !waiting.isEmpty() || !atTheEnd.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more households");
        }
        given++;
        return waiting.isEmpty() ? atTheEnd.remove() : waiting.remove();
    }

    /** How many were given so far. */
    int given() {
        return given;
    }
}
