package jp.shuno.batch.bench;

import java.util.Collection;
import java.util.List;

/**
 * Repeated measurements of one thing.
 *
 * @param count how many
 * @param median the middle one, or the middle between the two middle ones
 * @param least the smallest
 * @param most the largest
 */
record Spread(int count, double median, double least, double most) {

    /**
     * The spread of some values.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Spread of(Collection<? extends Number> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        List<Double> sorted = values.stream().map(Number::doubleValue).sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(sorted.size(), median, sorted.getFirst(), sorted.getLast());
    }
}
