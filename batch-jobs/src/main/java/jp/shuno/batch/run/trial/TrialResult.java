package jp.shuno.batch.run.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.batch.report.CalculationStep;
import jp.shuno.domain.money.RateSegment;

/**
 * What a trial calculation came to.
 *
 * @param figures names as in the interfaces to text, numbers, truth values, lists and maps of these, in their order
 * @param steps Japanese sentences that led to the figures, in order
 * @param rules numbers of the rules applied, in the order of their first use
 */
public record TrialResult(Map<String, Object> figures, List<String> steps, Set<String> rules) {

    /** Collects figures and steps in the order of the calculation. */
    static final class Collector {

        private final Map<String, Object> figures = new LinkedHashMap<>();
        private final List<String> steps = new ArrayList<>();
        private final Set<String> rules = new LinkedHashSet<>();

        Collector figure(String name, Object value) {
            figures.put(name, value);
            return this;
        }

        /** The days that bear a charge or an interest. */
        Collector segments(List<RateSegment> segments) {
            return figure("segments", segments.stream().map(Collector::figures).toList());
        }

        private static Map<String, Object> figures(RateSegment segment) {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("from", segment.from().toString());
            figures.put("to", segment.to().toString());
            figures.put("days", segment.days());
            figures.put("rate", new BigDecimal(segment.rate().toString()));
            figures.put("base", segment.base().amount());
            figures.put("yen", segment.yen().amount());
            return figures;
        }

        /** The sentences of a calculation. */
        Collector steps(List<CalculationStep> some) {
            some.forEach(each -> step(each.rule(), each.sentence()));
            return this;
        }

        /** A sentence and the rule that it follows. */
        Collector step(String rule, String sentence) {
            rules.add(rule);
            steps.add(sentence);
            return this;
        }

        TrialResult result() {
            return new TrialResult(figures, steps, rules);
        }
    }
}
