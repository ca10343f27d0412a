package jp.shuno.batch.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the findings of one file in bounded memory.
 *
 * <p>A notice on the same field is kept once and counted after that, because a sender that fills a dummy field fills it
 * in every record. A refusal is never lost to a notice: when the list is full, the newest notice makes room.
 */
public final class Findings {

    /** The most findings that one file can have; the last of them says how many were left out. */
    public static final int LIMIT = 100;

    private static final int KEPT = LIMIT - 1;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private @Nullable Finding firstRefusal;
    private long leftOut;

    /** Adds one. */
    public void add(Finding finding) {
        if (finding.isRefusal()) {
            addRefusal(finding);
        } else {
            addNotice(finding);
        }
    }

    /** Adds several in their order. */
    public void addAll(List<Finding> findings) {
        for (Finding finding : findings) {
            add(finding);
        }
    }

    /** The first finding that makes the file unusable, null when there is none. */
    public @Nullable Finding firstRefusal() {
        return firstRefusal;
    }

    /** Everything kept, in the order of arrival, followed by one notice where something was left out. */
    public List<Finding> toList() {
        List<Finding> all = new ArrayList<>(kept.size() + 1);
        for (Finding finding : kept) {
            int more = finding.isRefusal() ? 0 : repeats.getOrDefault(keyOf(finding), 0);
            all.add(more == 0 ? finding : finding.withText("%s(同じ指摘がほかに%,d件)".formatted(finding.text(), more)));
        }
        if (leftOut > 0) {
            all.add(Finding.notice(0, 0, "", "R-024", "指摘が%d件を超えたため、残りの%,d件は記載していません。".formatted(KEPT, leftOut)));
        }
        return List.copyOf(all);
    }

    private void addRefusal(Finding finding) {
        if (firstRefusal == null) {
            firstRefusal = finding;
        }
        if (kept.size() < KEPT || dropNewestNotice()) {
            kept.add(finding);
        } else {
            leftOut++;
        }
    }

    private void addNotice(Finding finding) {
        String key = keyOf(finding);
        Integer seen = repeats.get(key);
        if (seen != null) {
            repeats.put(key, seen + 1);
        } else if (kept.size() < KEPT) {
            repeats.put(key, 0);
            kept.add(finding);
        } else {
            leftOut++;
        }
    }

    private boolean dropNewestNotice() {
        for (int i = kept.size() - 1; i >= 0; i--) {
            Finding candidate = kept.get(i);
            if (!candidate.isRefusal()) {
                kept.remove(i);
                leftOut += 1 + repeats.getOrDefault(keyOf(candidate), 0);
                repeats.remove(keyOf(candidate));
                return true;
            }
        }
        return false;
    }

    private static String keyOf(Finding finding) {
        return finding.rule() + '/' + finding.field();
    }
}
