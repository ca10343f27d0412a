package jp.shuno.batch.sample;

import java.util.ArrayDeque;
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
    private int next;
    private int given;

    Walk(Households households, Function<Household, List<T>> bringing) {
        this.households = households;
        this.bringing = bringing;
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && next < households.count()) {
            waiting.addAll(bringing.apply(households.get(next++)));
        }
        return !waiting.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more households");
        }
        given++;
        return waiting.remove();
    }

    /** How many were given so far. */
    int given() {
        return given;
    }
}
