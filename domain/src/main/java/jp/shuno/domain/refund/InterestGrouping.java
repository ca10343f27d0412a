package jp.shuno.domain.refund;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** over how much the amounts below which there is no interest, and the roundings, are counted. */
public enum InterestGrouping {
    /** 期別ごと: all parts of a term that go the same way are counted together. */
    PER_TERM {
        @Override
        Object group(OverpaidPart part) {
            return List.of(part.term(), part.use());
        }
    },
    /** 納付ごと: each part by itself, though there be several of a term. */
    PER_PAYMENT {
        @Override
        Object group(OverpaidPart part) {
            return List.of(part.term(), part.use(), part.lotId());
        }
    };

    /** What all parts that are counted together have in common. */
    abstract Object group(OverpaidPart part);

    /** The parts that are counted together, in the order of their first. What is refunded is never counted with what
     * is appropriated. */
    public List<List<OverpaidPart>> groups(List<OverpaidPart> parts) {
        Map<Object, List<OverpaidPart>> groups = new LinkedHashMap<>();
        for (OverpaidPart part : parts) {
            groups.computeIfAbsent(group(part), key -> new ArrayList<>()).add(part);
        }
        return groups.values().stream().map(List::copyOf).toList();
    }
}
